package stet.intake.role;

import java.util.regex.Pattern;

/** A heading that announces something else than the story, which may hold for what follows it. */
final class Section {
    private static final Pattern OPENS = Pattern.compile(
            "(?i)^\\W{0,4}(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)|related(?: (?:stories|articles|posts|news|content|coverage|reading|links))?"
                    + "|more (?:from|stories|news|on this|like this|headlines|top stories)\\b.{0,40}|recommended(?: for you| reading| stories| articles)?|most (?:read|popular|viewed|shared)|trending(?: now| stories)?|popular (?:now|stories|posts)|latest (?:news|stories|headlines|posts)|top stories|read (?:next|also|more)|see also|up next|around the web|from our partners|people also read"
                    + "|leave a (?:comment|reply).{0,20}|comments?(?: \\(\\d+\\))?|\\d+ comments?|author profile|about the (?:author|writer)s?|like this story.{0,80}|blog|editor['’]?s['’]? picks?|in case you missed it|don['’]t miss|tags|share this(?: story| article)?|sponsored(?: content| stories)?|promoted(?: stories)?|discover more)\\W{0,3}$");

    private Section() {
    }

    static boolean opens(Candidate block) {
        return block.text().length() < 100 && OPENS.matcher(block.text()).find();
    }
}
