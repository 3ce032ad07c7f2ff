package stet.bench;

import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleWitness;
import java.nio.file.Path;

/** The peer of comparisons: CollateX, which aligns the words of two texts. */
final class Collation {
    private Collation() {
    }

    /** With its version, as its jar has it. */
    static String name() {
        Path jar = Path.of(SimpleWitness.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        return jar.getFileName().toString().replaceFirst("^collatex-\\w+-(.*)\\.jar$", "CollateX $1");
    }

    static VariantGraph of(String original, String rewrite) {
        VariantGraph graph = new VariantGraph();
        CollationAlgorithmFactory.dekker(new EqualityTokenComparator()).collate(graph,
                new SimpleWitness("original", original), new SimpleWitness("rewrite", rewrite));
        return graph;
    }
}
