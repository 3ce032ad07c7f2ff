package stet.app.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import stet.app.desk.Form;

/** The whole comparison in one narrow strip: every change at its place, the worst where several share a pixel. */
final class ChangeMap {
    private ChangeMap() {
    }

    /**
     * A change on the map.
     *
     * @param at where in the strip, from 0 to 1
     */
    record Spot(double at, Form form) {
    }

    /** A mark of the map, its upper edge in whole pixels. */
    record Tick(int y, Form form) {
    }

    /** How many pixels high a mark is. */
    static int thickness(Form form) {
        return form == Form.ALTERED_LOW ? 2 : 3;
    }

    /**
     * The marks that show in a strip of that height, from top to bottom. An altered fact takes the strip's full width,
     * a dropped one its left half, an added one its right half; of two that would share a pixel the worse shows.
     */
    static List<Tick> of(List<Spot> spots, int height) {
        BitSet left = new BitSet(height);
        BitSet right = new BitSet(height);
        List<Tick> ticks = new ArrayList<>();
        for (Spot spot : spots.stream().sorted(Comparator.comparing(Spot::form).thenComparing(Spot::at)).toList()) {
            int thick = thickness(spot.form);
            int y = Math.clamp(Math.round(spot.at * height), 0, Math.max(0, height - thick));
            boolean free = (spot.form == Form.ADDED || left.get(y, y + thick).isEmpty())
                    && (spot.form == Form.DROPPED || right.get(y, y + thick).isEmpty());
            if (free) {
                if (spot.form != Form.ADDED) {
                    left.set(y, y + thick);
                }
                if (spot.form != Form.DROPPED) {
                    right.set(y, y + thick);
                }
                ticks.add(new Tick(y, spot.form));
            }
        }
        ticks.sort(Comparator.comparingInt(Tick::y).thenComparing(Tick::form));
        return ticks;
    }
}
