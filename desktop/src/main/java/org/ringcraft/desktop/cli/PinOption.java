package org.ringcraft.desktop.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ringcraft.io.plan.Pin;
import picocli.CommandLine.Option;

/** {@code --pin}. */
final class PinOption {

    @Option(names = "--pin", split = ",", paramLabel = "WHAT", descriptionKey = "option.pin", defaultValue = "outcome")
    private List<Pin> pins = List.of(Pin.OUTCOME);

    Set<Pin> pins() {
        return EnumSet.copyOf(pins);
    }
}
