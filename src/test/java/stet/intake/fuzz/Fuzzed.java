package stet.intake.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import stet.intake.Found;
import stet.intake.draft.Budget;
import stet.intake.draft.Draft;
import stet.intake.draft.Sink;
import stet.intake.draft.Source;
import stet.intake.role.Roles;
import stet.message.UnreadableException;

/** What a fuzz target does with a reader: anything but an article or an honest refusal is a finding. */
final class Fuzzed {

    private Fuzzed() {
    }

    /** A reader of one format. */
    interface Reader {
        void read(Source source, Sink sink) throws IOException, UnreadableException;
    }

    /** A reader whose sources are one article each. */
    interface Single {
        Draft draft(Source source) throws IOException, UnreadableException;
    }

    /**
     * The data as it is where it is packed; else packed as a part with others around it, as a search that changes bytes would
     * hardly ever get through a checksum.
     *
     * @param around path, content, path, content …
     */
    static byte[] packed(byte[] data, String part, Object... around) {
        if (data.length > 1 && data[0] == 'P' && data[1] == 'K') {
            return data;
        }
        List<Object> parts = new ArrayList<>(List.of(around));
        parts.add(part);
        parts.add(data);
        return Found.zip(parts.toArray());
    }

    static void single(byte[] data, String name, Single reader) {
        read(data, name, (source, sink) -> sink.draft("", reader.draft(source)));
    }

    static void read(byte[] data, String name, Reader reader) {
        Budget budget = new Budget();
        InputStream in = budget.packed(new ByteArrayInputStream(data));
        try {
            reader.read(new Source(name, in, data.length, budget), new Listener(name, reader, budget, 0));
        } catch (IOException | UnreadableException _) {
            // refused in a sentence
        }
    }

    /** Tells each draft's roles as the door does, and reads members by the same reader. */
    private record Listener(String file, Reader reader, Budget budget, int depth) implements Sink {
        @Override
        public void draft(String member, Draft draft) {
            Roles.tell(name(member), draft);
        }

        @Override
        public void refuse(String member, String why) {
            if (why.isBlank()) {
                throw new IllegalStateException("no reason");
            }
        }

        @Override
        public void source(String member, InputStream in) throws Budget.Exceeded {
            if (depth > 3) {
                return;
            }
            try {
                reader.read(new Source(name(member), in, -1, budget),
                        new Listener(name(member), reader, budget, depth + 1));
            } catch (Budget.Exceeded e) {
                throw e;
            } catch (IOException | UnreadableException _) {
                // refused in a sentence
            }
        }

        @Override
        public String name(String member) {
            return file + member;
        }
    }
}
