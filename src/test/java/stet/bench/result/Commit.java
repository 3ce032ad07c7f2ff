package stet.bench.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What state of the sources was measured, where git is installed and knows it. */
final class Commit {
    private Commit() {
    }

    /** For example {@code 7bb9a3f}, or {@code 7bb9a3f, changed}; empty where it is not known. */
    static String here() throws InterruptedException {
        try {
            String commit = said("rev-parse", "--short", "HEAD");
            return commit.isEmpty() || said("status", "--porcelain").isEmpty() ? commit : commit + ", changed";
        } catch (IOException _) {
            return ""; // no git
        }
    }

    private static String said(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process git = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? said : "";
    }
}
