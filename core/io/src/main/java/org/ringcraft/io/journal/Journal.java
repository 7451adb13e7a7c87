package org.ringcraft.io.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallSetup;

/**
 * A journal open for writing. What {@link #append} was given is on the disk when it returns, all of it or none. One
 * thread writes; the file is locked against other programs.
 */
public final class Journal implements AutoCloseable {

    private static final int LF = '\n';

    /** Where the lock lies: behind any journal's end, since Windows lets nobody read what is locked. */
    private static final long LOCK = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    /** Bytes that are known to be on the disk. */
    private long size;

    private String chain;
    private int events;
    private int commands;

    private Journal(Path file, FileChannel channel, long size, String chain, int events, int commands) {
        this.file = file;
        this.channel = channel;
        this.size = size;
        this.chain = chain;
        this.events = events;
        this.commands = commands;
    }

    /** A journal open for writing again, and the call so far. */
    public record Reopened(Journal journal, JournalCall call) {}

    /**
     * Makes a new journal, which holds its header. Its folder must be there.
     *
     * @throws JournalException when the file is there already or cannot be made
     */
    public static Journal create(Path file, CallSetup setup) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try {
                lock(file, channel);
                Journal journal = begin(file, channel, setup);
                Disk.forceFolderOf(file);
                return journal;
            } catch (IOException | RuntimeException trouble) {
                channel.close();
                Files.delete(file);
                throw trouble;
            }
        } catch (IOException trouble) {
            throw FileTrouble.creating(file, trouble);
        }
    }

    /** Begins a journal in an empty file. */
    static Journal begin(Path file, FileChannel channel, CallSetup setup) throws IOException {
        Journal journal = new Journal(file, channel, 0, SealedLine.ORIGIN, 0, 0);
        SealedLine header = SealedLine.seal(new Header(Header.FORMAT, setup).body(), SealedLine.ORIGIN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        put(header, bytes);
        journal.write(bytes.toByteArray());
        journal.chain = header.statedChain();
        return journal;
    }

    /**
     * Opens a journal to carry on its call. A torn end is cut; the answer's verification says so.
     *
     * @throws JournalException when the journal cannot be read or written, does not verify, is of an older format, or is
     *     open in another program
     */
    public static Reopened reopen(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                lock(file, channel);
                return reopen(file, channel);
            } catch (IOException | RuntimeException trouble) {
                channel.close();
                throw trouble;
            }
        } catch (IOException trouble) {
            throw FileTrouble.reopening(file, trouble);
        }
    }

    private static Reopened reopen(Path file, FileChannel channel) throws IOException {
        JournalCall call =
                JournalReader.read(file.toString(), contents(file, channel)).requireSound();
        if (call.format() != Header.FORMAT) {
            throw new JournalException("The journal " + file + " is of format " + call.format()
                    + ", which can be replayed and scored but not carried on. Maybe start the call again.");
        }
        if (call.verification().tear().isPresent()) {
            channel.truncate(call.verification().tear().get().from());
            channel.force(true);
        }
        int events = call.events().size();
        Journal journal = new Journal(file, channel, channel.size(), call.hash(), events, call.commands());
        return new Reopened(journal, call);
    }

    /**
     * Adds what came of one command, and returns when it is on the disk. When that fails, the journal is as it was
     * before, and the same may be tried again.
     *
     * @throws JournalException when it cannot be written
     */
    public void append(List<CallEvent> batch) {
        appendAll(List.of(batch));
    }

    /**
     * Adds what came of several commands, one list each, as {@link #append} does: all of it or none.
     *
     * @throws JournalException when it cannot be written
     */
    public void appendAll(List<List<CallEvent>> batches) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String last = chain;
        int seq = events;
        int command = commands;
        for (List<CallEvent> batch : batches) {
            for (int i = 0; i < batch.size(); i++) {
                SealedLine line =
                        SealedLine.seal(new Entry(++seq, command, batch.size() - i - 1, batch.get(i)).body(), last);
                put(line, bytes);
                last = line.statedChain();
            }
            command += batch.isEmpty() ? 0 : 1;
        }
        if (bytes.size() == 0) {
            return;
        }
        try {
            write(bytes.toByteArray());
        } catch (IOException trouble) {
            throw FileTrouble.writing(file, trouble);
        }
        chain = last;
        events = seq;
        commands = command;
    }

    /** Returns the file. */
    public Path file() {
        return file;
    }

    /** Returns the chain value of the last line, which stands for every byte before it. */
    public String hash() {
        return chain;
    }

    /** Closes the file. Everything in it is on the disk already. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException trouble) {
            throw FileTrouble.writing(file, trouble);
        }
    }

    private void write(byte[] bytes) throws IOException {
        try {
            channel.truncate(size);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            long at = size;
            while (buffer.hasRemaining()) {
                at += channel.write(buffer, at);
            }
            channel.force(true);
            size = at;
        } catch (IOException trouble) {
            cutBack(trouble);
            throw trouble;
        }
    }

    /** Takes back half a batch. Should even that fail, the next write tries again, and so does whoever resumes. */
    private void cutBack(IOException trouble) {
        try {
            channel.truncate(size);
            channel.force(true);
        } catch (IOException worse) {
            trouble.addSuppressed(worse);
        }
    }

    /** Reads through the locked channel: on most systems, closing a second one would give up the lock. */
    private static byte[] contents(Path file, FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(JournalReader.checkedSize(file, channel.size()));
        while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) >= 0) {
            // Reads on.
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private static void put(SealedLine line, ByteArrayOutputStream bytes) {
        bytes.writeBytes(line.bytes());
        bytes.write(LF);
    }

    private static void lock(Path file, FileChannel channel) throws IOException {
        if (!isLocked(channel)) {
            throw new JournalException("The journal " + file
                    + " is open elsewhere. Maybe the call goes on in another window: close that first.");
        }
    }

    /** Locks the file until the channel closes, and tells whether that was possible. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCK, 1, false) != null;
        } catch (OverlappingFileLockException openInThisProgram) {
            return false;
        }
    }
}
