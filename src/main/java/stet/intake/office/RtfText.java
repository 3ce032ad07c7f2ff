package stet.intake.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Piece;
import stet.intake.draft.Tracked;
import stet.text.Role;

/** Hears what stands in an RTF file and keeps its paragraphs. */
final class RtfText extends RtfListenerAdaptor {
    private static final int DEEPEST = 10_000;
    /** Groups whose words belong to the text; those of all other destinations do not. */
    private static final Set<Command> TEXT = EnumSet.of(Command.rtf, Command.fldrslt, Command.field, Command.shptxt,
            Command.upr, Command.ud, Command.footnote, Command.stylesheet, Command.shpinst, Command.shp);

    private final Command gone;
    private final Paragraphs body = new Paragraphs();
    private final Paragraphs notes = new Paragraphs();
    private final Deque<State> outer = new ArrayDeque<>();
    private final Map<Integer, Role> styles = new HashMap<>();
    private State state = new State(Place.BODY, false);
    private int style;
    private boolean open;
    private boolean inTable;
    private boolean rowOpen;
    private boolean noteOpen;

    /** Where the words of a group go. */
    private enum Place {
        BODY, NOTE, STYLES, NOWHERE
    }

    /** @param hidden whether the words are not shown, or not part of the text that is read */
    private record State(Place place, boolean hidden) {
    }

    RtfText(Tracked tracked) {
        gone = tracked == Tracked.ACCEPTED ? Command.deleted : Command.revised;
    }

    List<Piece> pieces() {
        return body.pieces();
    }

    List<Piece> notes() {
        return notes.pieces();
    }

    @Override
    public void processGroupStart() {
        if (outer.size() >= DEEPEST) {
            throw new IllegalStateException("nested too deep");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        outer.push(state);
    }

    @Override
    public void processGroupEnd() {
        State ended = state;
        state = outer.isEmpty() ? state : outer.pop();
        if (ended.place == Place.NOTE && state.place != Place.NOTE && noteOpen) {
            notes.close();
            noteOpen = false;
        }
    }

    @Override
    public void processString(String text) {
        switch (state.place) {
            case STYLES -> style(text);
            case NOTE -> {
                if (!noteOpen) {
                    notes.open(null);
                    noteOpen = true;
                }
                notes.write(state.hidden ? "" : text);
            }
            case BODY -> {
                if (!state.hidden) {
                    opened().write(text);
                }
            }
            case NOWHERE -> {
                // fonts, pictures, running heads and the like
            }
        }
    }

    private void style(String name) {
        Role role = StyleRoles.of(name.replace(";", "").strip());
        if (role != null) {
            styles.putIfAbsent(style, role);
        }
    }

    private Paragraphs opened() {
        if (!open) {
            table();
            body.open(role());
            open = true;
        }
        return body;
    }

    /** A row begins with the first words in it, and has ended where words stand outside a table. */
    private void table() {
        if (inTable && !rowOpen) {
            body.openRow();
            body.openCell();
        } else if (!inTable && rowOpen) {
            body.closeRow();
        }
        rowOpen = inTable;
    }

    private @Nullable Role role() {
        return styles.get(style);
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean isOptional) {
        if (command.getCommandType() == CommandType.Destination) {
            destination(command);
            return;
        }
        switch (command) {
            // "\\*" before a word that nobody knows: what its group holds is not for a program that does not know it
            case optionalcommand -> state = new State(Place.NOWHERE, state.hidden);
            case par, sect, page -> paragraph();
            case line, softline -> lineBreak();
            case tab -> processString("\t");
            case cell, nestcell -> cell();
            case row, nestrow -> row();
            case intbl -> inTable = true;
            case v -> state = new State(state.place, hasParameter ? parameter != 0 : true);
            case deleted, revised -> state = command == gone && (!hasParameter || parameter != 0)
                    ? new State(state.place, true)
                    : state;
            case plain -> state = new State(state.place, false);
            case pard -> {
                style = state.place == Place.BODY ? 0 : style;
                inTable = false;
            }
            case s -> style = parameter;
            default -> {
                // how it looks
            }
        }
    }

    private void destination(Command command) {
        Place place = switch (command) {
            case stylesheet -> Place.STYLES;
            case footnote -> Place.NOTE;
            case pntext, listtext -> {
                opened().isItem();
                yield Place.NOWHERE;
            }
            default -> TEXT.contains(command) ? state.place : Place.NOWHERE;
        };
        boolean kept = state.place != Place.NOWHERE;
        state = new State(kept ? place : Place.NOWHERE, state.hidden);
    }

    private void paragraph() {
        if (state.place == Place.NOTE && noteOpen) {
            notes.close();
            noteOpen = false;
        } else if (state.place == Place.BODY && open && !state.hidden) {
            Role told = role();
            if (told != null) {
                body.is(told);
            }
            body.close();
            open = false;
        }
    }

    private void lineBreak() {
        if (state.place == Place.BODY && open) {
            body.lineBreak();
        }
    }

    /** A cell's text comes before the word that ends it. */
    private void cell() {
        if (state.place == Place.BODY) {
            paragraph();
            if (rowOpen) {
                body.openCell();
            }
        }
    }

    private void row() {
        if (state.place == Place.BODY && rowOpen) {
            paragraph();
            body.closeRow();
            rowOpen = false;
        }
    }
}
