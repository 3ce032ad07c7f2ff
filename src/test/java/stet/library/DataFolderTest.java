package stet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {

    @ParameterizedTest
    @CsvSource({"STET_HOME, /x, Linux, /x", "NONE, /x, Linux, /home/u/.local/share/stet",
            "XDG_DATA_HOME, /d, Linux, /d/stet", "XDG_DATA_HOME, ' ', Linux, /home/u/.local/share/stet",
            "XDG_DATA_HOME, rel/data, Linux, /home/u/.local/share/stet",
            "STET_HOME, ' ', Linux, /home/u/.local/share/stet",
            "APPDATA, /r, Windows 11, /r/Stet", "NONE, /x, Windows 11, /home/u/AppData/Roaming/Stet",
            "NONE, /x, Mac OS X, /home/u/Library/Application Support/Stet"})
    void eachSystemHasItsPlace(String variable, String value, String system, Path folder) {
        assertThat(DataFolder.of(Map.of(variable, value), system, Path.of("/home/u"))).isEqualTo(folder);
    }
}
