package stet.app.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import stet.compare.Comparison;
import stet.compare.Ledger;

/** What each compared pair of the shelf keeps, alters, drops and adds, in numbers. */
public final class Counts {
    private final ObservableMap<Pair.Key, Ledger> ledgers = FXCollections.observableHashMap();
    // held, as it hears of changes only as long as somebody holds it
    private final ObservableMap<Pair.Key, Ledger> outside = FXCollections.unmodifiableObservableMap(ledgers);
    private final BooleanProperty all = new SimpleBooleanProperty();

    Counts() {
    }

    /** The counts by pair; grows as the comparisons come in. Not to be changed. */
    public ObservableMap<Pair.Key, Ledger> ledgers() {
        return outside;
    }

    /** Whether every pair of the shelf is to be compared for its counts, however many there are. */
    public BooleanProperty all() {
        return all;
    }

    /** Notes the counts of a pair, which need not be the open one. */
    public void put(Pair.Key pair, Comparison result) {
        ledgers.put(pair, result.ledger());
    }

    /** Forgets the counts of a pair. */
    public void forget(Pair.Key pair) {
        ledgers.remove(pair);
    }

    /** Another shelf: nothing of it is counted yet. */
    void clear() {
        ledgers.clear();
        all.set(false);
    }
}
