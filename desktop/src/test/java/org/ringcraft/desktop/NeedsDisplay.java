package org.ringcraft.desktop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A test that opens a real window. It runs where there is a display ({@code .ci/run} brings one) and is reported as
 * skipped elsewhere; on macOS always, because a test does not run on the first thread.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "org.ringcraft.desktop.NeedsDisplay$Display#isThere",
        disabledReason = "there is no display to open a window on")
public @interface NeedsDisplay {

    /** Looks for the display. */
    final class Display {

        private Display() {}

        static boolean isThere() {
            String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            return system.startsWith("windows")
                    || (!system.startsWith("mac") && (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY")));
        }

        private static boolean isSet(String variable) {
            String value = System.getenv(variable);
            return value != null && !value.isEmpty();
        }
    }
}
