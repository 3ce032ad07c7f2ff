package stet.language.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tells the class of each word of an English sentence: Apache OpenNLP's maximum entropy model of the Universal
 * Dependencies English Web Treebank. Its taggers are not thread-safe, so each call borrows one.
 */
public final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    /** A longer sentence is cut, so that a text without an end stays cheap. */
    private static final int WINDOW = 250;

    private final POSModel model;
    private final Queue<POSTaggerME> idle = new ConcurrentLinkedQueue<>();

    /** @throws UncheckedIOException where the model is not on the class path */
    public Tagger() {
        try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("not on the class path: " + MODEL);
            }
            model = new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tag of each word or mark (https://universaldependencies.org/u/pos/). */
    public List<String> tag(List<String> tokens) {
        POSTaggerME borrowed = idle.poll();
        POSTaggerME tagger = borrowed == null ? new POSTaggerME(model) : borrowed;
        List<Integer> starts = new ArrayList<>();
        List<String> forms = forms(tokens, starts);
        List<String> tags = new ArrayList<>(tokens.size());
        for (int from = 0; from < forms.size(); from += WINDOW) {
            String[] window = forms.subList(from, Math.min(from + WINDOW, forms.size())).toArray(String[]::new);
            String[] found = tagger.tag(window);
            for (int i = 0; i < window.length; i++) {
                int next = from + i + 1 < starts.size() ? starts.get(from + i + 1) : tokens.size();
                spread(found[i], tokens.subList(starts.get(from + i), next), tags);
            }
        }
        idle.offer(tagger);
        return tags;
    }

    /** The words as the model knows them: clitics joined to their hosts, plain quotes. */
    private static List<String> forms(List<String> tokens, List<Integer> starts) {
        List<String> forms = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            String form = form(tokens.get(i));
            if (i > 0 && Clitics.isClitic(form, tokens.get(i - 1))) {
                forms.set(forms.size() - 1, forms.getLast() + form);
            } else {
                starts.add(i);
                forms.add(form);
            }
        }
        return forms;
    }

    private static String form(String token) {
        return switch (token) {
            case "“", "”", "„", "«", "»", "``", "''" -> "\"";
            case "‘", "`" -> "'";
            case "…" -> "...";
            case "–", "—" -> "-";
            default -> token.indexOf('’') >= 0 ? token.replace('’', '\'') : token;
        };
    }

    /** Gives host and clitic each its part of a tag such as AUX+PART. */
    private static void spread(String tag, List<String> tokens, List<String> tags) {
        String[] parts = tag.split("\\+");
        tags.add(parts[0]);
        for (int i = 1; i < tokens.size(); i++) {
            tags.add(i < parts.length ? parts[i] : clitic(tokens.get(i), parts[0]));
        }
    }

    private static String clitic(String token, String host) {
        return switch (Clitics.plain(token)) {
            case "n't", "not" -> "PART";
            case "'s" -> host.equals("PRON") || host.equals("ADV") ? "AUX" : "PART";
            default -> "AUX";
        };
    }
}
