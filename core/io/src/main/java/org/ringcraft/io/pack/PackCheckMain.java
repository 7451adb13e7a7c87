package org.ringcraft.io.pack;

import java.nio.file.Path;
import org.ringcraft.io.json.Diagnostic;

/** Checks the pack folders given as arguments. Goes when the command line has {@code lint}. */
final class PackCheckMain {

    private PackCheckMain() {}

    public static void main(String[] folders) {
        for (String folder : folders) {
            PackLoad load = PackLoader.load(PackSource.folder(Path.of(folder)));
            load.diagnostics().stream().map(Diagnostic::text).forEach(System.out::println);
            long errors =
                    load.diagnostics().stream().filter(Diagnostic::isError).count();
            System.out.println(
                    folder + ": " + errors + " errors, " + (load.diagnostics().size() - errors) + " warnings");
        }
    }
}
