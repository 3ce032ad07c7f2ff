package stet.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Packs a vocabulary for {@link PieceTable}: {@code PieceRecipe FILE}. */
final class PieceRecipe {
    private PieceRecipe() {
    }

    public static void main(String... args) throws IOException {
        Files.write(Path.of(args[0]), columns(VectorRecipe.vocabulary()));
    }

    /** What the file has in it. */
    static byte[] columns(List<String> pieces) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(pieces.size());
        int at = 0;
        out.writeInt(at);
        for (String piece : pieces) {
            at += piece.length();
            out.writeInt(at);
        }
        for (String piece : pieces) {
            out.writeChars(piece);
        }
        for (int number : slots(pieces)) {
            out.writeShort(number);
        }
        return bytes.toByteArray();
    }

    private static int[] slots(List<String> pieces) {
        int[] slots = new int[PieceTable.SLOTS];
        for (int id = 0; id < pieces.size(); id++) {
            int slot = PieceTable.slot(PieceTable.hash(0, pieces.get(id), 0, pieces.get(id).length()));
            while (slots[slot] != 0) {
                slot = (slot + 1) % PieceTable.SLOTS;
            }
            slots[slot] = id + 1;
        }
        return slots;
    }
}
