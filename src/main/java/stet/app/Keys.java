package stet.app;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import stet.library.memory.Decision.Verdict;

/** What the keys do, wherever the focus is. */
final class Keys {

    private record Key(KeyCombination combination, boolean edits, Runnable command) {
    }

    private final List<Key> keys;
    /** Whether the letter that was pressed last had a command. */
    private boolean taken;

    Keys(Commands commands) {
        keys = List.of(key(KeyCode.DOWN, () -> commands.step(1), ALT_DOWN),
                key(KeyCode.UP, () -> commands.step(-1), ALT_DOWN), key(KeyCode.F7, () -> commands.step(1)),
                key(KeyCode.F7, () -> commands.step(-1), SHIFT_DOWN), key(KeyCode.HOME, commands::first, ALT_DOWN),
                key(KeyCode.END, commands::last, ALT_DOWN), key(KeyCode.O, commands::openFiles, SHORTCUT_DOWN),
                key(KeyCode.O, commands::openFolder, SHORTCUT_DOWN, SHIFT_DOWN),
                new Key(new KeyCodeCombination(KeyCode.V, SHORTCUT_DOWN), true, commands::paste),
                key(KeyCode.F, commands::search, SHORTCUT_DOWN, SHIFT_DOWN),
                key(KeyCode.F, commands::find, SHORTCUT_DOWN), key(KeyCode.F3, () -> commands.found(1)),
                key(KeyCode.F3, () -> commands.found(-1), SHIFT_DOWN),
                key(KeyCode.F5, commands::refresh), key(KeyCode.X, commands::swap, SHORTCUT_DOWN, SHIFT_DOWN),
                key(KeyCode.R, commands::fadeRewording, SHORTCUT_DOWN),
                key(KeyCode.PLUS, () -> commands.zoom(1), SHORTCUT_DOWN, SHIFT_ANY),
                // where plus stands above the equals sign, the key is pressed with or without Shift
                key(KeyCode.EQUALS, () -> commands.zoom(1), SHORTCUT_DOWN, SHIFT_ANY),
                key(KeyCode.ADD, () -> commands.zoom(1), SHORTCUT_DOWN),
                key(KeyCode.MINUS, () -> commands.zoom(-1), SHORTCUT_DOWN, SHIFT_ANY),
                key(KeyCode.SUBTRACT, () -> commands.zoom(-1), SHORTCUT_DOWN),
                key(KeyCode.DIGIT0, () -> commands.zoom(0), SHORTCUT_DOWN),
                key(KeyCode.NUMPAD0, () -> commands.zoom(0), SHORTCUT_DOWN),
                letter(KeyCode.C, () -> commands.decide(Verdict.CONFIRMED)),
                letter(KeyCode.Q, () -> commands.decide(Verdict.QUERIED)),
                letter(KeyCode.D, () -> commands.decide(Verdict.DISMISSED)), letter(KeyCode.N, commands::note),
                new Key(new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN), true, commands::undo),
                new Key(new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), true, commands::redo),
                key(KeyCode.ESCAPE, commands::cancel));
    }

    /** Listens before the focused control does: a text area would take Alt+Down for itself. */
    void attach(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            taken = false;
            keys.stream().filter(k -> k.combination().match(event))
                    .filter(k -> !(k.edits() && scene.getFocusOwner() instanceof TextInputControl)).findFirst()
                    .ifPresent(k -> take(k, event));
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (taken) { // the letter that opened a field is not written into it
                taken = false;
                event.consume();
            }
        });
    }

    private void take(Key key, KeyEvent event) {
        key.command().run();
        if (event.getCode() != KeyCode.ESCAPE) {
            taken = event.getCode().isLetterKey() && !event.isShortcutDown();
            event.consume();
        }
    }

    /** A letter alone, which is the reader's own where there is something to write. */
    private static Key letter(KeyCode code, Runnable command) {
        return new Key(new KeyCodeCombination(code), true, command);
    }

    private static Key key(KeyCode code, Runnable command, KeyCombination.Modifier... modifiers) {
        return new Key(new KeyCodeCombination(code, modifiers), false, command);
    }
}
