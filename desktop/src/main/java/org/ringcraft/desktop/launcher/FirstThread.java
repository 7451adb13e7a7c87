package org.ringcraft.desktop.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * macOS lets only the first thread of a process open a window, and a JVM runs {@code main} on another one unless told
 * {@code -XstartOnFirstThread}. Nobody should have to type that, so the program starts itself again with it, on the same
 * input and output.
 *
 * @param osName as in the system property {@code os.name}
 * @param pid of this process
 * @param environment of this process; a JVM that runs on the first thread has left a mark there
 */
record FirstThread(String osName, long pid, Map<String, String> environment) {

    /** Stops a second try, should the mark of the first thread ever change its name. */
    private static final String STARTED_AGAIN = "RINGCRAFT_STARTED_AGAIN";

    FirstThread {
        environment = Map.copyOf(environment);
    }

    static FirstThread ofThisProcess() {
        return new FirstThread(
                System.getProperty("os.name", ""), ProcessHandle.current().pid(), System.getenv());
    }

    boolean isNeededButMissing() {
        return osName.toLowerCase(Locale.ROOT).startsWith("mac")
                && !"1".equals(environment.get("JAVA_STARTED_ON_FIRST_THREAD_" + pid))
                && !environment.containsKey(STARTED_AGAIN);
    }

    /** Runs the program in a JVM of its own, waits for it, and returns its exit code. */
    int runAgain(String[] args) {
        ProcessBuilder builder = new ProcessBuilder(command(
                        Path.of(System.getProperty("java.home")),
                        ManagementFactory.getRuntimeMXBean().getInputArguments(),
                        classPath(),
                        List.of(args)))
                .inheritIO();
        builder.environment().put(STARTED_AGAIN, "1");
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    static List<String> command(Path javaHome, List<String> jvmArguments, String classPath, List<String> args) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.add("-XstartOnFirstThread");
        command.addAll(jvmArguments);
        command.add("-cp");
        command.add(classPath);
        command.add(Main.class.getName());
        command.addAll(args);
        return command;
    }

    /** Maven runs the program from a class loader of its own, which {@code java.class.path} knows nothing of. */
    private static String classPath() {
        if (FirstThread.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(FirstThread::file)
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
        return System.getProperty("java.class.path");
    }

    private static String file(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class path entry is no file: " + url, e);
        }
    }
}
