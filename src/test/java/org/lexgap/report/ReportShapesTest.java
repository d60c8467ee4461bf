package org.lexgap.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.Programme;
import org.lexgap.assessment.Assessment;
import org.lexgap.cli.Workshop;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;

/** All shapes of a report carry the same findings and the same counts. */
class ReportShapesTest {

    private static final Pattern HTML_FINDING = Pattern.compile("<h3 id=\"(POA-[^\"]+)\"><span class=\"mark \\w+\">"
            + "<span aria-hidden=\"true\">.</span> ([^<]+)</span>([^<]*)<span");
    private static final Pattern MARKDOWN_FINDING = Pattern.compile("(?m)^### . (.+): (POA-[A-Z0-9-]+)$");

    static Stream<Arguments> reports() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("legislation-samples"))) {
            List<Path> samples = files.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.toString().contains("treaties-") || path.endsWith("treaties-ARM.yaml"))
                    .sorted()
                    .toList();
            return samples.stream()
                    .flatMap(sample -> Stream.of(Language.values()).map(language -> Arguments.of(sample, language)));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void eachFindingHasTheSameWordsInAllShapes(Path sample, Language language) throws IOException {
        GapReport report = report(Files.readString(sample), language);
        Map<String, String> expected = new TreeMap<>();
        report.assessment()
                .findings()
                .forEach(finding -> expected.put(
                        finding.norm().id(),
                        report.wording().verdicts().word(finding.verdict())
                                + report.wording().manner(finding)));
        assertThat(expected).hasSize(Programme.catalogue().norms().size());
        assertThat(found(HTML_FINDING, text(ReportShape.HTML, report), 1, 2)).isEqualTo(expected);
        assertThat(found(MARKDOWN_FINDING, text(ReportShape.MARKDOWN, report), 2, 1))
                .isEqualTo(expected);
        Map<String, String> csv = new TreeMap<>();
        csv(report).forEach(row -> csv.put(row.getField("norm"), row.getField("verdict_word")));
        assertThat(csv).isEqualTo(expected);
        try (XSSFWorkbook workbook = workbook(ReportShape.XLSX.report(report, Optional.empty(), Programme.DAY))) {
            Map<String, String> sheet = new TreeMap<>();
            rows(workbook.getSheetAt(2))
                    .forEach(
                            row -> sheet.put(row.get(titled("norm", report)), row.get(titled("verdict_word", report))));
            assertThat(sheet).isEqualTo(expected);
        }
    }

    /** Files that take seconds to set: real law in part described, and a fictional state that meets little. */
    @ParameterizedTest
    @CsvSource({"real/kazakhstan, RU", "fictional/all-ill, EN", "fictional/draft-half-open, RU"})
    void printedReportsHaveTheSameFindingsAndCounts(String sample, Language language) throws IOException {
        GapReport report = report(Files.readString(Path.of("legislation-samples/" + sample + ".yaml")), language);
        List<String> headings = report.assessment().findings().stream()
                .map(finding ->
                        report.wording().verdicts().mark(finding.verdict()).words()
                                + report.wording().manner(finding) + " "
                                + finding.norm().id())
                .toList();
        List<String> counts = report.chapters().stream()
                .map(chapter -> report.wording().counts(chapter.result()))
                .toList();
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(ReportShape.DOCX.report(report, Optional.empty(), Programme.DAY)))) {
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> "Heading3".equals(paragraph.getStyle()))
                            .map(paragraph -> paragraph.getText().replace("\t", " ")))
                    .containsExactlyInAnyOrderElementsOf(headings);
            String text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text).contains(counts);
        }
        try (PDDocument pdf = Loader.loadPDF(ReportShape.PDF.report(report, Optional.empty(), Programme.DAY))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("(?U)\\s+", " ");
            assertThat(text).contains(headings).contains(counts);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void eachThemeHasTheSameCountsInAllShapes(Path sample, Language language) throws IOException {
        GapReport report = report(Files.readString(sample), language);
        List<String> sentences = report.chapters().stream()
                .map(chapter -> report.wording().counts(chapter.result()))
                .toList();
        assertThat(text(ReportShape.HTML, report)).contains(sentences);
        assertThat(text(ReportShape.MARKDOWN, report)).contains(sentences);
        try (XSSFWorkbook workbook = workbook(ReportShape.XLSX.report(report, Optional.empty(), Programme.DAY))) {
            List<List<Integer>> counts = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getRowNum() > 0) {
                    List<Integer> numbers = new ArrayList<>();
                    for (int i = 6; i < 14; i++) {
                        numbers.add((int) row.getCell(i).getNumericCellValue());
                    }
                    counts.add(numbers);
                }
            }
            assertThat(counts)
                    .isEqualTo(report.chapters().stream()
                            .map(GapReport.Chapter::result)
                            .map(result -> List.of(
                                    result.counts().get(org.lexgap.assessment.Verdict.GAP),
                                    result.counts().get(org.lexgap.assessment.Verdict.PARTIAL),
                                    result.counts().get(org.lexgap.assessment.Verdict.UNKNOWN),
                                    result.counts().get(org.lexgap.assessment.Verdict.COMPLIANT),
                                    result.counted(),
                                    result.counts().get(org.lexgap.assessment.Verdict.NOT_APPLICABLE),
                                    result.answered(),
                                    result.questions()))
                            .toList());
        }
    }

    @Test
    void theSameReportIsTheSameBytes() throws IOException {
        String yaml = Files.readString(Path.of("legislation-samples/real/kazakhstan.yaml"));
        for (ReportShape shape : ReportShape.values()) {
            byte[] first = shape.report(report(yaml, Language.RU), Optional.empty(), Programme.DAY);
            assertThat(shape.report(report(yaml, Language.RU), Optional.empty(), Programme.DAY))
                    .as(shape.name())
                    .isEqualTo(first);
            assertThat(shape.compliance(report(yaml, Language.RU), Programme.DAY))
                    .as(shape.name())
                    .isNotEqualTo(first);
        }
    }

    @Test
    void theCodebookDescribesEachColumnOfTheTable() throws IOException {
        GapReport report = report(Files.readString(Path.of("legislation-samples/real/kazakhstan.yaml")), Language.EN);
        String codebook = new String(ReportShape.codebook(report, false, "kaz.csv"), StandardCharsets.UTF_8);
        assertThat(codebook).contains("\"url\":\"kaz.csv\"");
        assertThat(csv(report).get(0).getHeader()).hasSize(36).allSatisfy(column -> assertThat(codebook)
                .contains("\"name\":\"" + column + "\""));
        assertThat(new String(ReportShape.codebook(report, true, "kaz.csv"), StandardCharsets.UTF_8))
                .contains("\"name\":\"next_step\"");
    }

    @Test
    void severalReportsAreOneTable() throws IOException {
        GapReport kazakhstan =
                report(Files.readString(Path.of("legislation-samples/real/kazakhstan.yaml")), Language.EN);
        GapReport georgia = report(Files.readString(Path.of("legislation-samples/real/georgia.yaml")), Language.EN);
        String csv = new String(
                ReportShape.CSV.reports(List.of(kazakhstan, georgia), Programme.DAY), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            assertThat(reader.stream().map(row -> row.getField("state")).distinct())
                    .containsExactly("KAZ", "GEO");
        }
    }

    @Test
    void theTableOfComplianceNamesWhoIsResponsible() {
        GapReport report = report("""
                lexgap: 1
                state: XAA
                title: Law of a fictional state
                asOf: 2024-01-01
                offices:
                  - {name: Migration Office, questions: [foundling-grant]}
                instruments:
                  citizenship-act: {title: Citizenship Act}
                answers:
                  foundling-grant: {value: nothing, citations: [{instrument: citizenship-act, article: "13"}]}
                """, Language.EN);
        Compliance.Row row = Compliance.of(report).rows().stream()
                .filter(one -> one.norm().id().equals("POA-44-FOUNDLING"))
                .findFirst()
                .orElseThrow();
        assertThat(row.sentences()).isEqualTo("44.3");
        assertThat(row.articles()).isEqualTo("Citizenship Act, art. 13");
        assertThat(row.verdict().words()).isEqualTo("✗ gap");
        assertThat(row.responsible()).isEqualTo("Migration Office");
        assertThat(row.nextStep()).isNotEmpty();
        assertThat(row.deadline()).isEmpty();
    }

    static GapReport report(String yaml, Language language) {
        Workshop workshop = Programme.in(language);
        LawSummary summary = Programme.summary(yaml);
        Assessment assessment = workshop.assessor().assess(summary, summary.asOf());
        return GapReport.of(assessment, workshop.catalogue(), language, false);
    }

    static String text(ReportShape shape, GapReport report) {
        return new String(shape.report(report, Optional.empty(), Programme.DAY), StandardCharsets.UTF_8)
                .replace("&#39;", "'")
                .replace("&quot;", "\"");
    }

    private static Map<String, String> found(Pattern pattern, String text, int id, int words) {
        Map<String, String> found = new TreeMap<>();
        Matcher finding = pattern.matcher(text);
        while (finding.find()) {
            String manner = words == 2 ? finding.group(3).stripTrailing() : "";
            assertThat(found.put(finding.group(id), finding.group(words) + manner))
                    .isNull();
        }
        return found;
    }

    private static List<NamedCsvRecord> csv(GapReport report) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text(ReportShape.CSV, report))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook workbook(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static String titled(String column, GapReport report) {
        return report.wording().text("findings.title." + column);
    }

    private static List<Map<String, String>> rows(XSSFSheet sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            sheet.getRow(i)
                    .forEach(cell -> row.put(
                            sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue(),
                            cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                                    ? cell.getStringCellValue()
                                    : ""));
            rows.add(row);
        }
        return rows;
    }
}
