package stet.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/**
 * Which version of a story the others come from. Evidence adds up: another version's line that names it, an agency's line,
 * the earliest day of publication, the fullest text that holds what the others say; against it a line that says the text
 * was made from another. Copies of a text are no rivals of it. The work grows with the versions, not with their pairs.
 */
final class Provenance {
    private static final int ENOUGH = 2;
    private static final double HOLDS = 0.4;
    private static final double CLEARLY = 0.05;
    private static final double LONGER = 1.1;
    /** So many lines of different words are looked at: a thousand copies bear the same. */
    private static final int LINES = 50;
    /** So many are told. */
    private static final int TOLD = 3;

    /** What speaks for a version. */
    private enum Evidence {
        NAMED(4), AGENCY(3), EARLIEST(2), FULLEST(2);

        private final int weight;

        Evidence(int weight) {
            this.weight = weight;
        }
    }

    private final List<Candidate> candidates;
    /** Versions that say they were made from another, of each line the first. */
    private final List<Candidate> derived;
    private final @Nullable Candidate earliest;
    private final @Nullable Candidate fullest;

    Provenance(List<Candidate> candidates) {
        this.candidates = candidates;
        Map<String, Candidate> lines = new LinkedHashMap<>();
        candidates.forEach(c -> c.says(SourceLine.Kind.DERIVED).ifPresent(l -> lines.putIfAbsent(l, c)));
        derived = lines.values().stream().limit(LINES).toList();
        earliest = earliest();
        fullest = fullest();
    }

    /** The likely original and the evidence for it. */
    Verdict verdict() {
        Candidate longest = longest(candidates);
        if (candidates.size() == 1) {
            return new Verdict(longest, false, Messages.text("library.why.alone"));
        }
        Map<Candidate, Map<Evidence, String>> found = new IdentityHashMap<>();
        candidates.forEach(c -> found.put(c, evidence(c)));
        List<Candidate> ranked = candidates.stream()
                .sorted(Comparator.comparingInt((Candidate c) -> -score(c, found))
                        .thenComparing(c -> c.card().published(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Candidate first = ranked.getFirst();
        int rival = ranked.stream().skip(1).filter(c -> !c.isCopyOf(first)).findFirst().map(c -> score(c, found))
                .orElse(0);
        return score(first, found) >= Math.max(ENOUGH, rival + 1)
                ? new Verdict(first, true, why(first, found))
                : new Verdict(longest, false, nothing());
    }

    private static Candidate longest(List<Candidate> of) {
        return of.stream().max(Comparator.comparingInt(Candidate::length)).orElseThrow();
    }

    private static int score(Candidate candidate, Map<Candidate, Map<Evidence, String>> found) {
        return candidate.isDerived()
                ? -1
                : Objects.requireNonNull(found.get(candidate)).keySet().stream().mapToInt(e -> e.weight).sum();
    }

    private Map<Evidence, String> evidence(Candidate candidate) {
        Map<Evidence, String> found = new EnumMap<>(Evidence.class);
        derived.stream().filter(d -> d != candidate && candidate.isNamedBy(line(d))).findFirst().ifPresent(
                d -> found.put(Evidence.NAMED, Messages.text("library.why.named", d.name(), line(d))));
        candidate.says(SourceLine.Kind.AGENCY)
                .ifPresent(l -> found.put(Evidence.AGENCY, Messages.text("library.why.agency", l)));
        if (candidate == earliest) {
            found.put(Evidence.EARLIEST,
                    Messages.text("library.why.earliest", String.valueOf(candidate.card().published())));
        }
        if (candidate == fullest) {
            found.put(Evidence.FULLEST, Messages.text("library.why.fullest"));
        }
        return found;
    }

    private static String line(Candidate derived) {
        return derived.says(SourceLine.Kind.DERIVED).orElse("");
    }

    /** The version of the first day, where all bear a day and others of that day are but copies; else null. */
    private @Nullable Candidate earliest() {
        if (candidates.stream().anyMatch(c -> c.card().published() == null)) {
            return null;
        }
        LocalDate day = candidates.stream().map(c -> Objects.requireNonNull(c.card().published()))
                .min(Comparator.naturalOrder()).orElseThrow();
        List<Candidate> that = candidates.stream().filter(c -> day.equals(c.card().published())).toList();
        Candidate first = that.stream().filter(c -> !c.isDerived()).findFirst().orElse(that.getFirst());
        boolean later = that.size() < candidates.size();
        return later && that.stream().allMatch(c -> c == first || c.isCopyOf(first)) ? first : null;
    }

    /**
     * The version that is clearly longer than each other but for its copies, and holds more of it than that holds of it;
     * else null. A longer one of the same publisher is a later state of its text.
     */
    private @Nullable Candidate fullest() {
        List<Candidate> own = candidates.stream().filter(c -> !c.isDerived()).toList();
        if (own.isEmpty()) {
            return null;
        }
        Candidate longest = longest(own);
        List<Candidate> others = candidates.stream().filter(c -> c != longest && !c.isCopyOf(longest)).toList();
        return !others.isEmpty() && others.stream().allMatch(c -> isFuller(longest, c)) ? longest : null;
    }

    private static boolean isFuller(Candidate full, Candidate other) {
        String publisher = full.card().credit();
        if (full.length() < LONGER * other.length()
                || publisher != null && publisher.equals(other.card().credit())) {
            return false;
        }
        double held = full.holds(other);
        return held >= HOLDS && held >= other.holds(full) + CLEARLY;
    }

    private String why(Candidate original, Map<Candidate, Map<Evidence, String>> found) {
        Map<Evidence, String> speaks = Objects.requireNonNull(found.get(original));
        List<String> clauses = new ArrayList<>(speaks.values());
        if (!speaks.containsKey(Evidence.NAMED)) {
            derived.stream().limit(TOLD).forEach(c -> clauses.add(derivation(c)));
        }
        long copies = candidates.stream().filter(c -> c != original && c.isCopyOf(original)).count();
        if (copies > 0) {
            clauses.add(Messages.text("library.why.copies", copies));
        }
        return Messages.text("library.why", String.join("; ", clauses));
    }

    private String nothing() {
        return derived.isEmpty()
                ? Messages.text("library.why.nothing")
                : Messages.text("library.why.nothingBut", derivations());
    }

    private String derivations() {
        return derived.stream().limit(TOLD).map(Provenance::derivation).collect(Collectors.joining("; "));
    }

    private static String derivation(Candidate candidate) {
        return Messages.text("library.why.derived", candidate.name(), line(candidate));
    }
}
