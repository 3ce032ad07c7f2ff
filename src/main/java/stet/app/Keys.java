package stet.app;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import stet.app.session.View;
import stet.library.memory.Decision.Verdict;
import stet.message.Messages;

/** What the keys do, wherever the focus is, and the names by which the sheet of keys tells it. */
final class Keys {

    private record Key(KeyCombination combination, boolean edits, Runnable command) {
    }

    private final List<Key> keys = new ArrayList<>();
    private final Map<String, Map<String, List<String>>> told = new LinkedHashMap<>();
    private Map<String, List<String>> group = new LinkedHashMap<>();
    /** Whether the letter that was pressed last had a command. */
    private boolean taken;

    Keys(Commands commands) {
        changes(commands);
        decisions(commands);
        alignment(commands);
        reading(commands);
        stories(commands);
    }

    private void changes(Commands commands) {
        group("keys.changes");
        key("keys.next", () -> commands.step(1), on(KeyCode.DOWN, ALT_DOWN), on(KeyCode.F7));
        key("keys.previous", () -> commands.step(-1), on(KeyCode.UP, ALT_DOWN), on(KeyCode.F7, SHIFT_DOWN));
        key("keys.first", commands::first, on(KeyCode.HOME, ALT_DOWN));
        key("keys.last", commands::last, on(KeyCode.END, ALT_DOWN));
        key("keys.copy", commands::copyChange, on(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN));
        tell("keys.group", on(KeyCode.LEFT), on(KeyCode.RIGHT));
    }

    private void decisions(Commands commands) {
        group("keys.decisions");
        letter("keys.confirm", KeyCode.C, () -> commands.decide(Verdict.CONFIRMED));
        letter("keys.query", KeyCode.Q, () -> commands.decide(Verdict.QUERIED));
        letter("keys.dismiss", KeyCode.D, () -> commands.decide(Verdict.DISMISSED));
        letter("keys.note", KeyCode.N, commands::note);
        editing("keys.undo", on(KeyCode.Z, SHORTCUT_DOWN), commands::undo);
        editing("keys.redo", on(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), commands::redo);
    }

    private void alignment(Commands commands) {
        group("keys.alignment");
        letter("keys.join", KeyCode.J, commands::join);
        letter("keys.part", KeyCode.P, commands::part);
        tell("keys.passage", on(KeyCode.DOWN, SHORTCUT_DOWN));
        tell("keys.passageBefore", on(KeyCode.UP, SHORTCUT_DOWN));
    }

    private void reading(Commands commands) {
        group("keys.reading");
        key("keys.sideBySide", () -> commands.view(View.SIDE_BY_SIDE), on(KeyCode.DIGIT1, SHORTCUT_DOWN));
        key("keys.redline", () -> commands.view(View.REDLINE), on(KeyCode.DIGIT2, SHORTCUT_DOWN));
        key("keys.facts", () -> commands.view(View.FACTS), on(KeyCode.DIGIT3, SHORTCUT_DOWN));
        key("keys.table", () -> commands.view(View.STORY_TABLE), on(KeyCode.DIGIT4, SHORTCUT_DOWN));
        key("keys.column", commands::otherColumn, on(KeyCode.F6));
        key("keys.find", commands::find, on(KeyCode.F, SHORTCUT_DOWN));
        key("keys.found", () -> commands.found(1), on(KeyCode.F3));
        key("keys.foundBefore", () -> commands.found(-1), on(KeyCode.F3, SHIFT_DOWN));
        key("keys.fade", commands::fadeRewording, on(KeyCode.R, SHORTCUT_DOWN));
        key("keys.ledger", commands::foldLedger, on(KeyCode.F8));
        key("keys.kept", commands::showKept, on(KeyCode.K, SHORTCUT_DOWN));
        tell("keys.card", on(KeyCode.ENTER));
        tell("keys.level", on(KeyCode.L, SHORTCUT_DOWN));
        key("keys.lock", commands::lock, on(KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN));
        key("keys.swap", commands::swap, on(KeyCode.X, SHORTCUT_DOWN, SHIFT_DOWN));
        key("keys.larger", () -> commands.zoom(1), on(KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_ANY));
        key("keys.smaller", () -> commands.zoom(-1), on(KeyCode.MINUS, SHORTCUT_DOWN, SHIFT_ANY));
        key("keys.natural", () -> commands.zoom(0), on(KeyCode.DIGIT0, SHORTCUT_DOWN));
        // where plus stands above the equals sign, the key is pressed with or without Shift
        quiet(on(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_ANY), () -> commands.zoom(1));
        quiet(on(KeyCode.ADD, SHORTCUT_DOWN), () -> commands.zoom(1));
        quiet(on(KeyCode.SUBTRACT, SHORTCUT_DOWN), () -> commands.zoom(-1));
        quiet(on(KeyCode.NUMPAD0, SHORTCUT_DOWN), () -> commands.zoom(0));
    }

    private void stories(Commands commands) {
        group("keys.stories");
        key("keys.open", commands::openFiles, on(KeyCode.O, SHORTCUT_DOWN));
        key("keys.folder", commands::openFolder, on(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN));
        editing("keys.paste", on(KeyCode.V, SHORTCUT_DOWN), commands::paste);
        tell("keys.take", on(KeyCode.ENTER));
        tell("keys.story", on(KeyCode.LEFT), on(KeyCode.RIGHT));
        tell("keys.menu", on(KeyCode.F10, SHIFT_DOWN));
        key("keys.search", commands::search, on(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN));
        key("keys.export", commands::export, on(KeyCode.E, SHORTCUT_DOWN));
        key("keys.print", commands::print, on(KeyCode.P, SHORTCUT_DOWN));
        key("keys.library", commands::library, on(KeyCode.B, SHORTCUT_DOWN));
        key("keys.refresh", commands::refresh, on(KeyCode.F5));
        key("keys.cancel", commands::cancel, on(KeyCode.ESCAPE));
        key("keys.settings", commands::settings, on(KeyCode.COMMA, SHORTCUT_DOWN));
        key("keys.sheet", commands::keys, on(KeyCode.F1));
    }

    /** Every key that has a name: the groups, in them what is done, and the keys that do it. */
    Map<String, Map<String, List<String>>> told() {
        return told;
    }

    /**
     * Listens before the focused control does: a text area would take Alt+Down for itself.
     *
     * @param covered tells whether something lies over the desk, which then does nothing
     */
    void attach(Scene scene, BooleanSupplier covered) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            taken = false;
            keys.stream().filter(_ -> !covered.getAsBoolean()).filter(k -> k.combination().match(event))
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

    private void group(String message) {
        group = new LinkedHashMap<>();
        told.put(Messages.text(message), group);
    }

    private void key(String message, Runnable command, KeyCombination... combinations) {
        tell(message, combinations);
        for (KeyCombination combination : combinations) {
            quiet(combination, command);
        }
    }

    private void quiet(KeyCombination combination, Runnable command) {
        keys.add(new Key(combination, false, command));
    }

    /** A key that is the text's own where there is something to write. */
    private void editing(String message, KeyCombination combination, Runnable command) {
        tell(message, combination);
        keys.add(new Key(combination, true, command));
    }

    private void letter(String message, KeyCode code, Runnable command) {
        editing(message, on(code), command);
    }

    private void tell(String message, KeyCombination... combinations) {
        group.put(Messages.text(message), List.of(combinations).stream().map(KeyCombination::getDisplayText).toList());
    }

    private static KeyCombination on(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
