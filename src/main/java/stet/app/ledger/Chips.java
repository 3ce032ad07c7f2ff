package stet.app.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import stet.app.desk.DecisionBar;
import stet.app.desk.Glyph;
import stet.compare.Severity;
import stet.fact.FactType;
import stet.library.memory.Decision.Verdict;
import stet.message.Messages;

/** The filters of the ledger. */
final class Chips {
    private final LedgerModel model;
    private final ToggleButton all = chip();
    private final Map<Filter.Kind, ToggleButton> kinds = new EnumMap<>(Filter.Kind.class);
    private final MenuButton types = menu();
    private final MenuButton severities = menu();
    private final MenuButton verdicts = menu();
    private final HBox box = new HBox(all);

    Chips(LedgerModel model) {
        this.model = model;
        box.setManaged(false);
        box.getStyleClass().add("ledger-chips");
        all.setOnAction(_ -> set(Filter.ALL));
        for (Filter.Kind kind : Filter.Kind.values()) {
            ToggleButton chip = chip();
            chip.setGraphic(glyph(kind).node());
            chip.setOnAction(
                    _ -> set(model.filter().get().withKind(kind == model.filter().get().kind() ? null : kind)));
            kinds.put(kind, chip);
            box.getChildren().add(chip);
        }
        box.getChildren().addAll(types, severities, verdicts);
        model.filter().subscribe(_ -> show());
        model.session().changes().subscribe(_ -> show());
        model.session().decisions().subscribe(_ -> show());
    }

    HBox node() {
        return box;
    }

    /** Hides the menus where there is no room for them. */
    void layOut(double x, double room) {
        types.setVisible(room >= 540);
        severities.setVisible(room >= 540);
        verdicts.setVisible(room >= 540);
        box.resizeRelocate(x, 10, room, 26);
    }

    private static ToggleButton chip() {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().setAll("ledger-chip");
        chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return chip;
    }

    private static MenuButton menu() {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().setAll("menu-button", "ledger-chip");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }

    private static Glyph glyph(Filter.Kind kind) {
        return switch (kind) {
            case ALTERED -> Glyph.ALTERED;
            case DROPPED -> Glyph.DROPPED;
            case ADDED -> Glyph.ADDED;
        };
    }

    private void set(Filter filter) {
        model.filter().set(filter);
        show();
    }

    private void show() {
        Filter filter = model.filter().get();
        box.setDisable(model.total() == 0);
        all.setSelected(filter.equals(Filter.ALL));
        all.setText(filter.equals(Filter.ALL)
                ? Messages.text("ledger.all", model.total())
                : Messages.text("ledger.some", model.rows().size(), model.total()));
        kinds.forEach((kind, chip) -> {
            chip.setText(Messages.text(label(kind), model.total(kind)));
            chip.setSelected(filter.kind() == kind);
        });
        types.setText(filter.type() == null ? Messages.text("ledger.types") : name(filter.type()));
        fill(types, Messages.text("ledger.everyType"), model.types(), filter.type(), Chips::name,
                t -> set(model.filter().get().withType(t)));
        severities.setText(filter.severity() == null ? Messages.text("ledger.severities") : name(filter.severity()));
        fill(severities, Messages.text("ledger.everySeverity"), List.of(Severity.values()),
                filter.severity(), Chips::name, s -> set(model.filter().get().withSeverity(s)));
        long decided = model.total() - model.total(Verdict.OPEN);
        verdicts.setText(filter.verdict() == null
                ? Messages.text("ledger.decided", decided)
                : name(filter.verdict()));
        fill(verdicts, Messages.text("ledger.everyVerdict"), List.of(Verdict.values()), filter.verdict(),
                v -> Messages.text("ledger.verdict", name(v), model.total(v)),
                v -> set(model.filter().get().withVerdict(v)));
    }

    private static String label(Filter.Kind kind) {
        return switch (kind) {
            case ALTERED -> "ledger.chip.altered";
            case DROPPED -> "ledger.chip.dropped";
            case ADDED -> "ledger.chip.added";
        };
    }

    private static String name(FactType type) {
        return Messages.text("ledger.type." + type.word());
    }

    private static String name(Severity severity) {
        return Messages.text("ledger.severity." + severity.word());
    }

    private static String name(Verdict verdict) {
        return verdict == Verdict.OPEN ? Messages.text("ledger.undecided") : DecisionBar.word(verdict);
    }

    private static <T> void fill(MenuButton menu, String every, List<T> values, @Nullable T chosen,
            Function<T, String> name, Consumer<@Nullable T> choose) {
        ToggleGroup group = new ToggleGroup();
        menu.getItems().setAll(item(group, every, chosen == null, () -> choose.accept(null)));
        values.forEach(v -> menu.getItems().add(item(group, name.apply(v), v.equals(chosen), () -> choose.accept(v))));
    }

    private static RadioMenuItem item(ToggleGroup group, String text, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
