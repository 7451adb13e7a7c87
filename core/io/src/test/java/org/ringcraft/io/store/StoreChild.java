package org.ringcraft.io.store;

import java.io.IOException;
import java.nio.file.Path;
import org.ringcraft.engine.scenario.Mode;

/** Another program that uses a store: lists its players, or finishes calls until it is killed. */
final class StoreChild {

    private StoreChild() {}

    static Process run(String classPath, String what, Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        StoreChild.class.getName(),
                        what,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] args) {
        Store store = Store.open(Path.of(args[1]));
        if (args[0].equals("players")) {
            System.out.println(store.players());
            store.close();
            return;
        }
        Player player = store.playerNamed("Zoë");
        for (int i = 1; ; i++) {
            PlayedCall call = store.begin(player, Cards.setup("upgrade", Mode.PRACTICE, i));
            store.finish(call.id(), Cards.card("default", "1", 50), "0".repeat(64));
            System.out.println(i);
        }
    }
}
