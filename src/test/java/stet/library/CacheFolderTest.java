package stet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheFolderTest {

    @ParameterizedTest
    @CsvSource({"STET_HOME, /x, Linux, /x/cache", "NONE, /x, Linux, /home/u/.cache/stet",
            "XDG_CACHE_HOME, /c, Linux, /c/stet", "XDG_CACHE_HOME, rel/cache, Linux, /home/u/.cache/stet",
            "STET_HOME, ' ', Linux, /home/u/.cache/stet", "LOCALAPPDATA, /l, Windows 11, /l/Stet/Cache",
            "NONE, /x, Windows 11, /home/u/AppData/Local/Stet/Cache",
            "NONE, /x, Mac OS X, /home/u/Library/Caches/Stet"})
    void eachSystemHasItsPlace(String variable, String value, String system, Path folder) {
        assertThat(CacheFolder.of(Map.of(variable, value), system, Path.of("/home/u"))).isEqualTo(folder);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsMadeIsItsOwnersOnly(@TempDir Path home) throws Exception {
        Path made = CacheFolder.make(home.resolve("a/b"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("a"))))
                .isEqualTo("rwx------");
        assertThat(CacheFolder.make(made)).isDirectory();
    }

    @Test
    void whatAPersonHasHadForAWeekGoes(@TempDir Path home) throws Exception {
        Instant now = Instant.now();
        Path first = CacheFolder.forAWhile(home, "shown", now);
        Files.writeString(first.resolve("window.png"), "x");
        Path second = CacheFolder.forAWhile(home, "shown", now.plus(Duration.ofDays(6)));
        assertThat(second).isNotEqualTo(first).isEmptyDirectory();
        assertThat(first).isNotEmptyDirectory();
        CacheFolder.forAWhile(home, "shown", now.plus(Duration.ofDays(8)));
        assertThat(first).doesNotExist();
    }
}
