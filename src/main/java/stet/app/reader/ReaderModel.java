package stet.app.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import stet.app.session.Session;

/** What the reading desk shows, without nodes. */
public final class ReaderModel {
    private final Session session;
    private final BooleanProperty faded = new SimpleBooleanProperty(this, "faded");
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);

    public ReaderModel(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /** Whether rewording is faded, so that only facts speak. */
    public BooleanProperty faded() {
        return faded;
    }

    /** How many times its natural size the text has; 1 at first. */
    public DoubleProperty zoom() {
        return zoom;
    }
}
