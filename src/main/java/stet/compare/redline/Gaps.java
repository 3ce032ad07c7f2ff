package stet.compare.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in the rewrite stood what it dropped: after what went before it in the original, else before what came next. */
final class Gaps {
    /** Before the rewrite's first block. */
    static final int START = 0;

    private final Map<Integer, List<Part>> rewrite;
    private final Map<Part, List<Part>> before = new HashMap<>();
    private final Map<Part, List<Part>> after = new HashMap<>();
    private final List<List<Part>> blocks = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    Gaps(Parts parts, Moving moving) {
        rewrite = Parts.byGroup(parts.rewrite());
        Map<Integer, List<Part>> original = Parts.byBlock(parts.original());
        List<Integer> order = original.keySet().stream().sorted().toList();
        order.forEach(block -> {
            List<Part> here = original.getOrDefault(block, List.of());
            if (here.stream().allMatch(Part::isAlone)) {
                blocks.add(here);
            } else {
                sentences(here);
            }
        });
        blocks.forEach(b -> places.put(b.getFirst().block(), place(b.getFirst().block(), order, original, moving)));
    }

    private void sentences(List<Part> block) {
        Part last = null;
        List<Part> waiting = new ArrayList<>();
        for (Part part : block) {
            if (!part.isAlone()) {
                last = rewrite.getOrDefault(part.group(), List.of()).getLast();
                if (!waiting.isEmpty()) {
                    before.computeIfAbsent(rewrite.getOrDefault(part.group(), List.of()).getFirst(),
                            _ -> new ArrayList<>()).addAll(waiting);
                    waiting.clear();
                }
            } else if (last == null) {
                waiting.add(part);
            } else {
                after.computeIfAbsent(last, _ -> new ArrayList<>()).add(part);
            }
        }
    }

    private int place(int block, List<Integer> order, Map<Integer, List<Part>> original, Moving moving) {
        for (int i = order.indexOf(block) - 1; i >= 0; i--) {
            Part end = moving.isStill(order.get(i)) ? end(original.getOrDefault(order.get(i), List.of())) : null;
            if (end != null) {
                return end.block();
            }
        }
        for (int i = order.indexOf(block) + 1; i < order.size(); i++) {
            Part end = moving.isStill(order.get(i)) ? end(original.getOrDefault(order.get(i), List.of())) : null;
            if (end != null) {
                return end.block() - 1;
            }
        }
        return START;
    }

    /** The last part of the rewrite that anything of the block is aligned with; null where nothing is. */
    private @Nullable Part end(List<Part> block) {
        return block.reversed().stream().filter(p -> !p.isAlone())
                .map(p -> rewrite.getOrDefault(p.group(), List.of()).getLast()).findFirst().orElse(null);
    }

    /** The original's sentences that stood before a part of the rewrite. */
    List<Part> before(Part part) {
        return before.getOrDefault(part, List.of());
    }

    /** The original's sentences that stood after a part of the rewrite. */
    List<Part> after(Part part) {
        return after.getOrDefault(part, List.of());
    }

    /** The original's blocks that the rewrite has nothing of, in its order. */
    List<List<Part>> blocks() {
        return blocks;
    }

    /** The rewrite's block after which a block of the original stood. */
    int before(int block) {
        return places.getOrDefault(block, START);
    }
}
