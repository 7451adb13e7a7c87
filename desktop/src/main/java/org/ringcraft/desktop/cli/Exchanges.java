package org.ringcraft.desktop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringcraft.io.exchange.Exchange;
import org.ringcraft.io.graph.DotExchange;
import org.ringcraft.io.graph.InkExchange;
import org.ringcraft.io.sheet.SheetExchange;
import org.ringcraft.io.twee.TweeExchange;

/** The formats of {@code export} and {@code import}. */
final class Exchanges {

    /** All of them; another one joins here. */
    static final List<Exchange> ALL =
            List.of(new TweeExchange(), new InkExchange(), new DotExchange(), new SheetExchange());

    private Exchanges() {}

    static Optional<Exchange> named(String name) {
        return ALL.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Returns the format of a file of that name. */
    static Optional<Exchange> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(each -> each.endings().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(Exchange::name).toList();
    }

    /** Returns the endings of the files that can be imported. */
    static List<String> readable() {
        return ALL.stream()
                .filter(Exchange::reads)
                .flatMap(each -> each.endings().stream())
                .toList();
    }
}
