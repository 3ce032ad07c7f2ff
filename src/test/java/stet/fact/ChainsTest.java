package stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is meant by a name that comes back. */
class ChainsTest {

    private static List<String> persons(String... blocks) {
        return Stories.marked(FactType.PERSON, blocks);
    }

    @Test
    void aSurnameIsTheFullNameBeforeIt() {
        assertThat(persons("[P Lena Ortega] sailed.", "[P Ortega] came back."))
                .containsExactly("Lena Ortega = Lena Ortega", "Ortega = Lena Ortega");
    }

    @Test
    void aNameMayComeBeforeItsFullForm() {
        assertThat(persons("[P Pak] met the crew.", "[P Pak Chol Su], meanwhile, sailed.", "[P Pak] slept."))
                .containsExactly("Pak = Pak Chol Su", "Pak Chol Su = Pak Chol Su", "Pak = Pak Chol Su");
    }

    @Test
    void theFatherOfTheLeaderIsNotTheLeaderHoweverNear() {
        assertThat(persons("The envoy met [P Pak] in the port.",
                "He came in 2001 to see [P Pak Chol Ho], the father of the current leader, and then President [P Pak "
                        + "Tae-jin].",
                "[P Pak Chol Su], meanwhile, began the year with tests. [P Pak] named no port.",
                "[P Pak] also watched a drill."))
                .containsExactly("Pak = Pak Chol Su", "Pak Chol Ho = Pak Chol Ho", "Pak Tae-jin = Pak Tae-jin",
                        "Pak Chol Su = Pak Chol Su", "Pak = Pak Chol Su", "Pak = Pak Chol Su");
    }

    @Test
    void theElderIsTheFather() {
        assertThat(persons("[P Arslan Veli], 41, rose on the death of his father, [P Bayram Veli].",
                "[P Veli] left the port. He saw the tomb of the elder [P Veli]."))
                .containsExactly("Arslan Veli = Arslan Veli", "Bayram Veli = Bayram Veli", "Veli = Arslan Veli",
                        "Veli = Bayram Veli");
    }

    @Test
    void theElderIsNotTheSon() {
        assertThat(persons("[P Bayram Veli] handed the yard to his son [P Arslan Veli].",
                "The elder [P Veli] still rows."))
                .containsExactly("Bayram Veli = Bayram Veli", "Arslan Veli = Arslan Veli", "Veli = Bayram Veli");
    }

    @Test
    void titlesTellSpousesApart() {
        assertThat(persons("[P John Harker] and his wife, [P Mina Harker], bought the mill.",
                "Mrs. [P Harker] paid. Mr. [P Harker] signed."))
                .containsExactly("John Harker = John Harker", "Mina Harker = Mina Harker", "Harker = Mina Harker",
                        "Harker = John Harker");
    }

    @Test
    void firstNamesTellSiblingsApart() {
        assertThat(persons("[P Ada Moss] and [P Ivo Moss] row.", "[P Ada] is faster than [P Ivo]."))
                .containsExactly("Ada Moss = Ada Moss", "Ivo Moss = Ivo Moss", "Ada = Ada Moss", "Ivo = Ivo Moss");
    }

    @Test
    void aSecondSurnameAndAnArabicArticleAreParts() {
        assertThat(persons("[P Luis Garcia Marin] met [P Bashir al-Assaf].", "[P Garcia] praised [P Assaf]. "
                + "[P Garcia Marin] left."))
                .containsExactly("Luis Garcia Marin = Luis Garcia Marin", "Bashir al-Assaf = Bashir al-Assaf",
                        "Garcia = Luis Garcia Marin", "Assaf = Bashir al-Assaf", "Garcia Marin = Luis Garcia Marin");
    }

    @Test
    void spellingsOfOneNameAreOne() {
        assertThat(persons("[P Pak Chol-su] rose.", "[P Pak Chol Su] fell.", "[P PAK CHOL SU] stood."))
                .containsExactly("Pak Chol-su = Pak Chol-su", "Pak Chol Su = Pak Chol-su", "PAK CHOL SU = Pak Chol-su");
    }

    @Test
    void titlesAreNoPartOfAName() {
        assertThat(persons("[P President Lena Ortega] sailed.", "[P Mr. Stroud] rowed."))
                .containsExactly("Lena Ortega = Lena Ortega", "Stroud = Stroud");
    }

    @Test
    void aSurnameThatNobodyMarkedIsFound() {
        assertThat(persons("[P Lena Ortega] sailed.", "Then Ortega came back."))
                .containsExactly("Lena Ortega = Lena Ortega", "Ortega = Lena Ortega");
    }

    @Test
    void anAcronymIsItsExpansion() {
        assertThat(Stories.marked(FactType.ORGANIZATION, "The [O Tidal Research Council] ([O TRC]) met.",
                "[O TRC] agreed. [O Norrwing Airways] did not.", "[O Norrwing] fell."))
                .containsExactly("Tidal Research Council = Tidal Research Council", "TRC = Tidal Research Council",
                        "TRC = Tidal Research Council", "Norrwing Airways = Norrwing Airways",
                        "Norrwing = Norrwing Airways");
    }

    @Test
    void anAcronymMayComeBeforeItsExpansion() {
        assertThat(Stories.marked(FactType.ORGANIZATION, "[O TRC] ships sail.",
                "The [O Tidal Research Council] owns them."))
                .containsExactly("TRC = Tidal Research Council", "Tidal Research Council = Tidal Research Council");
    }

    @Test
    void lookAlikeCompaniesStayApart() {
        assertThat(Stories.marked(FactType.ORGANIZATION, "[O Aurelia Air] sued [O Aurelia Rail]."))
                .containsExactly("Aurelia Air = Aurelia Air", "Aurelia Rail = Aurelia Rail");
    }
}
