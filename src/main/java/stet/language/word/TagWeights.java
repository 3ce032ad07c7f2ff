package stet.language.word;

import java.util.List;

/** What each feature of a word's surroundings adds to the scores of the tags. */
interface TagWeights {
    /** The names of the tags; of a word with clitics theirs joined: AUX+PART. */
    List<String> tags();

    /** Adds the weights of a feature to the sums of the tags; does nothing where it has none. */
    void add(String feature, float[] sums);
}
