package stet.library.memory;

import java.nio.file.Path;
import stet.library.memory.Decision.Verdict;

/** Writes decisions until it is killed, and prints each once it is safe. */
final class DecisionWriter {
    private DecisionWriter() {
    }

    public static void main(String[] args) {
        Memory memory = Memory.in(Path.of(args[0]));
        for (int i = 0;; i++) {
            String change = args[1] + "/" + i;
            memory.decide(new TextPair("aa", "bb"), change, new Decision(Verdict.CONFIRMED, "note " + change));
            System.out.println(change);
            System.out.flush();
        }
    }
}
