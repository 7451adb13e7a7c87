package org.ringcraft.io.exchange;

/** What is imported. */
public final class Incoming {

    private final byte[] content;
    private final String file;
    private final String id;
    private final PackDocuments pack;

    /**
     * Takes a file's bytes.
     *
     * @param file its name, for messages
     * @param id the id that the scenario is to have; empty when the file may say
     * @param pack the pack that the scenario must fit into
     */
    public Incoming(byte[] content, String file, String id, PackDocuments pack) {
        this.content = content.clone();
        this.file = file;
        this.id = id;
        this.pack = pack;
    }

    public byte[] content() {
        return content.clone();
    }

    public String file() {
        return file;
    }

    public String id() {
        return id;
    }

    public PackDocuments pack() {
        return pack;
    }
}
