package org.ringcraft.io.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallEvent;

/** A program that writes a journal until it is killed, and says after each command how many events it holds. */
final class AppendingChild {

    private AppendingChild() {}

    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        Journal journal;
        int events = 0;
        if (Files.exists(file)) {
            Journal.Reopened again = Journal.reopen(file);
            journal = again.journal();
            events = again.call().events().size();
        } else {
            journal = Journal.create(file, SampleCall.SETUP);
            journal.append(List.of(new CallEvent.CallStarted(0, SampleCall.SETUP)));
            events = 1;
        }
        System.out.println(events);
        while (true) {
            List<CallEvent> command = new ArrayList<>();
            for (int i = 0; i <= events % 5; i++) {
                command.add(new CallEvent.NoteTaken(events, "note ".repeat(40) + (events + i)));
            }
            journal.append(command);
            events += command.size();
            System.out.println(events);
        }
    }
}
