package stet.app.settings;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import stet.app.theme.Look;
import stet.app.theme.Theme;
import stet.message.Language;

/** What the reader may choose. Every choice holds at once and is kept; an empty one is left to the system. */
public final class SettingsModel {
    private final Settings settings;
    private final Look look;
    private final ObjectProperty<Optional<Language>> language;
    private final ObjectProperty<Optional<Theme>> theme;
    private final BooleanProperty lessMotion;
    private final BooleanProperty goesOn;

    public SettingsModel(Settings settings, Look look) {
        this.settings = settings;
        this.look = look;
        language = new SimpleObjectProperty<>(settings.choice("language", Language.class));
        theme = new SimpleObjectProperty<>(look.chosen().get());
        lessMotion = new SimpleBooleanProperty(settings.text("motion").equals(Optional.of("less")));
        goesOn = new SimpleBooleanProperty(settings.goesOn());
        language.subscribe(chosen -> settings.keep("language", chosen));
        look.chosen().subscribe(chosen -> {
            theme.set(chosen);
            settings.keep("theme", chosen);
        });
        theme.subscribe(look::choose);
        lessMotion.subscribe(less -> {
            look.still(less);
            settings.keep("motion", less ? "less" : "system");
        });
        goesOn.subscribe(on -> settings.keep("start", on ? "open" : "empty"));
    }

    /** Where they are kept. */
    public Settings settings() {
        return settings;
    }

    public Look look() {
        return look;
    }

    public ObjectProperty<Optional<Language>> language() {
        return language;
    }

    /** The language to speak: the chosen one, else the system's, else English. */
    public Language spoken() {
        return language.get().or(() -> Language.of(Locale.getDefault())).orElse(Language.ENGLISH);
    }

    public ObjectProperty<Optional<Theme>> theme() {
        return theme;
    }

    /** Whether there is to be less motion than the system has. */
    public BooleanProperty lessMotion() {
        return lessMotion;
    }

    /** Whether a start without a file goes on with what was open. */
    public BooleanProperty goesOn() {
        return goesOn;
    }
}
