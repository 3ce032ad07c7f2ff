package stet.report;

import java.util.List;
import java.util.Map;
import stet.compare.Story;
import stet.compare.Version;
import stet.message.Messages;

/** A folder as stories, for a person. */
public final class StoriesText {
    private static final int WIDTH = 96;

    private StoriesText() {
    }

    /**
     * The stories with their versions, then what could not be read.
     *
     * @param unreadable paths and what is the matter with each
     */
    public static String of(String folder, List<Story> stories, Map<String, String> unreadable) {
        int articles = stories.stream().mapToInt(s -> s.versions().size()).sum();
        Lines lines = new Lines(WIDTH);
        lines.add("", Lines.clean(Messages.text("report.stories", folder, articles, stories.size())));
        for (Story story : stories) {
            lines.blank();
            lines.add("", Lines.clean(story.title()));
            story.versions().forEach(v -> lines.add("  ", Lines.clean(version(story, v))));
            if (!story.why().isEmpty()) {
                lines.add("  ", Lines.clean(story.why()));
            }
        }
        if (!unreadable.isEmpty()) {
            lines.blank();
            lines.add("", Messages.text("report.stories.unreadable", unreadable.size()));
            unreadable.forEach((path, error) -> lines.add("  ", Lines.clean(path + ": " + error)));
        }
        return lines.toString();
    }

    private static String version(Story story, Version version) {
        return version.path().equals(story.original())
                ? Messages.text("report.stories.original", version.path())
                : Messages.text("report.stories.version", version.path(), Math.round(100 * version.similarity()));
    }
}
