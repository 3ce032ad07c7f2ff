package stet.intake.draft;

/** Knows where a sentence is closed. */
public final class SentenceEnd {

    private SentenceEnd() {
    }

    /** Whether the text ends as a sentence does, closing quotes and brackets aside. */
    public static boolean closes(String text) {
        int end = text.length();
        while (end > 0 && " \"”’')]»".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:。！？।؟".indexOf(text.charAt(end - 1)) >= 0;
    }
}
