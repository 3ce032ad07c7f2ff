package stet.intake.beside;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.intake.draft.Names;
import stet.message.Messages;

/** Keeps what is passed over in one folder or archive, and says it in one line. */
public final class Passed {
    private static final int MOST_PAGES = 100_000;
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");

    private final Set<String> pages = new HashSet<>();
    private @Nullable String first;
    private int media;

    /**
     * Whether a file is to be passed over.
     *
     * @param path in its folder or archive, with forward slashes; a page's comes before those of its folder
     */
    public boolean passes(String path) {
        String[] names = path.split("/");
        String name = names.length == 0 ? "" : names[names.length - 1];
        StringBuilder folder = new StringBuilder();
        for (int i = 0; i + 1 < names.length; i++) {
            String page = Beside.page(names[i]);
            if (Beside.isHidden(names[i]) || page != null && pages.contains(folder + page)) {
                return true;
            }
            folder.append(names[i]).append('/');
        }
        int point = name.lastIndexOf('.');
        if (point > 0 && pages.size() < MOST_PAGES && PAGES.contains(Names.ending(name))) {
            pages.add(folder + name.substring(0, point));
        }
        return isPassed(name, path);
    }

    /** The same for a file whose folders are not passed over. */
    public boolean isPassed(String name, String path) {
        Beside beside = Beside.of(name);
        if (beside == Beside.MEDIA) {
            first = media++ == 0 ? path : first;
        }
        return beside != Beside.NOT;
    }

    /** The path of the first picture or recording; null where there is none. */
    public @Nullable String first() {
        return first;
    }

    /** What is said of all of them. */
    public String words(String name) {
        return Messages.text("intake.media", name, media - 1);
    }
}
