package org.ringcraft.io.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ringcraft.io.exchange.Exchange;
import org.ringcraft.io.exchange.Outgoing;

/** Writes a scenario as an ink story, to be compiled and played elsewhere. */
public final class InkExchange implements Exchange {

    @Override
    public String name() {
        return "ink";
    }

    @Override
    public List<String> endings() {
        return List.of(".ink");
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public byte[] write(Outgoing outgoing) {
        return new InkWriter(outgoing).story().getBytes(StandardCharsets.UTF_8);
    }
}
