package stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.fact.FactValue.Time;
import stet.fact.quantity.Bound;

class TimeLikenessTest {

    @ParameterizedTest
    @CsvSource({"2024-01-16,2024-01-16,EQUAL", "2023-H1,2023-01/2023-06,EQUAL", "2023-Q4,2023-10/2023-12,EQUAL",
            "P24M,P2Y,EQUAL", "P7D,P1W,EQUAL", "PT60M,PT1H,EQUAL", "2024-01-16,2024-01,COMPATIBLE",
            "2000,2000-07,COMPATIBLE", "2024-01-16,2024-W03,COMPATIBLE", "2024-01-16TNI,2024-01-16,COMPATIBLE",
            "2024-01-16T21:30,2024-01-16TNI,COMPATIBLE", "2024-01-16TEV,2024-01-16TNI,COMPATIBLE",
            "XXXX-WXX-2,2024-01-16,COMPATIBLE", "XXXX-05-14,2013-05-14,COMPATIBLE", "P75D,P2.5M,COMPATIBLE",
            "PXD,P3D,COMPATIBLE", "199X,1994,COMPATIBLE", "XXXX-XX-XXT18:00,2024-01-16T18:00,COMPATIBLE",
            "2024-01-16,2024-01-18,DIFFERENT", "2023-10-31,2023-10-13,DIFFERENT", "XXXX-WXX-2,2024-01-18,DIFFERENT",
            "XXXX-WXX-2,XXXX-WXX-4,DIFFERENT", "P3Y,P4Y,DIFFERENT", "P3D,P3W,DIFFERENT", "P41Y,2041,DIFFERENT",
            "2000,2001-07,DIFFERENT", "2024-01-16T06:00,2024-01-16T18:00,DIFFERENT",
            "2024-01-16T06:00,2024-01-16TEV,DIFFERENT", "199X,1989,DIFFERENT", "PXD,PXY,DIFFERENT",
            "PRESENT_REF,2024-01-16,DIFFERENT", "2024-Q5,2024,DIFFERENT"})
    void tellsLikenessFromDifferenceBothWays(String one, String other, Likeness wanted) {
        Time a = new Time(Bound.EXACT, one);
        Time b = new Time(Bound.EXACT, other);
        assertThat(TimeLikeness.of(a, b)).isEqualTo(wanted);
        assertThat(TimeLikeness.of(b, a)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"PT2H52M,EXACT,PT3H,LESS_THAN,COMPATIBLE", "PT14M,EXACT,PT15M,LESS_THAN,COMPATIBLE",
            "P3Y,MORE_THAN,P3Y,AT_LEAST,COMPATIBLE", "P10D,AT_MOST,P10D,AT_LEAST,DIFFERENT",
            "P3Y,ABOUT,P3Y,EXACT,COMPATIBLE", "P3Y,LESS_THAN,P5Y,EXACT,DIFFERENT"})
    void aBoundLeavesOneSideOpen(String one, Bound oneBound, String other, Bound otherBound, Likeness wanted) {
        assertThat(TimeLikeness.of(new Time(oneBound, one), new Time(otherBound, other))).isEqualTo(wanted);
        assertThat(TimeLikeness.of(new Time(otherBound, other), new Time(oneBound, one))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"Tuesday,2024-01-16,Tuesday,2024-01-23,COMPATIBLE",
            "Tuesday,2024-01-16,January 23,2024-01-23,COMPATIBLE",
            "last Tuesday,2024-01-16,January 23,2024-01-23,DIFFERENT",
            "Tuesday,2024-01-16,Tuesday,2024-02-06,DIFFERENT",
            "September,2023-09,September 2024,2024-09,COMPATIBLE",
            "September 2023,2023-09,September 2024,2024-09,DIFFERENT",
            "the third quarter,2023-Q3,the third quarter of 2024,2024-Q3,COMPATIBLE",
            "a year earlier,P1Y,the previous year,XXXX,COMPATIBLE",
            "a year earlier,P1Y,the previous month,XXXX-XX,DIFFERENT"})
    void whatTheWordsLeaveOpenPartsNoTimes(String words, String one, String otherWords, String other, Likeness wanted) {
        Time a = new Time(Bound.EXACT, one);
        Time b = new Time(Bound.EXACT, other);
        assertThat(TimeLikeness.of(a, words, b, otherWords)).isEqualTo(wanted);
        assertThat(TimeLikeness.of(b, otherWords, a, words)).isEqualTo(wanted);
    }
}
