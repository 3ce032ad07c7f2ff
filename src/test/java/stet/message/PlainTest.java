package stet.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
    private static final List<Object> VALUES = List.of("it's {0}, # '{'", 0, 1L, 2, 999L, 1000, -1, 2.5, "");

    @ParameterizedTest
    @EnumSource
    void saysWhatIcuSays(Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle("stet.messages", language.locale(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        List<Object> values = new ArrayList<>(VALUES);
        int filled = 0;
        for (int turn = 0; turn < values.size(); turn++) {
            for (String key : bundle.keySet()) {
                String pattern = bundle.getString(key);
                String plain = Plain.text(pattern, values.toArray());
                if (plain != null) {
                    assertThat(plain).as(key).isEqualTo(icu(pattern, language, values.toArray()));
                    filled += pattern.contains("{") ? 1 : 0;
                }
            }
            Collections.rotate(values, 1);
        }
        assertThat(filled).isGreaterThan(1000);
    }

    @Test
    void knowsPluralsAndQuotes() {
        assertThat(Plain.text("{0,plural,=0{no} one{a} other {# or '#'''}}", 0)).isNull();
        assertThat(Plain.text("{0, plural, =0 {no} one {a} other {# of {1}}} cat''s", 7, "x"))
                .isEqualTo("7 of x cat's");
        assertThat(Plain.text("{0, plural, one {a} =1 {# of {1}} other {}}", 1, "x")).isEqualTo("1 of x");
        assertThat(Plain.text("nothing # it's")).isEqualTo("nothing # it's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0, number}", "{0} '{'", "{1}", "{0", "0}", "{0, plural, one {a}}", "{x}",
            "{0, plural, offset:1 other {#}}", "{0, select, a {b} other {c}}"})
    void leavesTheRestToIcu(String pattern) {
        assertThat(Plain.text(pattern, 5)).isNull();
    }

    @Test
    void largeNumbersHaveSeparators() {
        assertThat(Messages.text("library.stories", 1234)).isEqualTo("1,234 stories");
        assertThat(Messages.text("library.stories", 1)).isEqualTo("1 story");
    }

    private static String icu(String pattern, Language language, Object... values) {
        return new MessageFormat(pattern, language.locale()).format(values);
    }
}
