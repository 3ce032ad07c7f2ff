package stet.fact.time;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fits a row of items.
 *
 * @param items   the sentence
 * @param groups  where the rule's groups stand, one character an item
 * @param context what the words around say
 */
record Match(TimeItems items, MatchResult groups, Context context) {

    boolean has(int group) {
        return groups.start(group) >= 0 && groups.end(group) > groups.start(group);
    }

    /** The first item of a group; a blank one where the group is empty. */
    TimeItem item(int group) {
        return has(group) ? items.at(groups.start(group)) : TimeItem.NONE;
    }

    String word(int group) {
        return item(group).word();
    }

    int number(int group) {
        return item(group).number();
    }

    Anchor anchor() {
        return context.anchor();
    }

    /** The year of a group, two or four digits; null where the group is empty. */
    @Nullable
    Integer year(int group) {
        return has(group) ? Integer.valueOf(number(group)) : null;
    }
}
