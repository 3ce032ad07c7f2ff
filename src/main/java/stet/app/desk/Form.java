package stet.app.desk;

import stet.compare.FactChange;
import stet.compare.Severity;

/** How a change is marked, the worst first: where two marks share a place, the worse one shows. */
public enum Form {
    ALTERED("fact-altered"), ALTERED_LOW("fact-altered-low"), DROPPED("fact-dropped"), ADDED("fact-added");

    private final String styleClass;

    Form(String styleClass) {
        this.styleClass = styleClass;
    }

    public static Form of(FactChange change) {
        return switch (change) {
            case FactChange.Altered a -> a.severity() == Severity.HIGH ? ALTERED : ALTERED_LOW;
            case FactChange.Dropped d -> DROPPED;
            case FactChange.Added a -> ADDED;
        };
    }

    public String styleClass() {
        return styleClass;
    }

    public boolean isAltered() {
        return this == ALTERED || this == ALTERED_LOW;
    }
}
