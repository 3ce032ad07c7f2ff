package stet.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a temporary folder in the cache folder named, writes into it, says where it is, and waits for its end. */
final class Tenant {
    private Tenant() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        TemporaryFolder folder = new TemporaryFolder(Path.of(arguments[0]));
        Files.writeString(folder.path().resolve("a.txt"), "x");
        System.out.println(folder.path());
        Thread.sleep(100_000);
    }
}
