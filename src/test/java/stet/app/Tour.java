package stet.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A walk with Tab over every control of a window, as one without a mouse takes it. On the window's thread. */
final class Tour {
    private static final int MOST = 400;
    /** How far a ring may stand out of what it surrounds. */
    private static final double RING = 6;
    private static final Set<AccessibleRole> ROLELESS = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private final Scene scene;
    private final Parent room;
    private final List<String> offenders = new ArrayList<>();

    /** @param room the part of the window that is to be walked: all of it, or what lies over it */
    Tour(Parent room) {
        this.room = room;
        scene = room.getScene();
    }

    /** What is wrong; empty where one can get everywhere, see where one is, and hear what it is. */
    List<String> offenders() {
        forgetPictures();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        // a scroll pane keeps a picture of what it shows, which is not made anew between two of one pulse
        room.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        List<Node> controls = new ArrayList<>();
        collect(room, controls);
        if (controls.isEmpty()) {
            return List.of("nothing can be reached");
        }
        List<Node> forth = walk(controls.getFirst(), false);
        List<Node> back = walk(controls.getFirst(), true);
        controls.stream().filter(c -> !forth.contains(c)).forEach(c -> offenders.add("Tab never reaches " + told(c)));
        controls.stream().filter(c -> !back.contains(c))
                .forEach(c -> offenders.add("Shift+Tab never reaches " + told(c)));
        if (back.size() > 1 && !forth.subList(1, forth.size()).equals(back.subList(1, back.size()).reversed())) {
            offenders.add("Shift+Tab does not go the way of Tab back: " + back.stream().map(Tour::told).toList());
        }
        forth.forEach(control -> look(control, forth));
        return offenders;
    }

    /** JavaFX keeps a picture of what lies in a scroll pane for a pulse; of that, two pictures would be the same. */
    private void forgetPictures() {
        room.lookupAll("*").forEach(n -> n.setCache(false));
    }

    /** Those that Tab stops at, in its order. */
    List<Node> order() {
        List<Node> controls = new ArrayList<>();
        collect(room, controls);
        return walk(controls.getFirst(), false);
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && !isPassedOver(node)) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    /** Of buttons of which one is on, Tab stops at that one; arrows go on from there. */
    private static boolean isPassedOver(Node node) {
        return node instanceof ToggleButton button && button.getToggleGroup() != null && !button.isSelected();
    }

    private List<Node> walk(Node from, boolean back) {
        List<Node> stops = new ArrayList<>();
        from.requestFocus();
        for (int i = 0; i < MOST; i++) {
            Node here = scene.getFocusOwner();
            if (here == null) {
                offenders.add("the focus is lost after " + (stops.isEmpty() ? "the start" : told(stops.getLast())));
                return stops;
            }
            if (stops.contains(here)) {
                if (here != from) {
                    offenders.add((back ? "Shift+Tab" : "Tab") + " is caught at " + told(here));
                }
                return stops;
            }
            stops.add(here);
            tab(here, back);
        }
        return stops;
    }

    private static void tab(Node here, boolean back) {
        here.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "Tab", KeyCode.TAB, back, false, false, false));
    }

    private void look(Node control, List<Node> stops) {
        if (name(control).isBlank()) {
            offenders.add("has no name: " + told(control));
        }
        if (ROLELESS.contains(control.getAccessibleRole())) {
            offenders.add("has no role: " + told(control));
        }
        if (stops.size() > 1 && !shows(control, stops)) {
            offenders.add("does not show the focus: " + told(control));
        }
    }

    private static String name(Node control) {
        Object text = control.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        String own = control.getAccessibleText();
        return own != null ? own : text == null ? "" : text.toString();
    }

    /** Whether the picture of it, with a rim, differs as soon as the keys have brought one there. */
    private boolean shows(Node control, List<Node> stops) {
        Bounds at = control.localToScene(control.getLayoutBounds());
        Rectangle2D part = new Rectangle2D(Math.max(0, at.getMinX() - RING), Math.max(0, at.getMinY() - RING),
                Math.max(1, at.getWidth() + 2 * RING), Math.max(1, at.getHeight() + 2 * RING));
        int place = stops.indexOf(control);
        stops.get((place + stops.size() / 2) % stops.size()).requestFocus(); // far from it
        int[] without = picture(part);
        Node before = stops.get(Math.floorMod(place - 1, stops.size()));
        before.requestFocus();
        tab(before, false);
        return scene.getFocusOwner() == control && !Arrays.equals(without, picture(part));
    }

    private int[] picture(Rectangle2D part) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(part);
        WritableImage image = scene.getRoot().snapshot(parameters, null);
        PixelReader pixels = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] all = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                all[y * width + x] = pixels.getArgb(x, y);
            }
        }
        return all;
    }

    private static String told(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass() + " “" + name(node) + "”";
    }
}
