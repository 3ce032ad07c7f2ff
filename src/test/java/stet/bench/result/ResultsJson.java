package stet.bench.result;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A run as JSON. What is not known or not wanted is left out. */
final class ResultsJson {
    private static final ObjectMapper JSON = new JsonMapper();

    private final Results results;

    ResultsJson(Results results) {
        this.results = results;
    }

    String text() {
        ObjectNode root = JSON.createObjectNode().put("date", results.day().toString());
        if (!results.commit().isEmpty()) {
            root.put("commit", results.commit());
        }
        root.put("quick", results.quick()).set("machine", machine(results.machine()));
        ArrayNode measures = root.putArray("measures");
        results.of(Measure.class).forEach(m -> measures.add(measure(m)));
        ArrayNode unmeasured = root.putArray("unmeasured");
        results.of(Unmeasured.class).forEach(u -> unmeasured.add(named(u).put("why", u.why())));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static ObjectNode machine(Machine machine) {
        ObjectNode node = JSON.createObjectNode().put("system", machine.system());
        if (!machine.processor().isEmpty()) {
            node.put("processor", machine.processor());
        }
        node.put("cores", machine.cores()).put("memoryMegabytes", machine.memory()).put("java", machine.java());
        return machine.load() < 0 ? node : node.put("loadAtStart", machine.load());
    }

    private static ObjectNode named(Result result) {
        return JSON.createObjectNode().put("suite", result.suite().title()).put("name", result.name());
    }

    private static ObjectNode measure(Measure measure) {
        ObjectNode node = named(measure).put("unit", measure.unit()).put("value", measure.value());
        measure.peer().ifPresent(p -> node.putObject("peer").put("name", p.name()).put("value", p.value()));
        measure.ratio().ifPresent(r -> node.put("ratio", r));
        measure.limit().ifPresent(l -> node.putObject("limit").put("of", l.ofRatio() ? "ratio" : "value")
                .put(l.sense() == Limit.Sense.AT_MOST ? "atMost" : "atLeast", l.bound()));
        measure.met().ifPresent(m -> node.put("met", m));
        return node;
    }
}
