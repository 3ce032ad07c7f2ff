import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.ServiceUI;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.swing.SwingUtilities;

/**
 * Asks for a printer as JavaFX has AWT ask, of a runtime from which much is left out: on a display, and with a printer that
 * prints nowhere. Ends with 1 where the dialog does not come up.
 */
final class Printer {
    public static void main(String[] arguments) throws Exception {
        DocFlavor pages = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
        PrintService nowhere = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(pages, "application/postscript")[0]
                .getPrintService(new ByteArrayOutputStream());
        CompletableFuture<Void> asked = CompletableFuture.runAsync(() -> ServiceUI.printDialog(null, 100, 100,
                new PrintService[]{nowhere}, nowhere, pages, new HashPrintRequestAttributeSet()));
        for (int i = 0; i < 100 && !isShown(); i++) {
            if (asked.isDone()) {
                asked.get(); // throws what kept it from coming up
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        java.awt.print.PrinterJob.getPrinterJob();
        System.exit(isShown() ? 0 : 1);
    }

    private static boolean isShown() throws Exception {
        CompletableFuture<Boolean> shown = new CompletableFuture<>();
        SwingUtilities.invokeLater(() -> shown.complete(Arrays.stream(java.awt.Window.getWindows()).anyMatch(w -> w.isShowing())));
        return shown.get();
    }
}
