package stet.cli.batch;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Answers for whoever reads along: each is passed on as soon as it is its turn, none is remembered. */
public record Printed(Writer out) implements Answers {

    @Override
    public Optional<Outcome> kept(String key) {
        return Optional.empty();
    }

    @Override
    public void add(String key, Answer answer) throws IOException {
        out.write(answer.text());
        // a reader that is gone is noticed
        out.flush();
    }
}
