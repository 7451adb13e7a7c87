package org.ringcraft.desktop.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A check of a pack is over in a second or two, most of which a JVM with its usual settings spends on compiling code that
 * it will hardly use. So {@code lint} runs in a JVM that compiles once and lightly, started by this one, on the same input
 * and output: half the processor time. Only a plain {@code java -jar} is started again; whoever chose flags keeps them.
 *
 * @param arguments of this process, as the system tells them; empty where it does not
 */
record QuickJvm(List<String> arguments, Map<String, String> environment) {

    private static final List<String> COMMANDS = List.of("lint");
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Stops a second start. */
    private static final String STARTED_AGAIN = "RINGCRAFT_QUICK_JVM";

    QuickJvm {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    static QuickJvm ofThisProcess() {
        String[] arguments = ProcessHandle.current().info().arguments().orElse(new String[0]);
        return new QuickJvm(List.of(arguments), System.getenv());
    }

    /** Tells whether the command is one that pays. */
    static boolean pays(String[] args) {
        return args.length > 0 && COMMANDS.contains(args[0]);
    }

    /** Returns the command that starts the program again; empty when it should go on as it is. */
    Optional<List<String>> command(Path javaHome, List<String> args) {
        boolean plain = arguments.size() == args.size() + 2
                && arguments.get(0).equals("-jar")
                && arguments.subList(2, arguments.size()).equals(args);
        boolean chosen = environment.containsKey("JAVA_TOOL_OPTIONS") || environment.containsKey("JDK_JAVA_OPTIONS");
        if (!plain || chosen || environment.containsKey(STARTED_AGAIN)) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.addAll(FLAGS);
        command.addAll(arguments);
        return Optional.of(command);
    }

    /** Runs the program in the other JVM and returns its exit code; empty when there should be or can be none. */
    OptionalInt run(String[] args) {
        Optional<List<String>> command = command(Path.of(System.getProperty("java.home")), List.of(args));
        if (command.isEmpty()) {
            return OptionalInt.empty();
        }
        ProcessBuilder builder = new ProcessBuilder(command.get()).inheritIO();
        builder.environment().put(STARTED_AGAIN, "1");
        try {
            return OptionalInt.of(builder.start().waitFor());
        } catch (IOException notStarted) {
            // Then this JVM does it, only less quickly.
            return OptionalInt.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(1);
        }
    }
}
