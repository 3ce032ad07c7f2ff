package stet.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** What one measuring program found, by name. It says so as {@code name=value} in the last line on its standard output. */
final class Figures {
    private final Map<String, Double> values = new LinkedHashMap<>();

    /** Those that a program printed. */
    static Figures of(String said) {
        Figures figures = new Figures();
        for (String part : said.strip().substring(said.strip().lastIndexOf('\n') + 1).split("\\s+")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                figures.put(part.substring(0, sign), Double.parseDouble(part.substring(sign + 1)));
            }
        }
        return figures;
    }

    Figures put(String name, double value) {
        values.put(name, value);
        return this;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    double get(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new NoSuchElementException("no " + name + " among " + this);
        }
        return value;
    }

    /** The middle one, or the mean of the two in the middle. */
    static double median(List<? extends Number> all) {
        List<Double> sorted = new ArrayList<>(all.stream().map(Number::doubleValue).toList());
        Collections.sort(sorted);
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        values.forEach((name, value) -> line.append(line.isEmpty() ? "" : " ").append(name).append('=').append(value));
        return line.toString();
    }
}
