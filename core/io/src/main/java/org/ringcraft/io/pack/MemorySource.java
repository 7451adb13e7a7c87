package org.ringcraft.io.pack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pack held in memory. */
final class MemorySource implements PackSource {

    private final String name;
    private final Map<String, byte[]> files = new HashMap<>();

    MemorySource(String name, Map<String, byte[]> files) {
        this.name = name;
        files.forEach((file, content) -> this.files.put(file, content.clone()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> files() {
        return files.keySet().stream().sorted().toList();
    }

    @Override
    public byte[] read(String file) throws IOException {
        byte[] content = files.get(file);
        if (content == null) {
            throw new FileNotFoundException(file);
        }
        return content.clone();
    }
}
