package stet.app.print;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/** Prints through the system's own dialog. On the window's thread, a page at a time, so that the window stays alive. */
public final class Printing {
    private final Stage owner;
    private final Executor window;
    private final Consumer<String> teller;
    private @Nullable PrinterJob running;

    /**
     * @param window runs work on the window's thread, later
     * @param teller hears how it goes, in sentences for a person
     */
    public Printing(Stage owner, Executor window, Consumer<String> teller) {
        this.owner = owner;
        this.window = window;
        this.teller = teller;
    }

    /** Lets the reader choose a printer and prints on it. */
    public void print(Copy copy) {
        if (running != null) {
            return;
        }
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            teller.accept(Messages.text("print.none"));
        } else if (job.showPrintDialog(owner)) {
            running = job;
            job.getJobSettings().setJobName(copy.title());
            PageLayout paper = job.getJobSettings().getPageLayout();
            List<Pane> pages = Pages.of(copy, paper.getPrintableWidth(), paper.getPrintableHeight());
            window.execute(() -> page(job, pages, 0));
        } else {
            job.cancelJob();
        }
    }

    private void page(PrinterJob job, List<Pane> pages, int at) {
        if (at == pages.size()) {
            end(job.endJob() ? Messages.text("print.done", pages.size()) : Messages.text("print.failed"));
        } else if (job.printPage(pages.get(at))) {
            teller.accept(Messages.text("print.at", at + 1, pages.size()));
            window.execute(() -> page(job, pages, at + 1));
        } else {
            job.cancelJob();
            end(Messages.text("print.failed"));
        }
    }

    private void end(String sentence) {
        running = null;
        teller.accept(sentence);
    }
}
