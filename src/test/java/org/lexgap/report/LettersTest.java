package org.lexgap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lexgap.Programme;
import org.lexgap.assessment.Assessment;
import org.lexgap.cli.Workshop;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;

/** Letters as a Word document, read back. */
class LettersTest {

    private static final LocalDate DATED = LocalDate.of(2026, 12, 1);

    /** Three offices: one with a hostile name, one named in Russian too, and none. */
    private static final String OFFICES = """
            lexgap: 1
            state: KAZ
            asOf: 2024-01-01
            offices:
              - {name: "<script>alert(1)</script> & {{7*7}} \\"x\\" \\u202Egpj.exe", questions: [foundling-grant]}
              - {name: {en: Ministry of the Interior, ru: Министерство внутренних дел}, themes: [refugee-procedure]}
            """;

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachOfficeHasASectionWithHeadingsAndItsQuestions(Language language) throws IOException {
        List<Letter> letters = letters(language);
        try (XWPFDocument document = open(LettersDocx.write(letters, language, DATED))) {
            assertThat(letters).hasSize(3);
            assertThat(texts(document, "Heading1"))
                    .containsExactlyElementsOf(letters.stream()
                            .map(letter -> (language == Language.EN ? "To: " : "Кому: ") + letter.addressee())
                            .toList());
            assertThat(texts(document, "Heading2")).hasSize(2 * letters.size());
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .hasSize(letters.size() - 1);
            for (int i = 0; i < letters.size(); i++) {
                XWPFTable table = document.getTables().get(i);
                assertThat(table.getRows()).hasSize(1 + letters.get(i).asked().size());
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                XWPFTableRow first = table.getRow(1);
                Letter.Asked asked = letters.get(i).asked().get(0);
                assertThat(first.getCell(0).getText()).isEqualTo("1");
                assertThat(first.getCell(1).getText()).contains(asked.wording(), asked.id());
                assertThat(first.getCell(2).getText())
                        .contains(
                                asked.why().get(0), asked.why().get(asked.why().size() - 1));
                assertThat(first.getCell(4).getText() + first.getCell(5).getText())
                        .isEmpty();
            }
        }
    }

    @Test
    void englishAndRussianSayTheSameOfAQuestion() {
        Letter.Asked english = letters(Language.EN).get(1).asked().get(0);
        Letter.Asked russian = letters(Language.RU).get(1).asked().get(0);
        assertThat(russian.id()).isEqualTo(english.id());
        assertThat(letters(Language.RU).get(1).addressee()).isEqualTo("Министерство внутренних дел");
        assertThat(letters(Language.RU).get(1).subject()).isEqualTo("Запрос сведений о законодательстве: Казахстан");
        assertThat(letters(Language.RU).get(1).date()).isEqualTo("Дата: 1 декабря 2026 года");
        assertThat(letters(Language.EN).get(2).addressee()).isEqualTo("no office named");
    }

    @Test
    void aQuestionSaysWhyItIsAskedAndWhatMayBeAnswered() {
        assertThat(letters(Language.EN).get(0).asked()).hasSize(1);
        Letter.Asked foundling = letters(Language.EN).get(0).asked().get(0);
        assertThat(foundling.why())
                .containsExactly(
                        "44.3, \"should\": A foundling with no other nationality receives citizenship.",
                        "15(a).1, \"has the right\": The law recognises that every person is entitled to a nationality.");
        assertThat(foundling.answers())
                .hasSize(4)
                .contains("No citizenship for a foundling")
                .doesNotContain("nothing");
        assertThat(letters(Language.RU).get(0).asked().get(0).why().get(0))
                .isEqualTo("44.3, «следует»: Найдёныш, у которого нет иного гражданства, получает гражданство.");
    }

    @Test
    void aHostileNameIsShownAsText() throws IOException, InvalidFormatException {
        String shown = "<script>alert(1)</script> & {{7*7}} \"x\" <U+202E>gpj.exe";
        assertThat(letters(Language.EN).get(0).addressee()).isEqualTo(shown);
        try (XWPFDocument document = open(LettersDocx.write(letters(Language.EN), Language.EN, DATED))) {
            assertThat(texts(document, "Heading1").get(0)).isEqualTo("To: " + shown);
            assertThat(document.getPackagePart().getRelationships())
                    .allMatch(relation -> relation.getTargetMode().name().equals("INTERNAL"));
        }
        Workshop workshop = Programme.in(Language.EN);
        assertThat(LettersText.write(assessment(workshop), workshop.catalogue(), Language.EN, 80))
                .contains(shown + ": 1 question\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theDocumentKnowsItsLanguageAndDateAndBearsTheReceipt(Language language) throws IOException, XmlException {
        List<Letter> letters = letters(language);
        try (XWPFDocument document = open(LettersDocx.write(letters, language, DATED))) {
            assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
            String styles = document.getStyle().toString();
            assertThat(styles).contains(language == Language.EN ? "en-GB" : "ru-RU");
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .hasToString(java.util.Date.from(
                                    DATED.atStartOfDay(java.time.ZoneOffset.UTC).toInstant())
                            .toString());
            XWPFFooter footer = document.getFooterList().get(0);
            assertThat(footer.getText())
                    .contains(letters.get(0).receipt(), language == Language.EN ? "Page" : "Страница");
            assertThat(letters.get(0).receipt()).containsPattern("sha256:[0-9a-f]{64}.*sha256:[0-9a-f]{64}");
        }
    }

    @Test
    void theSameLettersAreTheSameBytesInAnyTimeZone() throws InterruptedException {
        byte[] first = LettersDocx.write(letters(Language.RU), Language.RU, DATED);
        TimeZone here = TimeZone.getDefault();
        // An archive counts time in steps of two seconds.
        Thread.sleep(2_100);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            assertThat(LettersDocx.write(letters(Language.RU), Language.RU, DATED))
                    .isEqualTo(first);
        } finally {
            TimeZone.setDefault(here);
        }
        assertThat(LettersDocx.write(letters(Language.RU), Language.RU, DATED.plusDays(1)))
                .isNotEqualTo(first);
    }

    private static List<Letter> letters(Language language) {
        Workshop workshop = Programme.in(language);
        return Letter.of(assessment(workshop), workshop.catalogue(), language, DATED);
    }

    private static Assessment assessment(Workshop workshop) {
        LawSummary summary = Programme.summary(OFFICES);
        return workshop.assessor().assess(summary, summary.asOf());
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
