package org.ringcraft.io.journal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in plain words why a file could not be read or written. */
final class FileTrouble {

    private FileTrouble() {}

    static JournalException reading(Path file, IOException trouble) {
        String message = "The journal " + file;
        if (trouble instanceof NoSuchFileException) {
            message += " does not exist. Maybe its name is mistyped, or it was moved.";
        } else if (trouble instanceof AccessDeniedException) {
            message += " may not be read. Maybe it belongs to somebody else.";
        } else if (Files.isDirectory(file)) {
            message += " is a folder. Maybe a file in it was meant.";
        } else {
            message += " could not be read: " + reason(trouble) + ". Maybe the disk was taken away.";
        }
        return new JournalException(message, trouble);
    }

    static JournalException creating(Path file, IOException trouble) {
        String message = "The journal " + file;
        if (trouble instanceof FileAlreadyExistsException) {
            message +=
                    " is already there, and no journal is ever overwritten. Maybe resume it, or choose another name.";
        } else if (trouble instanceof NoSuchFileException) {
            message += " cannot be made, for its folder does not exist. Maybe make the folder first.";
        } else if (trouble instanceof AccessDeniedException) {
            message += " cannot be made: access is denied. Maybe its folder is read-only or belongs to somebody else.";
        } else {
            message += " could not be made: " + reason(trouble) + ". Maybe the disk is full or read-only.";
        }
        return new JournalException(message, trouble);
    }

    static JournalException reopening(Path file, IOException trouble) {
        return trouble instanceof AccessDeniedException && Files.isReadable(file)
                ? new JournalException(
                        "The journal " + file
                                + " may be read but not written, so the call cannot be carried on. Maybe it"
                                + " or its folder is read-only.",
                        trouble)
                : reading(file, trouble);
    }

    static JournalException writing(Path file, IOException trouble) {
        String message = "The journal " + file + " could not be written";
        if (trouble instanceof AccessDeniedException) {
            message += ": access is denied. Maybe it is read-only or belongs to somebody else.";
        } else if (trouble instanceof ClosedByInterruptException) {
            message +=
                    ": the thread that wrote it was interrupted. All before the last command is saved. Maybe resume the"
                            + " call.";
        } else if (trouble instanceof ClosedChannelException) {
            message += ": it is closed. All that was taken is saved. Maybe resume the call.";
        } else {
            message += ": " + reason(trouble) + ". The last command was not taken; all before it is saved. Maybe the"
                    + " disk is full or was taken away: make room and try again.";
        }
        return new JournalException(message, trouble);
    }

    private static String reason(IOException trouble) {
        String said = trouble.getMessage();
        return said == null || said.isBlank() ? trouble.getClass().getSimpleName() : said;
    }
}
