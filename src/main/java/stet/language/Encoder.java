package stet.language;

import java.util.List;

/** Turns text into vectors whose cosine says how near two meanings are. Safe for use by many threads. */
public interface Encoder {

    /** The encodings of the texts, in order. A text of any length is taken: a long one is cut into windows. */
    List<Encoding> encode(List<String> texts);
}
