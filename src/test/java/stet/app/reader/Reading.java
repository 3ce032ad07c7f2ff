package stet.app.reader;

import stet.app.session.Curation;
import stet.app.session.Finding;
import stet.app.session.History;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.session.Tying;
import stet.library.memory.Memory;

/** A reading desk's model whose decisions last as long as the test. */
final class Reading {
    private Reading() {
    }

    static ReaderModel model(Session session, Finding finding) {
        History history = new History(session, Memory::passing, Runnable::run);
        return new ReaderModel(session, new ReaderModel.Rulings(new Curation(session, Runnable::run),
                new Review(session, history, Runnable::run), new Tying(session, history)), finding);
    }
}
