package org.lexgap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lexgap.Programme;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.cli.Workshop;
import org.lexgap.document.Block;
import org.lexgap.document.Document;
import org.lexgap.document.DocxDocument;
import org.lexgap.document.Span;
import org.lexgap.document.Text;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;

/** The gap report as a Word file, read back. */
class GapDocxTest {

    private static final Path SAMPLE = Path.of("legislation-samples/real/kazakhstan.yaml");

    @ParameterizedTest
    @EnumSource(Language.class)
    void itSaysWhatTheDocumentSays(Language language) throws IOException {
        Assessment assessment = assessment(language);
        Document report = report(assessment, language);
        try (XWPFDocument file = open(DocxDocument.write(report))) {
            for (int level = 1; level <= 2; level++) {
                int wanted = level;
                assertThat(texts(file, "Heading" + level))
                        .containsExactlyElementsOf(of(report, Block.Heading.class)
                                .filter(heading -> heading.level() == wanted)
                                .map(Block.Heading::words)
                                .toList());
            }
            assertThat(texts(file, "Heading3"))
                    .containsExactlyElementsOf(of(report, Block.Entry.class)
                            .map(entry -> entry.mark().words() + entry.manner() + "\t" + entry.name())
                            .toList())
                    .hasSize(assessment.findings().size());
            Wording wording = GapReport.of(assessment, Programme.in(language).catalogue(), language, false)
                    .wording();
            for (Finding finding : assessment.findings()) {
                assertThat(texts(file, "Heading3"))
                        .anyMatch(heading ->
                                heading.endsWith("\t" + finding.norm().id())
                                        && heading.contains(wording.verdicts()
                                                .mark(finding.verdict())
                                                .word()));
            }
            assertThat(texts(file, "EntryLead"))
                    .containsExactlyElementsOf(of(report, Block.Entry.class)
                            .map(entry -> "\t" + entry.lead().words())
                            .toList());
            assertThat(texts(file, "ListBullet")).hasSize((int) of(report, Block.Bullets.class)
                    .mapToLong(bullets -> bullets.items().size())
                    .sum());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsTablesHaveTheSameCellsAndRepeatTheirHeads(Language language) throws IOException {
        Document report = report(assessment(language), language);
        List<Block.Table> tables = report.blocks()
                .flatMap(block -> block instanceof Block.Table table
                        ? Stream.of(table)
                        : block instanceof Block.Figure figure ? Stream.of(figure.table()) : Stream.empty())
                .toList();
        try (XWPFDocument file = open(DocxDocument.write(report))) {
            assertThat(file.getTables()).hasSameSizeAs(tables);
            for (int i = 0; i < tables.size(); i++) {
                XWPFTable made = file.getTables().get(i);
                assertThat(made.getRow(0).isRepeatHeader()).isTrue();
                assertThat(made.getRows().stream()
                                .skip(1)
                                .map(row -> row.getTableCells().stream()
                                        .map(cell -> cell.getText())
                                        .toList())
                                .toList())
                        .isEqualTo(tables.get(i).rows().stream()
                                .map(row -> row.stream().map(Text::words).toList())
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsNotesLinksAndContentsLeadSomewhere(Language language) throws IOException {
        Document report = report(assessment(language), language);
        try (XWPFDocument file = open(DocxDocument.write(report))) {
            assertThat(file.getFootnotes().stream()
                            .flatMap((XWPFAbstractFootnoteEndnote note) -> note.getParagraphs().stream())
                            .map(XWPFParagraph::getText)
                            .map(String::strip)
                            .toList())
                    .containsExactlyElementsOf(of(report, Block.Entry.class)
                            .flatMap(entry -> entry.lines().stream())
                            .flatMap(line -> line.text().footnotes())
                            .map((Span.Footnote footnote) -> footnote.text().words())
                            .toList())
                    .isNotEmpty();
            String body = file.getDocument().xmlText();
            Set<String> places = new HashSet<>(found("w:name=\"(_[^\"]*)\"", body));
            List<String> links = found("w:anchor=\"([^\"]*)\"", body);
            assertThat(places).containsAll(links);
            assertThat(found("PAGEREF (\\S*)", body))
                    .hasSameSizeAs(texts(file, "Heading1"))
                    .isSubsetOf(links);
            assertThat(body).contains("TOC \\o \"1-1\"");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itKnowsItsLanguageAndBearsTitleAndReceiptOnEachPage(Language language) throws IOException, XmlException {
        Document report = report(assessment(language), language);
        byte[] bytes = DocxDocument.write(report);
        assertThat(DocxDocument.write(report)).isEqualTo(bytes);
        try (XWPFDocument file = open(bytes)) {
            assertThat(file.getStyle().toString()).contains(language.of("w:val=\"en-GB\"", "w:val=\"ru-RU\""));
            assertThat(file.getProperties().getCoreProperties().getTitle()).isEqualTo(report.title());
            assertThat(file.getHeaderList().get(0).getText().strip()).isEqualTo(report.title());
            assertThat(file.getFooterList().get(0).getText())
                    .contains(report.foot())
                    .contains(language.of("Page 1 of 1", "Страница 1 из 1"));
            assertThat(file.getAllPictures())
                    .hasSize((int) of(report, Block.Figure.class).count());
            assertThat(found("w:orient=\"(landscape)\"", file.getDocument().xmlText()))
                    .hasSize(1);
        }
    }

    private static <T extends Block> Stream<T> of(Document report, Class<T> kind) {
        return report.blocks().filter(kind::isInstance).map(kind::cast);
    }

    private static List<String> found(String pattern, String text) {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> texts(XWPFDocument file, String style) {
        return file.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static Document report(Assessment assessment, Language language) {
        GapReport report = GapReport.of(assessment, Programme.in(language).catalogue(), language, false);
        return GapDocument.of(report, Optional.empty(), assessment.asOf());
    }

    private static Assessment assessment(Language language) throws IOException {
        Workshop workshop = Programme.in(language);
        LawSummary summary = Programme.summary(Files.readString(SAMPLE));
        return workshop.assessor().assess(summary, summary.asOf());
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }
}
