package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.lexgap.Programme;
import org.lexgap.language.Language;
import org.lexgap.law.Answer;
import org.lexgap.law.Entry;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Place;

/** A summary says the same in every form it is written in. */
class ConversionTest {

    private static final int DRAWS = Integer.getInteger("lexgap.conversions", 100);

    @Test
    void nothingIsLostFromJsonToAWorkbookToYamlToJson() {
        RandomSummaries drawn = new RandomSummaries(1061);
        for (int i = 0; i < DRAWS; i++) {
            LawSummary summary =
                    read("s.json", SummaryReaderTest.json(drawn.whole()).getBytes(StandardCharsets.UTF_8));
            LawSummary fromWorkbook = read("s.xlsx", workbook(summary, i % 2 == 0 ? Language.EN : Language.RU));
            LawSummary fromYaml = read(
                    "s.yaml",
                    SummaryText.yaml(fromWorkbook, Programme.catalogue()).getBytes(StandardCharsets.UTF_8));
            LawSummary fromJson = read(
                    "s.json", SummaryText.json(fromYaml, Programme.catalogue()).getBytes(StandardCharsets.UTF_8));
            assertThat(placeless(fromJson)).as("draw " + i).isEqualTo(placeless(summary));
        }
    }

    @Test
    void aTextLongerThanACellIsRefusedByItsEntry() {
        LawSummary summary = Programme.summary("lexgap: 1\nstate: XAA\nasOf: 2024-01-01\nanswers:\n"
                + "  foundling-grant:\n    value: nothing\n    note: " + "a".repeat(32_768) + "\n");
        Reading<byte[]> reading = Questionnaire.filled(summary, Set.of(), Language.EN, Optional.empty());
        assertThat(reading.result()).isEmpty();
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("summary.yaml:6:5: error TEXT_TOO_LONG: a text of foundling-grant");
    }

    @Test
    void officesSurviveInTextAndAreNotLostInAWorkbook() {
        LawSummary summary = Programme.summary("lexgap: 1\nstate: XAA\nasOf: 2024-01-01\n"
                + "instruments: {act: {title: Act, office: {en: Police, ru: Полиция}}}\n"
                + "offices: [{name: Justice, questions: [foundling-grant], themes: [treaty-accession]}]\n");
        String yaml = SummaryText.yaml(summary, Programme.catalogue());
        String json = SummaryText.json(summary, Programme.catalogue());
        assertThat(read("s.yaml", yaml.getBytes(StandardCharsets.UTF_8))).isEqualTo(summary);
        assertThat(read("s.json", json.getBytes(StandardCharsets.UTF_8))).isEqualTo(summary);
        Reading<byte[]> workbook = Questionnaire.filled(summary, Set.of(), Language.EN, Optional.empty());
        assertThat(workbook.problems()).singleElement().asString().contains("error NO_PLACE");
    }

    @Test
    void aTextThatBeginsLikeAFormulaStaysAText() {
        LawSummary summary = Programme.summary("lexgap: 1\nstate: XAA\nasOf: 2024-01-01\nanswers:\n"
                + "  foundling-grant: {value: nothing, note: \"=HYPERLINK(1)\", quote: \"@x\", enteredBy: \"-1\"}\n");
        Filled filled = Filled.of(Language.EN, workbook(summary, Language.EN));
        for (Column column : List.of(Column.NOTE, Column.QUOTE, Column.ENTERED_BY)) {
            Cell cell = filled.cell("foundling-grant", column);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void yamlIsWrittenAsAPersonWouldWriteIt() {
        String yaml = """
                lexgap: 1
                state: XAA
                title: "Law: as it stands"
                asOf: 2024-01-01
                source: ngo
                instruments:
                  act:
                    title: {en: Citizenship Act, ru: Закон о гражданстве}
                    number: "13.10"
                answers:
                  # Statelessness and citizenship
                  foundling-grant: {value: nothing, citations: [{instrument: act, article: "5"}]}
                  loss-without-statelessness-guard: []
                  # Accession to treaties
                  treaty-1954-party-since: null
                  treaty-1961-party-since:
                    - {value: null, until: 2015-01-01}
                    - value: 2015-01-01
                      note: |-
                        The first line,
                        and the second.
                  # Quality of law and its implementation
                  migration-statute-exists: "yes"
                """;
        assertThat(SummaryText.yaml(Programme.summary(yaml), Programme.catalogue()))
                .isEqualTo(yaml);
    }

    private static byte[] workbook(LawSummary summary, Language language) {
        Reading<byte[]> reading = Questionnaire.filled(summary, Set.of(), language, Optional.empty());
        return reading.result().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    private static LawSummary read(String file, byte[] content) {
        Reading<LawSummary> reading = new SummaryReader(Programme.catalogue()).read(file, content);
        List<Problem> wrong = reading.problems().stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .toList();
        return reading.result().orElseThrow(() -> new AssertionError(wrong));
    }

    /** A summary without what differs from form to form: where in the file things stand. */
    static LawSummary placeless(LawSummary summary) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        summary.answers()
                .forEach((question, answer) -> answers.put(
                        question,
                        new Answer(
                                question,
                                answer.entries().stream()
                                        .map(ConversionTest::placeless)
                                        .collect(Collectors.toList()))));
        return new LawSummary(
                summary.state(),
                summary.title(),
                summary.asOf(),
                summary.preparedBy(),
                summary.source(),
                summary.instruments(),
                answers,
                summary.offices());
    }

    private static Entry placeless(Entry entry) {
        return new Entry(
                entry.value(),
                entry.source(),
                entry.citations(),
                entry.from(),
                entry.until(),
                entry.seen(),
                entry.note(),
                entry.quote(),
                entry.enteredBy(),
                entry.checkedBy(),
                entry.touches(),
                new Place("", 1, 1));
    }
}
