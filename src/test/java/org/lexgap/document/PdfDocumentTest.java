package org.lexgap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.Programme;
import org.lexgap.assessment.Assessment;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;
import org.lexgap.report.GapDocument;
import org.lexgap.report.GapReport;

/** A document as PDF says all that it says elsewhere, to the eye and to a screen reader, and fetches nothing. */
class PdfDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "real/kazakhstan.yaml, EN, 65",
        "real/kazakhstan.yaml, RU, 80",
        "fictional/all-ill.yaml, EN, 75",
        "fictional/all-ill.yaml, RU, 100"
    })
    void aGapReportIsAllThere(String sample, Language language, int atMost) throws IOException {
        Document report = report(sample, language);
        List<String> complaints = new ArrayList<>();
        byte[] bytes = PdfDocument.write(report, complaints::add);
        assertThat(complaints).as("what could not be set as it was meant").isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = squeezed(new PDFTextStripper().getText(pdf));
            report.blocks().forEach(block -> {
                if (block instanceof Block.Heading heading) {
                    assertThat(text).contains(squeezed(heading.words()));
                } else if (block instanceof Block.Entry entry) {
                    assertThat(text)
                            .contains(squeezed(entry.mark().words() + entry.manner() + entry.name()))
                            .contains(squeezed(entry.lead().words()));
                    entry.lines().forEach(line -> assertThat(text).contains(squeezed(line.label())));
                }
            });
            List<Span.Footnote> footnotes = footnotes(report);
            assertThat(footnotes).hasSizeGreaterThan(sample.contains("kazakhstan") ? 5 : -1);
            footnotes.forEach(
                    note -> assertThat(text).contains(squeezed(note.text().words())));
            assertThat(text).contains(squeezed(language.of("Page 2 of ", "Страница 2 из ") + pdf.getNumberOfPages()));
            assertThat(pdf.getNumberOfPages()).isBetween(20, atMost);
        }
    }

    @Test
    void itIsTaggedAndNamesItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfDocument.write(EveryBlock.saying("Статья", Language.RU)))) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("ru");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Title Статья");
            assertThat(new String(catalogue.getMetadata().exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "Title Статья", "2024-01-01T00:00:00Z");
            Set<String> kinds = new HashSet<>();
            kinds(catalogue.getStructureTreeRoot().getKids(), kinds);
            assertThat(kinds).contains("H1", "H2", "H3", "Table", "TH", "TD", "Link", "Note", "Figure", "TOC", "L");
            PDOutlineItem chapter = catalogue.getDocumentOutline().getFirstChild();
            assertThat(chapter.getTitle()).isEqualTo("Heading Статья");
            assertThat(chapter.getFirstChild().getTitle()).isEqualTo("Name Статья: Word Статья");
        }
    }

    @Test
    void everyLinkLeadsWithinTheDocumentAndHasWordsToReadOut() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(PdfDocument.write(EveryBlock.saying("https://example.org/a", Language.EN)))) {
            int links = 0;
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation link : page.getAnnotations()) {
                    links++;
                    var action = link.getCOSObject().getCOSDictionary(COSName.A);
                    assertThat(action.getNameAsString(COSName.S)).isEqualTo("GoTo");
                    assertThat(link.getContents()).isNotBlank();
                }
            }
            assertThat(links).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void everyFontIsWithinTheFileAndReduced() throws IOException {
        String letters = OutlinesTest.ALL_LETTERS;
        try (PDDocument pdf = Loader.loadPDF(PdfDocument.write(EveryBlock.saying(letters, Language.EN)))) {
            Set<String> fonts = new HashSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
                    fonts.add(font.getName().substring(7));
                }
            }
            assertThat(fonts)
                    .contains("NotoSerif-Regular", "NotoSansGeorgian-Regular", "NotoSerifArmenian-Regular")
                    .contains("NotoSansSymbols2-Regular", "NotoSansMono-Regular");
            assertThat(squeezed(new PDFTextStripper().getText(pdf)))
                    .contains(squeezed("ქართული ენა"), squeezed("Հայերեն"), squeezed("ӘәҒғҚқҢңӨөҰұҮүҺһ"));
        }
    }

    @Test
    void aCharacterThatNoFontHasIsShownByItsNumber() throws IOException {
        List<String> complaints = new ArrayList<>();
        byte[] bytes = PdfDocument.write(EveryBlock.saying("a😀b\u001B[31mc\uFFFFd", Language.EN), complaints::add);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(squeezed(new PDFTextStripper().getText(pdf))).contains("a<U+1F600>b<U+001B>[31mc<U+FFFF>d");
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>",
                "${7*7} {{7*7}} <%= 7*7 %>",
                "javascript:alert(1)",
                "]]> & <fo:external-graphic src=\"file:///etc/passwd\"/>",
                "=1+1 +2 -3 @sum",
                "(unbalanced \\ parenthesis"
            })
    void hostileTextIsText(String hostile) throws IOException {
        List<String> complaints = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(PdfDocument.write(EveryBlock.saying(hostile, Language.EN), complaints::add))) {
            String text = squeezed(new PDFTextStripper().getText(pdf));
            for (String field :
                    List.of("Kind ", "Cover ", "Label ", "Heading ", "Name ", "Caption ", "Cell ", "Note ")) {
                assertThat(text).contains(squeezed(field + hostile));
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void nothingIsFetched() throws Exception {
        AtomicInteger visits = new AtomicInteger();
        try (java.net.ServerSocket door = new java.net.ServerSocket(0)) {
            Thread listener = new Thread(() -> {
                try {
                    while (true) {
                        door.accept().close();
                        visits.incrementAndGet();
                    }
                } catch (IOException closed) {
                    return;
                }
            });
            listener.start();
            String there = "http://127.0.0.1:" + door.getLocalPort();
            PdfDocument.write(EveryBlock.saying(
                    there + "/a.png url(" + there + "/b) <svg:image xlink:href='" + there + "/c'/> file:///etc/passwd "
                            + "data:image/png;base64,AAAA",
                    Language.EN));
            assertThat(visits).hasValue(0);
            // The listener does hear what knocks.
            new java.net.Socket("127.0.0.1", door.getLocalPort()).close();
            for (int i = 0; i < 100 && visits.get() == 0; i++) {
                Thread.sleep(20);
            }
            assertThat(visits).hasValue(1);
        }
    }

    @Test
    void aWordOfAnyLengthStaysWithinItsPlace() throws IOException {
        List<String> complaints = new ArrayList<>();
        byte[] bytes = PdfDocument.write(
                EveryBlock.saying("W".repeat(1500) + " POA-44-" + "LONG-".repeat(60), Language.EN), complaints::add);
        assertThat(complaints).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            // What lets a line end is no letter: whoever copies a word has the word.
            assertThat(new PDFTextStripper().getText(pdf))
                    .doesNotContain("\u200B")
                    .contains("WWWW");
        }
    }

    @Test
    void theSameDocumentIsTheSameFileInEveryTimeZone() throws IOException {
        Document report = report("fictional/all-well.yaml", Language.EN);
        byte[] first = PdfDocument.write(report);
        TimeZone before = TimeZone.getDefault();
        Locale spoken = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            Locale.setDefault(Locale.forLanguageTag("kk-KZ"));
            assertThat(PdfDocument.write(report)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
            Locale.setDefault(spoken);
        }
    }

    @Test
    void nobodyIsToldOfTheWork() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            PdfDocument.write(EveryBlock.saying("W".repeat(400), Language.EN));
        } finally {
            System.setErr(before);
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theSettingsNameTheFontsOfTheProgram() throws IOException {
        String settings = Files.readString(Path.of("src/main/resources/org/lexgap/document/fop.xml"));
        for (Face face : Face.values()) {
            assertThat(settings).contains("\"lexgap:/" + face.file() + "\"").contains("name=\"" + face.family() + "\"");
        }
        assertThat(settings.split("<font ")).hasSize(Face.values().length + 1);
    }

    private static Document report(String sample, Language language) throws IOException {
        var workshop = Programme.in(language);
        LawSummary summary = Programme.summary(Files.readString(Path.of("legislation-samples", sample)));
        Assessment assessment = workshop.assessor().assess(summary, summary.asOf());
        return GapDocument.of(
                GapReport.of(assessment, workshop.catalogue(), language, false), Optional.empty(), summary.asOf());
    }

    private static List<Span.Footnote> footnotes(Document document) {
        List<Span.Footnote> all = new ArrayList<>();
        document.blocks().forEach(block -> {
            if (block instanceof Block.Entry entry) {
                entry.lines().forEach(line -> line.text().footnotes().forEach(all::add));
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph.text().footnotes().forEach(all::add);
            }
        });
        return all;
    }

    private static void kinds(List<Object> parts, Set<String> kinds) {
        for (Object part : parts) {
            if (part instanceof PDStructureElement element) {
                kinds.add(element.getStructureType());
                kinds(element.getKids(), kinds);
            }
        }
    }

    /** Text without white space: where a line ends is for the page to say. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0\u200B]+", "");
    }
}
