package stet.app.theme;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Light or dark, lively or still: as the system has it, until the reader says otherwise. */
public final class Look {
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ReadOnlyObjectWrapper<Optional<Theme>> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper lessMotion = new ReadOnlyBooleanWrapper();
    private Theme system = Theme.LIGHT;
    private boolean systemIsStill;
    private boolean still;

    /** @param chosen what the reader said before; empty follows the system */
    public Look(Optional<Theme> chosen) {
        choose(chosen);
    }

    /** The theme that is on show. */
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /** What the reader said; empty where the system is followed. */
    public ReadOnlyObjectProperty<Optional<Theme>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether nothing should glide or fade: what would arrives at once. */
    public ReadOnlyBooleanProperty lessMotion() {
        return lessMotion.getReadOnlyProperty();
    }

    /** This theme from now on; empty follows the system. */
    public void choose(Optional<Theme> theme) {
        chosen.set(theme);
        show();
    }

    /** The reader wants less motion, or as much as the system has. */
    public void still(boolean wanted) {
        still = wanted;
        lessMotion.set(still || systemIsStill);
    }

    /** The system asks for less motion, or no longer does. */
    public void followStill(boolean wanted) {
        systemIsStill = wanted;
        lessMotion.set(still || systemIsStill);
    }

    /** The system has gone dark, or light again. */
    public void follow(boolean dark) {
        system = dark ? Theme.DARK : Theme.LIGHT;
        show();
    }

    /** The other theme. Coming back to the system's theme follows the system again. */
    public void toggle() {
        Theme next = theme.get().other();
        choose(next == system ? Optional.empty() : Optional.of(next));
    }

    /** Dresses a scene, now and whenever the theme changes, until it is given up. */
    public Subscription dress(Scene scene) {
        return theme.subscribe(now -> scene.getStylesheets()
                .setAll(List.of(sheet("stet"), sheet(now.name().toLowerCase(Locale.ROOT)))));
    }

    private void show() {
        theme.set(chosen.get().orElse(system));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/stet/theme/" + name + ".css")).toExternalForm();
    }
}
