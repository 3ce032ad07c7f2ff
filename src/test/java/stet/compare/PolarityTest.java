package stet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.fact.Fact;
import stet.intake.Intake;

/** What the one version denies and the other affirms; the same denial in other words is no change. */
class PolarityTest {
    private static final Intake INTAKE = new Intake();
    private static final String BEFORE = "The harbour board met in Tarnby to discuss the new ferry pier. ";
    private static final String AFTER = " A report is due from the engineers in the spring.";

    private static String serious(String original, String rewrite) {
        Comparison c = Mirror.compare(INTAKE.text(BEFORE + original + AFTER, null, null),
                INTAKE.text(BEFORE + rewrite + AFTER, null, null));
        return c.changes().stream().filter(x -> x.severity() != Severity.LOW)
                .map(x -> x.severity().word() + " " + text(x.inOriginal().orElse(null)) + " > "
                        + text(x.inRewrite().orElse(null)))
                .collect(Collectors.joining("; "));
    }

    private static String text(Fact fact) {
        return fact == null ? "-" : fact.text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The pier has not been inspected.        | The pier has been inspected.         | high has not been inspected > been inspected
                                            The owner never paid the fee.           | The owner always paid the fee.       | high never paid > always
                                            The crew could not rule out a leak.     | The crew had ruled out a leak.       | high could not rule out > ruled out
                                            Moored boats are illegal on the canal.  | Moored boats are legal on the canal. | high illegal > are legal
                                            The clerk refused to sign the permit.   | The clerk agreed to sign the permit. | high refused to > agreed
                                            The old pier lacks a crane.             | The old pier has a crane.            | high lacks > has
                                            The captain rarely sails alone.         | The captain sails alone.             | high rarely sails > sails
                                            No lamps were broken in the storm.      | Lamps were broken in the storm.      | high No lamps > Lamps
                                            The cause of the fire is unknown.       | The cause of the fire is known.      | high unknown > is known
                                            The clerk is unhappy about the pier.    | The clerk is grateful about the pier. | medium unhappy > is grateful
                                            All boats sail except the tugs.         | All boats sail, including the tugs.  | high except > including
                                            Unlike the old pier, this one is steel. | Like the old pier, this one is steel. | high Unlike > Like
                                            """)
    void aDenialUndoneIsAltered(String original, String rewrite, String expected) {
        assertThat(serious(original, rewrite)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Moored boats are not legal on the canal. | Moored boats are illegal on the canal.
                                            The crew was unable to enter the hold.   | The crew could not enter the hold.
                                            The firm failed to pay the fee.          | The firm did not pay the fee.
                                            The clerk left without his keys.         | The clerk left with no keys.
                                            None of the lamps worked.                | Not one of the lamps worked.
                                            The captain rarely sails alone.          | The captain hardly ever sails alone.
                                            Storms are not unusual in the bay.       | Storms are common in the bay.
                                            The pier is not homogeneous in design.   | The pier is heterogeneous in design.
                                            The guard was illiterate.                | The guard could not read or write.
                                            No fewer than 40 boats were moored.      | At least 40 boats were moored.
                                            The cause of the fire is unknown.        | The cause of the fire is not known.
                                            The old pier lacks a crane.              | The old pier has no crane.
                                            It closed twice for lack of money.       | It closed twice for want of money.
                                            Two guards were jailed on Monday.        | Two guards were imprisoned on Monday.
                                            All lamps stayed dark except the beacon. | All lamps stayed dark apart from the beacon.
                                            """)
    void theSameDenialInOtherWordsIsNoChange(String original, String rewrite) {
        assertThat(serious(original, rewrite)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The board might demolish the pier.       | The board demolished the pier.         | high might > demolished
                                            The clerk may have a cold.               | The clerk has a cold.                  | high may > has
                                            The firm plans to sell the boat.         | The firm has sold the boat.            | high plans to > has sold
                                            The crane stops if the wind turns.       | The crane stops after the wind turns.  | high if > after
                                            It was the first strike since 1998.      | It was the first strike ever.          | high since > ever
                                            The firm may sell the boat.              | The firm could sell the boat.          | ''
                                            The clerk is due to leave in June.       | The clerk will leave in June.          | ''
                                            The pier closes if the board agrees.     | The pier closes provided the board agrees. | ''
                                            """)
    void aGuessToldAsAFactIsAltered(String original, String rewrite, String expected) {
        assertThat(serious(original, rewrite)).isEqualTo(expected);
    }
}
