package stet.report.file;

import java.io.IOException;
import java.io.Serial;

/** A file could not be written; the message is one sentence for a person with the file and the mend. */
public final class NotWrittenException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    /** For what is found before anything is written. */
    public NotWrittenException(String message) {
        super(message);
    }

    NotWrittenException(String message, IOException cause) {
        super(message, cause);
    }
}
