package stet.intake.role;

import java.util.List;
import stet.text.pattern.Sieve;

/** What a block's own words say for its being furniture, each with its weight. A block of weight 1 or more is. */
enum Sign {
    /** Nothing but a count, a reading time, an age. */
    COUNTER(1.5,
            "^\\d[\\d.,kKmM+ ]{0,12}$|^\\W{0,3}(?:\\d[\\d.,]*+[kKmM]?|(?:\\d[\\d.,]*+[kKmM]?|one|two|three|four|five|ten|an?) ?"
                    + "(?:shares?|comments?|views?|likes?|replies|votes?|min(?:ute)?s?(?: read| ago)?|hours? ago|days? ago|weeks? ago|photos?|images?)"
                    + "(?: ?read| ago)?)(?: [|·•-] .{0,60})?\\W{0,3}$"),
    /** The way to other pages of the same text, or of a list. */
    PAGER(1.3, "(?i)^\\W{0,3}(?:page \\d{1,3}(?: (?:of|/) \\d{1,3})?|(?:(?:prev(?:ious)?|first) )?1[ |]{1,3}2"
            + "(?:[ |….]{1,5}\\d{1,3}){0,12}+(?:[ |….]{1,5}(?:next|last)){0,2}"
            + "|(?:older|newer|earlier|previous|next) (?:posts?|entries|articles|stories|pages?|comments))\\W{0,3}$"),
    /** Short items between bars, dots or arrows. */
    NAVIGATION(1.3,
            "^[^|»›·•>→/]{1,40} [|»›·•>→/] [^|»›·•>→]{1,60}(?: [|»›·•>→/] [^|»›·•>→]{1,60}){1,20}$|^(?:home|news|front page) ?[»›>/→] ?.{1,80}$"),
    /** A label that announces something else. */
    LABEL(1.3,
            "(?i)^\\W{0,4}(?:related(?: (?:stories|articles|posts|news|content|coverage|topics|links|reading))?|read (?:more|next|also|now|this)|see also|see more|also read|more (?:from|on|in|stories|news|about|like this|headlines|coverage|top stories)"
                    + "|sponsored|advertise?ment|advertorial|promoted|paid (?:content|post)|partner content|from our partners|around the web|watch(?: (?:now|live|next|more))?|listen(?: now)?|don['’]?t miss|trending(?: now)?|recommended(?: for you| reading| stories)?|must[- ]reads?"
                    + "|gear check|jump to|in this (?:article|story)|table of contents|tags?|tagged(?: with| as| under)?|filed under|topics|categories|keywords|share(?: this| on)?|follow us|editor['’]?s['’]? picks?|up next|next (?:up|story|article|post)|previous (?:story|article|post)|in case you missed it|icymi"
                    + "|most (?:read|popular|viewed|shared|commented)|popular (?:now|stories|posts)|hot (?:now|topics)|latest (?:news|stories|headlines|videos)|top stories|breaking news alerts?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)|people also (?:read|ask)|author profile|about the (?:author|writer)|comments?|photo gallery|gallery|quiz|poll|shop|deal of the day|today['’]s (?:best )?deals?|best sellers)"
                    + "(?: ?[:|»›>—–…]| - |\\W{0,3}$|\\(\\d+\\))"),
    /** An order or a question to the reader. */
    PROMPT(1.2,
            "(?i)^\\W{0,4}(?:please )?(?:sign up|sign in|log ?in|register (?:now|for|here|to)|subscribe|share (?:this|on|your|via)|follow (?:us|our|@|him|her|them|me)|click (?:here|to|below|on|the)|tap (?:here|to)|leave a (?:comment|reply)|post a comment|add a comment|view (?:all|more|comments|best|the|our|gallery|full|deals)|show (?:more|comments)|load more|hide comments|see (?:all|more)|read (?:the )?(?:full|more|next|original)|continue reading|keep reading|scroll (?:down|to|for)|story continues|article continues|skip to|back to top|go to"
                    + "|join (?:the (?:conversation|discussion|debate)|our|over|more than|\\d|thousands|millions|us|the club)|get (?:our|the (?:latest|best|day)|breaking|unlimited|more (?:news|stories)|all the)|stay (?:informed|up to date|connected|in the know|ahead|tuned)|never miss|don['’]t miss|enter your|your email|email (?:us|our|this|address|the)|download (?:our|the)|like this (?:story|article|post)|like us|love this|enjoy(?:ed|ing)? (?:this|our|reading|what)|liked this|found this|have (?:you got|your say|a (?:tip|story|question|news))|got an? (?:\\w+ )?(?:tip|story|news|question|opinion|view|confidential)|do you have (?:a|any|information)|what do you think|what['’]s your|tell us|let us|let['’]s (?:unite|connect|stay|keep)|send (?:us|your|a)|write to us|contact (?:us|the (?:author|newsroom|reporter|writer))|check (?:out|back|your inbox)|support (?:our|us|independent|local|quality)|donate|buy (?:now|tickets|us)|shop (?:now|the|our)|order (?:now|your)|save (?:up to|this)|start your|try (?:it|our|us)|become a|claim your|print this|turn on|enable|allow (?:notifications|us)|accept (?:all|cookies)|manage (?:your|cookies|preferences)|listen to (?:this|our)|watch (?:our|the video|this|more)|discover more|explore more|learn more|find out more|want more|want to (?:read|know|see|keep|support|get)|looking for|ready for|need (?:help|more))\\b"),
    /** A word of the sites' own business, not enough by itself. */
    CHANNEL(0.5,
            "(?i)\\b(?:newsletters?|inbox|our (?:app|site|website|readers|daily|weekly|morning|newsroom|newsdesk|community|free|channel|podcast|team|editors|best|partners|journalism)|comments? (?:below|section)|comments\\b.{0,20}\\bclosed|push notifications?|(?:on|via|to) (?:facebook|whatsapp|telegram|twitter|x|instagram|linkedin|reddit|pinterest|flipboard|google news)\\b|sign up|subscrib\\w+|unsubscribe|copy link|cookies?|free trial|promo code|best sellers?|daily digest|e-?edition|breaking news alerts?|follow (?:him|her|them|us))\\b|[\\w.]{2,40}@[\\w-]{2,40}\\.[a-z]{2,6}\\b|(?:^|\\s)@\\w{3,30}"),
    /** It speaks to the reader or of the site itself. */
    ADDRESS(0.6, "(?i)\\b(?:your|yours|our|us|you)\\b"),
    /** What lawyers and shops have put there. */
    NOTICE(1.3,
            "(?i)required fields are marked|email address will not be published|may not be (?:published|reproduced|broadcast|copied|used)|all rights reserved|terms (?:of (?:use|service)|and conditions)|privacy policy|affiliate (?:links?|commission)|(?:earn|receive) (?:a|an affiliate) commission|we (?:may|might) (?:earn|receive)|this (?:site|website|page) (?:uses|is protected|requires)|we use cookies|uses cookies|cookie (?:policy|settings|preferences)|recaptcha|javascript (?:is )?(?:disabled|required)|enable javascript|ad ?blocker|comments (?:are|have been) (?:closed|moderated|turned off|disabled)|notify me of|save my name|the views expressed|opinions expressed (?:by|in|are)|does not necessarily reflect|for (?:informational|educational) purposes only|not (?:constitute|intended as) (?:financial|investment|medical|legal)|story continues below|article continues below|continues after (?:the )?ad|something wrong with this|report (?:an error|a typo|this ad)|featured gear|this (?:article|content|post) (?:contains|may contain|includes|is sponsored)|generated (?:by|with) (?:ai|artificial)"),
    /** A writer introduced to the reader. */
    BIO(1.3, "(?i)^(?:about the (?:author|writer|reporter)\\b.{0,400}|[^.]{3,60} (?:covers|writes (?:about|on|for)|reports (?:on|for)|is an? (?:[\\w-]+ ){0,5}(?:reporter|journalist|correspondent|writer|editor|columnist|contributor|blogger|producer|freelancer)|is the (?:[\\w-]+ ){0,4}(?:editor|correspondent|author of|founder of|publisher)|has (?:written|reported|covered|been (?:writing|reporting|covering)|worked as an? (?:reporter|journalist|writer))|joined (?:the|our) (?:\\w+ ){0,3}(?:newsroom|staff|team|desk))\\b.{0,300})$"),
    /** How to reach the writer. */
    REACH(0.8,
            "(?i)\\b(?:reach (?:him|her|them|me|us)|(?:can|may) be (?:reached|contacted) (?:at|by|on|via)|follow (?:him|her|them|me)\\b|e-?mail (?:him|her|them|me)\\b|contact (?:him|her|them)|(?:his|her|their) (?:latest|first|new|debut) (?:book|novel)|lives in .{3,40} with (?:his|her|their))"),
    /** The tone of the links below the line. */
    BAIT(0.7,
            "(?i)^\\d{1,3} (?:[\\p{L}'’-]{1,20} ){1,6}(?:you|that|to|which|for|every|only|stars?|we|who|of|in|this)\\b|\\b(?:this (?:simple|one|weird|little|easy|new)|one (?:simple|weird)|weird trick|you (?:won['’]t believe|need to|have to|should|must|didn['’]t)|what happened next|doctors (?:hate|stunned|are)|before (?:you|it['’]s too late)|stunned|jaw-dropping|here['’]s (?:why|how|what)|will (?:shock|surprise|amaze)|the (?:stars|experts) (?:swear|use|say)|sold out|save (?:you|up to)|travel tips|things to do|into a fortune|best deals|see why|click to)\\b");

    private static final List<Sign> ALL = List.of(values());
    private static final Sieve SIEVE = new Sieve(ALL.stream().map(sign -> sign.regex).toList());

    private final double weight;
    private final String regex;

    Sign(double weight, String regex) {
        this.weight = weight;
        this.regex = regex;
    }

    /** The weight of a block after what its own words show is added to what it weighs. */
    static double weigh(Candidate block, double before) {
        long shown = SIEVE.found(block.outside());
        double weight = before;
        for (Sign sign : ALL) {
            weight += (shown >> sign.ordinal() & 1) == 0 ? 0 : sign.weight;
        }
        return weight;
    }
}
