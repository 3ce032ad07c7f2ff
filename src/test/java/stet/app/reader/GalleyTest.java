package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import stet.app.desk.Side;
import stet.app.session.Finding;
import stet.app.session.Session;
import stet.compare.Story;
import stet.compare.Version;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Place;
import stet.text.Role;
import stet.text.Span;

/** What is set off screen stands where the text area shows it, in every shape, size and script. */
@ExtendWith(ApplicationExtension.class)
class GalleyTest {
    private static final String ENGLISH = "The harbour board of Calder voted on Tuesday to close the eastern mole, and "
            + "Ada Holberg, who led the inquiry, said that nobody had been warned before the tide came in that night.";
    private static final String ARABIC = "قال مجلس ميناء كالدر يوم الثلاثاء إنه سيغلق الرصيف الشرقي قبل حلول الشتاء، وأكدت "
            + "رئيسة اللجنة أن أحدا لم يحذر العمال البالغ عددهم 214 عاملا قبل ارتفاع المد في تلك الليلة الطويلة.";
    private static final String HEBREW = "מועצת הנמל של קלדר החליטה ביום שלישי לסגור את הרציף המזרחי לפני החורף, ויושבת הראש "
            + "אמרה כי איש לא הזהיר את 214 העובדים לפני שהגאות עלתה באותו לילה ארוך וקר מאוד.";
    private final Session session = new Session();
    private ReaderView view;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        view = new ReaderView(Reading.model(session, new Finding(session)), new SimpleBooleanProperty(true));
        ReaderStage.show(stage, view);
    }

    @ParameterizedTest
    @CsvSource({"en, 1", "en, 0.7", "en, 2", "ar, 1", "he, 1.3"})
    void everyPlaceIsWhereItIsShown(String language, double zoom, FxRobot robot) {
        String words = switch (language) {
            case "ar" -> ARABIC;
            case "he" -> HEBREW;
            default -> ENGLISH;
        };
        robot.interact(() -> {
            session.alone(story(language, words));
            session.display().zoomTo(zoom);
            lay();
        });
        List<String> off = new ArrayList<>();
        ColumnView column = view.column(Side.ORIGINAL);
        for (int y = 0; y < column.extents().height(); y += 400) {
            int by = y;
            robot.interact(() -> {
                view.scrolling().by(Side.ORIGINAL, by == 0 ? 0 : 400);
                lay();
            });
            robot.interact(() -> off.addAll(compare(column)));
        }
        assertThat(off).isEmpty();
    }

    private void lay() {
        view.node().applyCss();
        view.node().layout();
    }

    /** The places that stand elsewhere than they are shown. */
    private List<String> compare(ColumnView column) {
        List<String> off = new ArrayList<>();
        TextArea area = column.area();
        List<Row> rows = Row.of(article(), java.util.Set.of());
        for (int row = 0; row < rows.size(); row++) {
            if (!(rows.get(row) instanceof Row.Words(Block block)) || area.allParToVisibleParIndex(row).isEmpty()) {
                continue;
            }
            for (int at : new int[]{0, 30, block.text().length() - 4}) {
                int from = area.getAbsolutePosition(row, at);
                Bounds shown = area.getCharacterBoundsOnScreen(from, from + 3).map(column.node()::screenToLocal)
                        .orElseThrow();
                Bounds set = column.bounds(new Place(block.number(), new Span(at, at + 3))).orElseThrow();
                double y = set.getMinY() - view.scrolling().tandem().position(Side.ORIGINAL);
                int hit = column.letter(row, new Point2D(set.getMinX() + 2, set.getCenterY())).orElse(-1) - at;
                if (hit < 0 || hit > 2) {
                    off.add(block.role() + " " + at + ": the pointer hits " + hit);
                }
                // RichTextFX counts the stroke of a shape in, a pixel all around
                if (Math.abs(y - shown.getMinY() - 1) > 0.6 || Math.abs(set.getMinX() - shown.getMinX() - 1) > 0.6
                        || Math.abs(set.getMaxX() - shown.getMaxX() + 1) > 0.6) {
                    off.add(String.format(Locale.ROOT, "%s %d: set %.1f–%.1f, %.1f; shown %.1f–%.1f, %.1f",
                            block.role(),
                            at, set.getMinX(), set.getMaxX(), y, shown.getMinX(), shown.getMaxX(), shown.getMinY()));
                }
            }
        }
        return off;
    }

    private Article article() {
        return Objects.requireNonNull(view.column(Side.ORIGINAL).article());
    }

    private static Story story(String language, String words) {
        Role[] roles = {Role.HEADLINE, Role.SUBHEAD, Role.BYLINE, Role.DATELINE, Role.BODY, Role.QUOTE, Role.LIST,
                Role.LIST, Role.FURNITURE, Role.CAPTION, Role.BODY, Role.BODY, Role.SUBHEAD, Role.BODY, Role.CREDIT};
        List<Block> blocks = IntStream.range(0, roles.length).mapToObj(i -> new Block(i + 1, roles[i], words)).toList();
        Article article = new Article("a.txt", new Metadata(words, null, null, null, null, language), blocks);
        return new Story("The story", "a.txt", "It is alone.", List.of(new Version("a.txt", article, 1)));
    }
}
