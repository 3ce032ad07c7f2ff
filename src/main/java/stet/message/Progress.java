package stet.message;

/** Hears how far a long piece of work is. Called on the working thread. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (_, _) -> {
    };

    /**
     * @param done  pieces finished
     * @param total pieces in all; 0 where it is not known yet
     */
    void at(int done, int total);
}
