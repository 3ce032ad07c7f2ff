package stet.intake.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.text.Role;

/** The paragraph styles of a DOCX, and the roles that their names, or those that they are based on, give. */
final class DocxStyles implements XmlPart.Handler {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private String id = "";

    /** @param styles null where the document has none */
    DocxStyles(byte @Nullable [] styles) throws IOException {
        if (styles != null) {
            new XmlPart(styles).read(this);
        }
    }

    @Override
    public void open(String name, XmlPart at) {
        String value = at.attribute(name.equals("style") ? "styleId" : "val");
        if (name.equals("vanish") && !"0".equals(value) && !"false".equals(value)) {
            hidden.add(id);
        }
        if (value == null) {
            return;
        }
        switch (name) {
            case "style" -> id = value;
            case "name" -> names.putIfAbsent(id, value);
            case "basedOn" -> bases.putIfAbsent(id, value);
            default -> {
                // how it looks
            }
        }
    }

    @Override
    public void close(String name) {
        // all stands in attributes
    }

    @Override
    public void text(String text) {
        // all stands in attributes
    }

    /** Whether text of the style is not shown. */
    boolean isHidden(@Nullable String style) {
        return style != null && hidden.contains(style);
    }

    /** Null where no name tells. */
    @Nullable
    Role role(String style) {
        String at = style;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            Role role = StyleRoles.of(names.getOrDefault(at, at));
            if (role != null) {
                return role;
            }
            at = bases.get(at);
        }
        return null;
    }
}
