package stet.train;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import stet.language.name.Fold;
import stet.language.name.Known;

/** Gathers the phrases of the gazetteer: lists of names, WordNet's instances and common words, CLDR's regions. */
final class GazetteerRecipe {
    private static final int LONGEST = 5;
    private static final Pattern PEOPLE = Pattern.compile("\\b(inhabitant|native|people|ethnic|tribe|citizen)\\b");

    private final Map<String, Integer> phrases = new TreeMap<>();
    private final Map<Long, Integer> kinds = new HashMap<>();

    /** The folded phrases with their bits. */
    static Map<String, Integer> phrases(Path lists) throws IOException, JWNLException {
        GazetteerRecipe recipe = new GazetteerRecipe();
        recipe.lines(Files.readAllLines(lists));
        try (InputStream in = GazetteerRecipe.class.getResourceAsStream("words.tsv")) {
            recipe.lines(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
        recipe.regions();
        recipe.wordNet();
        return recipe.phrases;
    }

    private void lines(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t");
            add(cells[1], cells[0].equals("COUNTY") ? Known.REGION : Known.valueOf(cells[0]));
        }
    }

    private void add(String phrase, Known known) {
        String[] words = phrase.replace("_", " ").trim().split("\\s+");
        if (words.length > LONGEST || phrase.length() < 2) {
            return;
        }
        StringBuilder folded = new StringBuilder();
        for (String word : words) {
            folded.append(folded.isEmpty() ? "" : " ").append(Fold.of(word));
        }
        phrases.merge(folded.toString(), 1 << known.ordinal(), (a, b) -> a | b);
    }

    private void regions() {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        for (String country : Locale.getISOCountries()) {
            String name = names.regionDisplayName(country);
            add(name, Known.COUNTRY);
            add(name.replace(" & ", " and "), Known.COUNTRY);
            add(name.replaceAll(" \\(.*", ""), Known.COUNTRY);
            for (ULocale locale : new ULocale[]{new ULocale("", country)}) {
                add(locale.getDisplayCountry(ULocale.ENGLISH), Known.COUNTRY);
            }
        }
        for (String more : List.of("U.S.", "USA", "U.S.A.", "UK", "U.K.", "UAE", "Britain", "England", "Scotland",
                "Wales", "Northern Ireland", "USSR", "Soviet Union", "Yugoslavia", "Burma", "Holland", "Czech Republic",
                "Ivory Coast", "Palestine", "Kosovo", "Chechnya", "Crimea", "Gaza", "West Bank", "Gaza Strip",
                "Turkey")) {
            add(more, Known.COUNTRY);
        }
    }

    private void wordNet() throws JWNLException {
        Dictionary dictionary = Dictionary.getDefaultResourceInstance();
        for (POS pos : POS.getAllPOS()) {
            for (Iterator<Synset> synsets = dictionary.getSynsetIterator(pos); synsets.hasNext();) {
                synset(synsets.next());
            }
        }
        for (POS pos : POS.getAllPOS()) {
            dictionary.getExceptionIterator(pos).forEachRemaining(e -> common(e.getLemma(), false));
        }
    }

    private void synset(Synset synset) throws JWNLException {
        boolean instance = synset.getPointers().stream().anyMatch(p -> p.getType() == PointerType.INSTANCE_HYPERNYM);
        Known kind = instance ? kind(synset) : null;
        for (Word word : synset.getWords()) {
            String lemma = word.getLemma().replaceAll("\\((p|a|ip)\\)$", "");
            boolean lower = lemma.equals(lemma.toLowerCase(Locale.ROOT));
            if (kind != null) {
                instance(lemma, kind);
            } else if (lower && lemma.indexOf(' ') < 0 && lemma.indexOf('_') < 0) {
                common(lemma, true);
            } else if (!lower && !instance && !lemma.contains(" ") && isOfAPeople(synset)) {
                add(lemma, Known.DEMONYM);
                add(lemma + "s", Known.DEMONYM);
            }
        }
    }

    private static boolean isOfAPeople(Synset synset) throws JWNLException {
        return synset.getPOS() == POS.ADJECTIVE
                || synset.getLexFileName().equals("noun.person") && PEOPLE.matcher(synset.getGloss()).find();
    }

    private void instance(String lemma, Known kind) {
        add(lemma, kind);
        String[] words = lemma.replace('_', ' ').split(" ");
        if (kind == Known.PERSON && words.length > 1) {
            add(words[words.length - 1], Known.LAST);
            add(words[0], Known.FIRST);
        }
    }

    private void common(String lemma, boolean inflect) {
        if (!lemma.chars().allMatch(c -> c >= 'a' && c <= 'z') || lemma.length() < 2) {
            return;
        }
        add(lemma, Known.COMMON);
        if (inflect) {
            String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
            for (String form : List.of(lemma + "s", stem + "ed", stem + "ing", stem + "es")) {
                add(form, Known.COMMON);
            }
            if (lemma.endsWith("y")) {
                add(lemma.substring(0, lemma.length() - 1) + "ies", Known.COMMON);
                add(lemma.substring(0, lemma.length() - 1) + "ied", Known.COMMON);
            }
        }
    }

    /** What an instance is, by the classes above it: a person, a place, an organisation, or null for the rest. */
    private Known kind(Synset synset) throws JWNLException {
        int bits = above(synset, 0);
        return (bits & 1) != 0 ? Known.PERSON : (bits & 4) != 0 ? Known.ORG : (bits & 2) != 0 ? Known.PLACE : null;
    }

    private int above(Synset synset, int depth) throws JWNLException {
        Integer known = kinds.get(synset.getOffset());
        if (known != null || depth > 20) {
            return known == null ? 0 : known;
        }
        String first = synset.getWords().getFirst().getLemma();
        int bits = switch (first) {
            case "person" -> 1;
            case "location", "body_of_water", "body of water", "geological_formation", "geological formation", "land",
                    "structure", "facility" ->
                2;
            case "organization", "organisation" -> 4;
            default -> 0;
        };
        for (Pointer pointer : synset.getPointers()) {
            if (pointer.getType() == PointerType.HYPERNYM || pointer.getType() == PointerType.INSTANCE_HYPERNYM) {
                bits |= above(pointer.getTargetSynset(), depth + 1);
            }
        }
        kinds.put(synset.getOffset(), bits);
        return bits;
    }
}
