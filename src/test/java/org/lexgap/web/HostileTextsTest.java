package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.process.HostileText.MARKUP;
import static org.lexgap.process.HostileText.UNSEEN;
import static org.lexgap.process.HostileText.UNSEEN_SHOWN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.intake.HostileWorkbook;
import org.lexgap.process.HostileText;
import org.lexgap.process.RowsTold;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Role;

/** Texts that mean harm in every stored field, in names of files, people, organisations and tokens: shown as text. */
class HostileTextsTest {

    private static final String UNSEEN_IN_A_NAME = "\u202E\u200B";
    private static final String NAME = MARKUP + UNSEEN_IN_A_NAME;
    private static final String NAME_SHOWN = MARKUP + "<U+202E><U+200B>";
    private static final String FULL_NAME = "PERSON" + NAME;
    private static final String ORGANISATION = "HOUSE" + NAME;
    private static final String FILE = "<img src=x onerror=alert(1)>${7*7}{{7*7}}<%=7*7%>" + UNSEEN_IN_A_NAME;
    private static final String FILE_SHOWN = "<img src=x onerror=alert(1)>${7*7}{{7*7}}<%=7*7%><U+202E><U+200B>";
    private static final String TEXT_SHOWN = MARKUP + UNSEEN_SHOWN;
    private static final Map<String, Browser> PEOPLE = new LinkedHashMap<>();

    @RegisterExtension
    private static final RowsTold ROWS = new RowsTold("hostile-web-text.md");

    @TempDir
    static Path folder;

    private static Served served;
    private static String waiting;

    @BeforeAll
    static void storeThem() {
        served = Served.withPeople(folder, Map.of());
        join("harmful", Position.inTeam(Role.DRAFTER, Served.STATE));
        join("harmfree", Position.observing(ORGANISATION));
        for (String name : List.of("root", "officer", "harmful", "harmfree")) {
            PEOPLE.put(name, served.signedIn(name));
        }
        Browser drafter = PEOPLE.get("harmful");
        store(drafter, "/dossiers/XAA", "", 0, summary(""));
        store(drafter, "/dossiers/XAA", "", 1, summary("2"));
        drafter.follow(drafter.post("/dossiers/XAA/2/submit", Map.of()));
        store(drafter, "/dossiers/XAA", "", 1, summary("3"));
        drafter.get("/dossiers/XAA");
        waiting = drafter.upload("/dossiers/XAA", 2, FILE + ".xlsx", HostileWorkbook.withTextsNobodyReads())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Browser observer = PEOPLE.get("harmfree");
        String of = "?of=" + Pages.part(ORGANISATION);
        store(observer, "/dossiers/XAA", of, 0, summary("").replace("asOf:", "source: ngo\nasOf:"));
        observer.follow(observer.post("/dossiers/XAA/1/submit" + of, Map.of()));
        served.workspace()
                .ownAccount()
                .makeToken(served.user("harmful"), FULL_NAME, 30, Served.PASSWORD + "harmful", "");
    }

    @AfterAll
    static void end() {
        PEOPLE.clear();
        served.close();
    }

    /**
     * A page that shows some of them.
     *
     * @param name of the page
     * @param who sees it
     * @param shown what a reader must find on it, letter by letter
     */
    record Shown(String name, String who, String address, List<String> shown) {
        @Override
        public String toString() {
            return name + ", seen by " + who;
        }
    }

    static Stream<Shown> pages() {
        String of = "?of=" + Pages.part(ORGANISATION);
        return Stream.of(
                shown("states", "harmful", "/dossiers"),
                shown("state", "harmful", "/dossiers/XAA", FILE_SHOWN, "PERSON" + NAME_SHOWN),
                shown("state", "officer", "/dossiers/XAA", FILE_SHOWN, "PERSON" + NAME_SHOWN),
                shown("report", "harmful", "/dossiers/XAA/1", "TITLE" + TEXT_SHOWN, "ARTICLE" + TEXT_SHOWN),
                shown("report", "officer", "/dossiers/XAA/2", "PERSON" + NAME_SHOWN, "EN" + TEXT_SHOWN),
                shown("comparison", "harmful", "/dossiers/XAA/compare?first=1&second=2"),
                shown("conflict", "harmful", "/dossiers/XAA/3/conflict", FILE_SHOWN, "PERSON" + NAME_SHOWN),
                shown("warnings", "harmful", "WAITING", FILE_SHOWN, "<img src=x>, B3"),
                shown("account", "harmful", "/account", "PERSON" + NAME_SHOWN),
                shown("tokens", "harmful", "/account/tokens", "PERSON" + NAME_SHOWN),
                shown("overview", "officer", "/overview", "HOUSE" + NAME_SHOWN, "PERSON" + NAME_SHOWN),
                shown(
                        "government and observers",
                        "officer",
                        "/overview/XAA/beside?organisation=" + Pages.part(ORGANISATION),
                        "HOUSE" + NAME_SHOWN),
                shown("states", "harmfree", "/dossiers", "HOUSE" + NAME_SHOWN),
                shown("state", "harmfree", "/dossiers/XAA" + of, "HOUSE" + NAME_SHOWN, FILE_SHOWN),
                shown("report", "harmfree", "/dossiers/XAA/1" + of, "TITLE" + TEXT_SHOWN, "PERSON" + NAME_SHOWN),
                shown("people", "root", "/people", "PERSON" + NAME_SHOWN, "HOUSE" + NAME_SHOWN),
                shown("person", "root", "PERSON", "PERSON" + NAME_SHOWN, "HOUSE" + NAME_SHOWN),
                shown("audit log", "root", "/audit", "HOUSE" + NAME_SHOWN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void onAPage(Shown page) {
        String address = page.address()
                .replaceFirst("^WAITING$", waiting)
                .replaceFirst("^PERSON$", "/people/" + served.user("harmfree").id());
        HttpResponse<String> answer = PEOPLE.get(page.who()).get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Harmless.page(answer);
        String read = Harmless.read(answer.body());
        assertThat(page.shown()).allMatch(read::contains);
    }

    @ParameterizedTest(name = "report to take away as {0}")
    @ValueSource(strings = {"html", "md", "csv", "docx", "xlsx", "pdf"})
    void inAReport(String shape) throws IOException {
        HttpResponse<byte[]> file = PEOPLE.get("officer").file("/dossiers/XAA/2/report/" + shape);
        assertThat(file.statusCode()).isEqualTo(200);
        Harmless.answer(file.headers(), "");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        String text = new String(file.body(), StandardCharsets.UTF_8);
        switch (shape) {
            case "html" -> assertThat(Harmless.read(text)).contains("ARTICLE" + TEXT_SHOWN);
            case "csv" -> assertThat(text).contains("ARTICLE" + TEXT_SHOWN);
            case "docx" -> text = paragraphs(file.body());
            case "xlsx" -> assertThat(words(file.body())).contains("ARTICLE" + TEXT_SHOWN);
            default -> assertThat(text).isNotEmpty();
        }
        if (shape.equals("docx")) {
            assertThat(text).contains("ARTICLE" + TEXT_SHOWN);
        }
        if (shape.equals("html")) {
            assertThat(text).doesNotContainIgnoringCase("<script", "<img", "<%", "=\"javascript:");
        }
        if (shape.equals("md")) {
            assertThat(text).contains("ARTICLE\\<script").doesNotContainPattern("(?<!\\\\)<(?:script|img|%)");
        }
        if (!shape.equals("pdf") && !shape.equals("xlsx")) {
            String told = text;
            assertThat(UNSEEN.codePoints()).noneMatch(unseen -> told.indexOf(unseen) >= 0);
        }
    }

    @ParameterizedTest(name = "in the cell of a questionnaire: {0}")
    @ValueSource(strings = {MARKUP, "javascript:alert(1)", UNSEEN_IN_A_NAME})
    void inTheAnnotatedWorkbook(String text) throws IOException {
        Browser drafter = served.signedIn("second");
        drafter.get("/dossiers/XAA");
        HttpResponse<String> refused =
                drafter.upload("/dossiers/XAA", 2, FILE + ".xlsx", HostileWorkbook.answering("ANSWER" + text));
        assertThat(refused.statusCode()).isEqualTo(422);
        Harmless.page(refused);
        String begun = ("ANSWER" + text.replace(UNSEEN_IN_A_NAME, "<U+202E><U+200B>"));
        String echoed = begun.substring(0, Math.min(begun.length(), 60));
        assertThat(Harmless.read(refused.body())).contains(FILE_SHOWN + ".xlsx was not taken", echoed);
        Matcher link = Pattern.compile("href=\"(/dossiers/XAA/waiting/[0-9a-f]+/annotated)\"")
                .matcher(refused.body());
        assertThat(link.find()).isTrue();
        HttpResponse<byte[]> annotated = drafter.file(link.group(1));
        assertThat(annotated.statusCode()).isEqualTo(200);
        Harmless.answer(annotated.headers(), "");
        assertThat(words(annotated.body())).contains(echoed);
    }

    private static void join(String name, Position position) {
        String link = served.workspace()
                .accounts()
                .add(served.administrator(), name, FULL_NAME, position)
                .link();
        served.workspace().links().choose(link, Served.PASSWORD + name, served.codeOfLink(link, name));
    }

    /** Uploads a summary and accepts its warnings. */
    private static void store(Browser browser, String address, String of, int base, String summary) {
        browser.get(address + of);
        HttpResponse<String> answer =
                browser.upload(address + of, base, FILE + ".yaml", summary.getBytes(StandardCharsets.UTF_8));
        String next = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        if (next.contains("/waiting/")) {
            HttpResponse<String> page = browser.get(next);
            Matcher count = Pattern.compile("name=\"accepted\" type=\"checkbox\" value=\"(\\d+)\"")
                    .matcher(page.body());
            assertThat(count.find()).as(page.body()).isTrue();
            browser.follow(browser.post(next, Map.of("accepted", count.group(1))));
        }
        browser.get(address + of);
    }

    private static String summary(String difference) {
        return HostileText.summary(MARKUP + UNSEEN + difference);
    }

    private static Shown shown(String name, String who, String address, String... shown) {
        return new Shown(name, who, address, List.of(shown));
    }

    /** All texts of a workbook and its remarks; none of theirs is a formula. */
    private static String words(byte[] workbook) throws IOException {
        StringBuilder words = new StringBuilder();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula()).doesNotContain("7*7", "alert", "ANSWER");
                        }
                        words.append(cell).append('\n');
                    }
                }
                sheet.getCellComments()
                        .values()
                        .forEach(remark -> words.append(remark.getString().getString()));
            }
        }
        return words.toString();
    }

    private static String paragraphs(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
