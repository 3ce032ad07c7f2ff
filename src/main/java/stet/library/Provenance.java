package stet.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import stet.message.Messages;

/**
 * Which version of a story the others come from. Evidence adds up: an agency's line, the earliest day of publication,
 * the fullest text that holds what the others say; against it a line that says the text was made from another.
 */
final class Provenance {
    private static final int ENOUGH = 2;
    private static final double HOLDS = 0.4;
    private static final double CLEARLY = 0.05;
    private static final double LONGER = 1.1;

    /** What speaks for a version. */
    private enum Evidence {
        AGENCY(3), EARLIEST(2), FULLEST(2);

        private final int weight;

        Evidence(int weight) {
            this.weight = weight;
        }
    }

    private final List<Candidate> candidates;

    Provenance(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** The likely original and the evidence for it. */
    Verdict verdict() {
        Candidate fullest = candidates.stream().max(Comparator.comparingInt(Candidate::length)).orElseThrow();
        if (candidates.size() == 1) {
            return new Verdict(fullest, false, Messages.text("library.why.alone"));
        }
        Map<Candidate, Map<Evidence, String>> found = new IdentityHashMap<>();
        candidates.forEach(c -> found.put(c, evidence(c)));
        List<Candidate> ranked = candidates.stream()
                .sorted(Comparator.comparingInt((Candidate c) -> -score(c, found))).toList();
        int best = score(ranked.getFirst(), found);
        boolean clear = best >= ENOUGH && best > score(ranked.get(1), found);
        return clear
                ? new Verdict(ranked.getFirst(), true, why(ranked.getFirst(), found))
                : new Verdict(fullest, false, nothing());
    }

    private int score(Candidate candidate, Map<Candidate, Map<Evidence, String>> found) {
        return says(candidate, SourceLine.Kind.DERIVED).isPresent()
                ? -1
                : Objects.requireNonNull(found.get(candidate)).keySet().stream().mapToInt(e -> e.weight).sum();
    }

    private Optional<String> says(Candidate candidate, SourceLine.Kind kind) {
        return candidate.line().filter(l -> l.kind() == kind).map(SourceLine::text);
    }

    private Map<Evidence, String> evidence(Candidate candidate) {
        Map<Evidence, String> found = new EnumMap<>(Evidence.class);
        says(candidate, SourceLine.Kind.AGENCY)
                .ifPresent(l -> found.put(Evidence.AGENCY, Messages.text("library.why.agency", l)));
        LocalDate day = candidate.card().published();
        if (day != null && isEarliest(candidate, day)) {
            found.put(Evidence.EARLIEST, Messages.text("library.why.earliest", day.toString()));
        }
        if (isFullest(candidate)) {
            found.put(Evidence.FULLEST, Messages.text("library.why.fullest"));
        }
        return found;
    }

    private boolean isEarliest(Candidate candidate, LocalDate day) {
        return candidates.stream().filter(c -> c != candidate).map(c -> c.card().published())
                .allMatch(d -> d != null && day.isBefore(d));
    }

    /** Whether it holds more of each other version than that holds of it, and is clearly longer. */
    private boolean isFullest(Candidate candidate) {
        // only one can be so much longer than all others, so that the words of few are compared
        return candidates.stream().filter(c -> c != candidate).allMatch(c -> candidate.length() >= LONGER * c.length())
                && candidates.stream().filter(c -> c != candidate).allMatch(c -> {
                    double held = candidate.holds(c);
                    return held >= HOLDS && held >= c.holds(candidate) + CLEARLY;
                });
    }

    private String why(Candidate original, Map<Candidate, Map<Evidence, String>> found) {
        List<String> clauses = new ArrayList<>(Objects.requireNonNull(found.get(original)).values());
        derived().filter(c -> c != original).ifPresent(c -> clauses.add(derivation(c)));
        return Messages.text("library.why", String.join("; ", clauses));
    }

    private String nothing() {
        return derived().map(c -> Messages.text("library.why.nothingBut", derivation(c)))
                .orElseGet(() -> Messages.text("library.why.nothing"));
    }

    private Optional<Candidate> derived() {
        return candidates.stream().filter(c -> says(c, SourceLine.Kind.DERIVED).isPresent()).findFirst();
    }

    private String derivation(Candidate candidate) {
        return Messages.text("library.why.derived", candidate.name(),
                says(candidate, SourceLine.Kind.DERIVED).orElse(""));
    }
}
