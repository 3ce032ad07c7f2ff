package stet.cli.batch;

import java.io.IOException;
import java.util.Optional;

/** Where answers go, in the order of the questions. */
public interface Answers {

    /**
     * What came of the next question where an earlier run has answered it already; it is not to be added again then. Not
     * asked any more once it was empty.
     */
    Optional<Outcome> kept(String key) throws IOException;

    void add(String key, Answer answer) throws IOException;
}
