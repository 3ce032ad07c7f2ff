package stet.compare;

import java.util.Optional;
import stet.fact.Fact;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.Certainty.Kind;
import stet.fact.FactValue.Quantity;
import stet.fact.FactValue.Time;
import stet.message.Messages;

/** The reason for a change, in a sentence for an editor. */
final class Reasons {
    private final Wordings inOriginal;
    private final Wordings inRewrite;

    Reasons(Wordings inOriginal, Wordings inRewrite) {
        this.inOriginal = inOriginal;
        this.inRewrite = inRewrite;
    }

    String altered(Fact original, Fact rewrite) {
        String from = inOriginal.meant(original);
        return ended(special(original, rewrite).map(key -> Messages.text(key, from, inRewrite.meant(rewrite)))
                .or(() -> otherDay(original, rewrite))
                .orElseGet(() -> Messages.text("why.altered." + original.type().word(), from)));
    }

    String dropped(Fact fact) {
        return ended(Messages.text("why.dropped." + fact.type().word(), inOriginal.meant(fact)));
    }

    String added(Fact fact) {
        return ended(Messages.text("why.added." + fact.type().word(), inRewrite.meant(fact)));
    }

    /** A word may bring its own full stop: at 4:40 a.m. */
    private static String ended(String sentence) {
        return sentence.endsWith("..") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The key of what can be said more exactly than by the type alone. */
    private static Optional<String> special(Fact original, Fact rewrite) {
        if (original.value() instanceof Certainty from && rewrite.value() instanceof Certainty to) {
            return Optional.of(strength(from, to));
        }
        if (original.value() instanceof Quantity from && rewrite.value() instanceof Quantity to) {
            return figure(from, to);
        }
        return Dates.isLength(original) && Dates.isLength(rewrite)
                ? Optional.of(Dates.isAge(original) && Dates.isAge(rewrite) ? "why.time.age" : "why.time.length")
                : Optional.empty();
    }

    private static String strength(Certainty from, Certainty to) {
        if (from.kind() == Kind.NEGATION && to.kind() == Kind.NEGATION) {
            return from.degree().equals("not") ? "why.strength.affirmed" : "why.strength.denied";
        }
        if (to.degree().equals(Hedges.PLAIN)) {
            return "why.strength.stated";
        }
        return from.degree().equals(Hedges.PLAIN) ? "why.strength.hedged" : "why.strength.other";
    }

    private static Optional<String> figure(Quantity from, Quantity to) {
        if (from.amount().compareTo(to.amount()) != 0 || from.upper() != null || to.upper() != null) {
            return Optional.empty();
        }
        return Optional.of(from.unit().equals(to.unit()) ? "why.figure.meant" : "why.figure.unit");
    }

    /** The same words on another day. */
    private static Optional<String> otherDay(Fact original, Fact rewrite) {
        return original.text().equalsIgnoreCase(rewrite.text()) && original.value() instanceof Time from
                && rewrite.value() instanceof Time to
                        ? Dates.day(from).flatMap(a -> Dates.day(to).filter(b -> !a.equals(b))
                                .map(b -> Messages.text("why.time.day", a, b)))
                        : Optional.empty();
    }
}
