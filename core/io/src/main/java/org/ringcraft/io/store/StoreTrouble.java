package org.ringcraft.io.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in plain words why results could not be read or kept. */
final class StoreTrouble {

    private StoreTrouble() {}

    /** Returns what happened, whatever wraps it. */
    static StoreException of(Path file, Exception trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException known) {
                return known;
            } else if (cause instanceof SQLiteException sqlite) {
                return sqlite(file, sqlite, trouble);
            } else if (cause instanceof SQLException sql) {
                return other(file, String.valueOf(sql.getMessage()), trouble);
            }
        }
        return other(file, String.valueOf(trouble.getMessage()), trouble);
    }

    static StoreException damaged(Path file, String found) {
        return new StoreException("The file of results " + file + " is damaged (" + found
                + "). It was left as it is. Maybe restore it from a copy, or move it aside to begin a new one.");
    }

    private static StoreException sqlite(Path file, SQLiteException sqlite, Exception trouble) {
        SQLiteErrorCode primary = primary(sqlite.getResultCode());
        String what = switch (primary) {
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                " is damaged (" + primary
                        + "). It was left as it is. Maybe restore it from a copy, or move it aside to begin a new"
                        + " one.";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                " is in use by another program, for more than five seconds."
                        + " Maybe close the other Ringcraft and try again.";
            case SQLITE_FULL ->
                " could not be written: the disk is full. All that was kept before is safe."
                        + " Maybe make room and try again.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                " may not be written. Maybe it or its folder is" + " read-only or belongs to somebody else.";
            case SQLITE_CANTOPEN -> " cannot be opened. Maybe its folder does not exist, or is read-only.";
            default -> "";
        };
        return what.isEmpty()
                ? other(file, String.valueOf(sqlite.getMessage()), trouble)
                : new StoreException("The file of results " + file + what, trouble);
    }

    /** Extended codes, such as SQLITE_BUSY_SNAPSHOT, hold the primary one in their lowest byte. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    private static StoreException other(Path file, String said, Exception trouble) {
        return new StoreException(
                "The file of results " + file + " could not be used: " + said
                        + ". Maybe the disk is full or was taken away.",
                trouble);
    }
}
