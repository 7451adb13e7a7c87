package org.ringcraft.desktop.cli;

import picocli.CommandLine.Option;

/** {@code --pack}. */
final class PackOption {

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "option.pack", defaultValue = PackFinder.DEFAULT)
    String named = PackFinder.DEFAULT;
}
