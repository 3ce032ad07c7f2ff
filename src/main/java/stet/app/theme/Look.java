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

/** Light or dark, as the system has it until the reader says otherwise; and whether anything may move on its own. */
public final class Look {
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper();
    private Theme system = Theme.LIGHT;
    private Optional<Theme> chosen;

    /** @param chosen what the reader said before; empty follows the system */
    public Look(Optional<Theme> chosen) {
        this.chosen = chosen;
        show();
    }

    /** The theme that is on show. */
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /** What the reader said; empty where the system is followed. */
    public Optional<Theme> chosen() {
        return chosen;
    }

    /** The system has gone dark, or light again. */
    public void follow(boolean dark) {
        system = dark ? Theme.DARK : Theme.LIGHT;
        show();
    }

    /** Whether nothing is to glide or fade, but is to be at once what it will be. */
    public ReadOnlyBooleanProperty still() {
        return still.getReadOnlyProperty();
    }

    /** The system asks for reduced motion, or no longer does. */
    public void reduceMotion(boolean reduced) {
        still.set(reduced);
    }

    /** The other theme. Coming back to the system's theme follows the system again. */
    public void toggle() {
        Theme next = theme.get().other();
        chosen = next == system ? Optional.empty() : Optional.of(next);
        show();
    }

    /** Dresses a scene, now and whenever the theme changes. */
    public void dress(Scene scene) {
        theme.subscribe(now -> scene.getStylesheets()
                .setAll(List.of(sheet("stet"), sheet(now.name().toLowerCase(Locale.ROOT)))));
    }

    private void show() {
        theme.set(chosen.orElse(system));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/stet/theme/" + name + ".css")).toExternalForm();
    }
}
