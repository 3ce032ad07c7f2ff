package stet.app.theme;

/** The two themes. */
public enum Theme {
    LIGHT, DARK
}
