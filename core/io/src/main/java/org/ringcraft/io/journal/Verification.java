package org.ringcraft.io.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What checking a journal found.
 *
 * @param faults every line that does not verify, in the order of the file
 * @param tear the end that a crash left unfinished, which is no fault
 */
public record Verification(List<Fault> faults, Optional<Tear> tear) {

    public Verification {
        faults = List.copyOf(faults);
    }

    /**
     * What a crash left of the last command. It had not been acknowledged, and carrying on cuts it.
     *
     * @param line first line that is cut, from 1
     * @param from byte from which the file is cut, from 0
     * @param bytes how many bytes are cut
     * @param message says so, in whole sentences
     */
    public record Tear(int line, long from, long bytes, String message) {}

    /** Tells whether every line that is there is as it was written. A torn end is allowed. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** Returns everything found, one sentence or two each; empty when all is well. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        faults.forEach(fault -> findings.add(fault.message()));
        tear.ifPresent(torn -> findings.add(torn.message()));
        return findings;
    }

    Verification with(Fault fault) {
        List<Fault> more = new ArrayList<>(faults);
        more.add(fault);
        return new Verification(more, tear);
    }
}
