package stet.intake.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Datelines as agencies write them, and openings that only look like one. */
class DatelinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {"MALMO, May 14 (Kvarta) — Rain fell. | MALMO, May 14",
            "PORT LOUIS (Kvarta) - Rain fell on the island. | PORT LOUIS",
            "LA PAZ, Bolivia, 9 Sept 2019 -- Rain fell on the capital. | LA PAZ, Bolivia, 9 Sept 2019",
            "ST. JOHN’S, Newfoundland, Feb. 3, 2022 – Rain fell. | ST. JOHN’S, Newfoundland, Feb. 3, 2022",
            "MALMO, Sweden. The king's train arrived on Tuesday. | MALMO, Sweden",
            "MALMO – The rain fell. | MALMO",
            "NATO said on Tuesday that rain fell. | none", "The rain fell — hard. | none",
            "SHOCK IN MALMO - KING'S TRAIN LATE | none", "U.S. officials said rain fell. | none",
            "IBM, Apple and others lost money. | none", "LIONHEART Ana Sorel won. | none"})
    void opensAParagraph(String paragraph, String dateline) {
        assertThat(Datelines.opening(paragraph)).isEqualTo(dateline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {"MALMO, May 14 | MALMO, May 14",
            "MALMO, Sweden (Kvarta) — | MALMO, Sweden", "MALMO, May 14: | MALMO, May 14", "MALMO | none",
            "MALMO, May 14 — Rain fell. | none", "RAIN, RAIN AND RAIN | none"})
    void standsAlone(String block, String dateline) {
        assertThat(Datelines.whole(block)).isEqualTo(dateline);
    }
}
