package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DoorbellTest {
    @TempDir
    Path home;

    private final BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();

    @Test
    void aSecondStartHandsItsPathsToTheFirst() throws Exception {
        try (Doorbell _ = Doorbell.hang(home, heard::add).orElseThrow()) {
            assertThat(Doorbell.ring(home, List.of(home.resolve("Fährunglück/a b.html"), Path.of("here.txt"))))
                    .isTrue();
            assertThat(heard.poll(30, TimeUnit.SECONDS)).containsExactly(home.resolve("Fährunglück/a b.html"),
                    Path.of("here.txt").toAbsolutePath());
            assertThat(Doorbell.ring(home, List.of())).isTrue();
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void nobodyAnswersWhereNoWindowIsOpen() throws Exception {
        assertThat(Doorbell.ring(home, List.of())).isFalse();
        Doorbell.hang(home, heard::add).orElseThrow().close();
        assertThat(Doorbell.ring(home, List.of())).isFalse();
        Files.createFile(home.resolve("window.socket"));
        assertThat(Doorbell.ring(home, List.of())).isFalse();
    }

    @Test
    void whatAKilledWindowLeftBehindIsNoHindrance() throws Exception {
        Files.createFile(home.resolve("window.socket"));
        try (Doorbell _ = Doorbell.hang(home, heard::add).orElseThrow()) {
            assertThat(Doorbell.ring(home, List.of())).isTrue();
        }
    }

    @Test
    void strangersAreNotHeardAndDoNoHarm() throws Exception {
        try (Doorbell _ = Doorbell.hang(home, heard::add).orElseThrow()) {
            for (byte[] words : List.of("GET / HTTP/1.1\r\n\r\n".getBytes(),
                    new byte[]{0x53, 0x74, 0x65, 0x74, 127, 0, 0, 0},
                    new byte[0])) {
                try (SocketChannel channel = SocketChannel.open(
                        UnixDomainSocketAddress.of(home.resolve("window.socket")))) {
                    channel.write(ByteBuffer.wrap(words));
                }
            }
            assertThat(Doorbell.ring(home, List.of(home))).isTrue();
            assertThat(heard.take()).containsExactly(home);
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void onlyItsOwnerMayRing() throws Exception {
        try (Doorbell _ = Doorbell.hang(home, heard::add).orElseThrow()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("window.socket"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aDataFolderOfAnyDepthWillDo() {
        Path deep = home
                .resolve(IntStream.range(0, 20).mapToObj(i -> "folder" + i).reduce((a, b) -> a + "/" + b).get());
        try (Doorbell _ = Doorbell.hang(deep, heard::add).orElseThrow()) {
            assertThat(Doorbell.ring(deep, List.of())).isTrue();
        }
    }
}
