package stet.language.wordnet;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.language.wordnet.Entries.Kind;
import stet.language.wordnet.WordNetFiles.Bond;
import stet.language.wordnet.WordNetFiles.Line;

/** Packs {@link WordNetFiles} for {@link WordNet}: each class that reads a section says how it lies there. */
final class WordNetRecipe {
    private final WordNetFiles files;
    private final List<String> strings;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

    private WordNetRecipe(WordNetFiles files) {
        this.files = files;
        strings = List.copyOf(files.strings());
        strings.forEach(s -> numbers.put(s, numbers.size()));
    }

    /** Argument: the file to write. */
    public static void main(String... args) throws IOException {
        Files.write(Path.of(args[0]), pack(new WordNetFiles()));
    }

    static byte[] pack(WordNetFiles files) throws IOException {
        WordNetRecipe recipe = new WordNetRecipe(files);
        recipe.strings();
        recipe.entries();
        recipe.fields();
        recipe.synsets();
        return recipe.packed.toByteArray();
    }

    private void strings() throws IOException {
        Blocks out = new Blocks(Strings.BLOCK);
        String before = "";
        for (String string : strings) {
            if (string.length() > Strings.LONGEST) {
                throw new IllegalStateException("too long: " + string);
            }
            int shared = 0;
            while (!out.isNext() && shared < before.length() && before.charAt(shared) == string.charAt(shared)) {
                shared++;
            }
            out.next();
            out.row.write(shared);
            for (int i = shared; i < string.length(); i++) {
                out.row.write(string.charAt(i) | (i == string.length() - 1 ? 128 : 0));
            }
            before = string;
        }
        out.end();
    }

    private void entries() throws IOException {
        List<List<Integer>> rows = strings.stream().map(_ -> (List<Integer>) new ArrayList<Integer>()).toList();
        for (Kind kind : Kind.values()) {
            for (Part part : Part.values()) {
                BiConsumer<String, Integer> add = (string, told) -> rows.get(number(string)).add(kind.of(part) | told);
                switch (kind) {
                    case SENSE ->
                        files.senses.get(part).forEach((lemma, all) -> all.forEach(s -> add.accept(lemma, s)));
                    case COUNT -> files.counts.get(part)
                            .forEach((lemma, all) -> IntStream.of(all).forEach(n -> add.accept(lemma, n)));
                    case LEMMA -> files.exceptions.get(part).forEach((form, lemma) -> add.accept(form, number(lemma)));
                    case FORM -> files.exceptions.get(part).forEach((form, lemma) -> add.accept(lemma, number(form)));
                }
            }
        }
        Blocks out = new Blocks(Entries.BLOCK);
        for (List<Integer> row : rows) {
            out.next();
            for (int i = 0; i < row.size(); i++) {
                out.three(row.get(i) | (i == row.size() - 1 ? Cursor.LAST : 0));
            }
        }
        out.end();
    }

    private int number(String string) {
        return numbers.get(string);
    }

    private void fields() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int before = -1;
        for (int i = 0; i < files.synsets.size(); i++) {
            int field = files.synsets.get(i).field();
            if (field != before) {
                three(out, i);
                out.write(field);
            }
            before = field;
        }
        section(out);
    }

    private void synsets() throws IOException {
        Blocks out = new Blocks(Synsets.BLOCK);
        for (Line synset : files.synsets) {
            out.next();
            for (int i = 0; i < synset.words().size(); i++) {
                boolean last = i == synset.words().size() - 1;
                word(out, synset.words().get(i),
                        (last ? Cursor.LAST : 0) | (last && !synset.bonds().isEmpty() ? Synsets.BOUND : 0));
            }
            bonds(out, synset.bonds());
        }
        out.end();
    }

    private void word(Blocks out, String written, int bits) {
        String lemma = written.toLowerCase(Locale.ROOT);
        String spaced = written.replace('_', ' ');
        Capitals capitals = Stream.of(Capitals.values())
                .filter(c -> Capitals.write(lemma, c.in(lemma)).equals(spaced)).findFirst().orElse(Capitals.SOME);
        out.three(bits | capitals.ordinal() << Synsets.WORD_BITS | number(lemma));
        if (capitals == Capitals.SOME) {
            long mask = 0;
            for (int i = 0; i < lemma.length(); i++) {
                mask |= lemma.charAt(i) == written.charAt(i) ? 0 : 1L << i;
            }
            if (!Capitals.write(lemma, mask).equals(spaced)) {
                throw new IllegalStateException("no such capitals: " + written);
            }
            out.any(mask);
        }
    }

    private void bonds(Blocks out, List<Bond> bonds) {
        int before = out.rows - 1;
        for (int i = 0; i < bonds.size(); i++) {
            Bond bond = bonds.get(i);
            if (i == 0 || !ofOneRow(bonds.get(i - 1), bond)) {
                boolean last = bonds.stream().skip(i).allMatch(b -> ofOneRow(bond, b));
                out.row.write(
                        bond.sign().ordinal() | (bond.source() > 0 ? Synsets.WORDS : 0) | (last ? 0 : Synsets.MORE));
                before = out.rows - 1;
            }
            int target = files.number(bond.to());
            boolean more = i + 1 < bonds.size() && ofOneRow(bond, bonds.get(i + 1));
            out.any(Math.abs(target - before) << 2 | (target < before ? 2 : 0) | (more ? 1 : 0));
            if (bond.source() > 0) {
                places(out, bond);
            }
            before = target;
        }
    }

    private static boolean ofOneRow(Bond a, Bond b) {
        return a.sign() == b.sign() && a.source() > 0 == b.source() > 0;
    }

    private static void places(Blocks out, Bond bond) {
        if (bond.source() < 16 && bond.target() < 16) {
            out.row.write(bond.source() << 4 | bond.target());
        } else {
            out.row.write(0);
            out.row.write(bond.source());
            out.row.write(bond.target());
        }
    }

    private static void three(ByteArrayOutputStream out, int number) {
        out.write(number >>> 16);
        out.write(number >>> 8);
        out.write(number);
    }

    private void section(ByteArrayOutputStream section) throws IOException {
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(section.size());
        section.writeTo(out);
    }

    /** Two sections: where blocks of rows start, and the rows. */
    private final class Blocks {
        final ByteArrayOutputStream row = new ByteArrayOutputStream();
        private final ByteArrayOutputStream starts = new ByteArrayOutputStream();
        private final int size;
        private int rows;

        Blocks(int size) {
            this.size = size;
        }

        /** Whether a block begins with the next row. */
        boolean isNext() {
            return rows % size == 0;
        }

        void next() {
            if (isNext()) {
                WordNetRecipe.three(starts, row.size());
            }
            rows++;
        }

        void three(int number) {
            WordNetRecipe.three(row, number);
        }

        void any(long number) {
            long left = number;
            for (; left > 127; left >>>= 7) {
                row.write((int) left | 128);
            }
            row.write((int) left);
        }

        void end() throws IOException {
            section(starts);
            section(row);
        }
    }
}
