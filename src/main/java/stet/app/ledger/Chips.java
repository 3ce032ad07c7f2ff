package stet.app.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import stet.app.desk.DecisionBar;
import stet.app.desk.Glyph;
import stet.compare.Severity;
import stet.fact.FactType;
import stet.library.memory.Decision.Verdict;
import stet.message.Messages;

/** The filters of the ledger, and by what it groups. */
final class Chips {
    static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final LedgerModel model;
    private final ToggleButton all = chip();
    private final SVGPath cross = Glyph.DISMISSED.node();
    private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);
    private final List<FilterMenu<?>> menus;
    private final HBox box = new HBox(all);
    private boolean terse;

    Chips(LedgerModel model) {
        this.model = model;
        menus = List.of(
                new FilterMenu<>(model, Facet.TYPE, new FilterMenu.Words<>(Messages.text("ledger.types"),
                        Messages.text("ledger.everyType"), Chips::name)),
                new FilterMenu<>(model, Facet.SEVERITY, new FilterMenu.Words<>(Messages.text("ledger.severities"),
                        Messages.text("ledger.everySeverity"), Chips::name)),
                new FilterMenu<>(model, Facet.MARK, new FilterMenu.Words<>(Messages.text("ledger.marks"),
                        Messages.text("ledger.everyMark"), Chips::name)));
        box.getStyleClass().add("ledger-chips");
        all.setOnAction(_ -> set(Filter.ALL));
        for (Kind kind : Kind.values()) {
            ToggleButton chip = chip();
            chip.setGraphic(kind.glyph().node());
            chip.setOnAction(_ -> set(Facet.KIND.toggle(model.filter().get(), kind)));
            kinds.put(kind, chip);
            box.getChildren().add(chip);
        }
        menus.forEach(m -> box.getChildren().add(m.node()));
        box.getChildren().add(new GroupMenu(model).node());
        model.session().order().subscribe(_ -> show());
        model.session().decisions().subscribe(_ -> show());
    }

    HBox node() {
        return box;
    }

    /** Places the chips; without their words where there is no room for these. */
    void layOut(double x, double room) {
        if (terse || box.prefWidth(-1) > room) {
            terse = false;
            show();
            box.applyCss();
            terse = box.prefWidth(-1) > room;
            show();
        }
        box.resizeRelocate(x, 44, room, 26);
    }

    private static ToggleButton chip() {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().setAll("ledger-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private void set(Filter filter) {
        model.filter().set(filter);
        show();
    }

    private void show() {
        Filter filter = model.filter().get();
        boolean whole = filter.equals(Filter.ALL);
        Count count = model.count();
        box.setDisable(count.total() == 0);
        all.setSelected(whole);
        all.setText(whole ? Messages.text("ledger.all", count.total()) : count.words());
        all.setGraphic(whole ? null : cross);
        all.setAccessibleText(whole ? null : Messages.text("ledger.clear", count.words()));
        all.setTooltip(whole ? null : new Tooltip(Messages.text("ledger.clear", count.words())));
        kinds.forEach((kind, chip) -> {
            String counted = model.count(Facet.KIND, kind).words();
            String said = Messages.text(label(kind), counted);
            chip.setText(terse ? counted : said);
            chip.setAccessibleText(said);
            chip.setTooltip(terse ? new Tooltip(said) : null);
            chip.setSelected(filter.kinds().contains(kind));
        });
        menus.forEach(FilterMenu::show);
    }

    private static String label(Kind kind) {
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

    private static String name(Mark mark) {
        return switch (mark) {
            case OPEN -> Messages.text("ledger.undecided");
            case NOTED -> Messages.text("ledger.withNote");
            case CONFIRMED -> DecisionBar.word(Verdict.CONFIRMED);
            case QUERIED -> DecisionBar.word(Verdict.QUERIED);
            case DISMISSED -> DecisionBar.word(Verdict.DISMISSED);
        };
    }
}
