package stet.train;

import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/** Hands OpenNLP features that its descriptions in XML cannot name. */
public final class OpenNlpFeatures extends TokenNameFinderFactory {
    /** For all, for the library makes a second factory by this class's name. */
    static AdaptiveFeatureGenerator shared;

    /** Called by the library. */
    public OpenNlpFeatures() {
        super(null, Map.of(), new BioCodec());
    }

    @Override
    public AdaptiveFeatureGenerator createFeatureGenerators() {
        return shared;
    }
}
