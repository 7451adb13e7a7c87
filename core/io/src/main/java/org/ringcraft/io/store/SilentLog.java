package org.ringcraft.io.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Keeps Flyway quiet: what goes wrong is thrown, and the rest concerns nobody who plays. Named in its settings. */
public final class SilentLog implements LogCreator, Log {

    @Override
    public Log createLogger(Class<?> source) {
        return this;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception thrown) {}

    @Override
    public void notice(String message) {}
}
