package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.web.ApiSchemas.checked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lexgap.report.ReportShape;

/** What programs see is what pages show. */
class ApiSeeTest {

    private static final String VERSIONS = "/dossiers/XAA/versions";

    @TempDir
    static Path folder;

    private static Served served;
    private static Program drafter;
    private static Browser page;

    @BeforeAll
    static void serve() {
        served = Served.withPeople(folder, Map.of());
        drafter = served.program("drafter");
        page = served.signedIn("drafter");
        page.get("/dossiers/XAA");
        page.follow(page.upload("/dossiers/XAA", 0, "law.yaml", Samples.good()));
        page.follow(page.upload("/dossiers/XAA", 1, "law.yaml", Samples.amended()));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest
    @EnumSource(ReportShape.class)
    void aReportIsTheFileThatThePageOffers(ReportShape shape) {
        for (String part : new String[] {"/report/", "/compliance/"}) {
            HttpResponse<byte[]> program = drafter.file(VERSIONS + "/2" + part + shape.ending());
            HttpResponse<byte[]> shown = page.file("/dossiers/XAA/2" + part + shape.ending());
            assertThat(program.statusCode()).isEqualTo(200);
            assertThat(program.body()).as(part + shape).isNotEmpty().isEqualTo(shown.body());
            for (String header : new String[] {"Content-Type", "Content-Disposition", "Content-Language"}) {
                assertThat(program.headers().firstValue(header))
                        .isPresent()
                        .isEqualTo(shown.headers().firstValue(header));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Gap report", "ru, Отчёт"})
    void aReportIsInTheLanguageThatIsAskedFor(String language, String title) {
        HttpResponse<byte[]> answer = drafter.file(VERSIONS + "/2/report/md", "Accept-Language", language);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(title);
        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
    }

    @Test
    void anUnknownShapeIsNotThere() {
        checked(drafter.get(VERSIONS + "/2/report/exe"), 404, "Problem");
        checked(drafter.get(VERSIONS + "/3/compliance/csv"), 404, "Problem");
    }

    @Test
    void aQuestionnaireIsGivenBackWithItsErrorsInTheirCells() throws IOException {
        HttpResponse<byte[]> answer =
                drafter.exchange("/dossiers/XAA/annotated?name=law.xlsx", Samples.unfilled(), "Accept-Language", "ru");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "law.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            assertThat(workbook.getSheet("Cover").getCellComments()).isNotEmpty();
        }
        checked(drafter.post("/dossiers/XAA/annotated", Samples.good()), 422, "Problem");
        Map<?, ?> other =
                checked(drafter.post("/dossiers/XAA/annotated?name=law.xlsx", Samples.workbook()), 422, "Problem");
        assertThat(other.toString()).contains("no questionnaire that can be read", "code=NO_QUESTIONNAIRE");
        assertThat(Program.items(drafter.get(VERSIONS))).hasSize(2);
    }

    @Test
    void twoVersionsAreComparedByWhatEachSays() {
        Map<?, ?> compared = checked(drafter.get("/dossiers/XAA/comparison"), 200, "Comparison");
        assertThat(((Map<?, ?>) compared.get("first")).get("number")).isEqualTo(1L);
        assertThat(((Map<?, ?>) compared.get("second")).get("number")).isEqualTo(2L);
        List<?> answers = (List<?>) compared.get("answers");
        assertThat(answers).hasSize(1);
        assertThat(answers.toString()).contains("question=foundling-grant", "value=nothing", "article=99");
        assertThat(compared.get("verdicts").toString()).contains("cause=ANSWERS", "questions=[foundling-grant]");
        Map<?, ?> days = checked(
                drafter.get("/dossiers/XAA/comparison?first=2&second=2&secondDay=1990-01-01"), 200, "Comparison");
        assertThat(((Map<?, ?>) days.get("second")).get("day")).isEqualTo("1990-01-01");
        checked(drafter.get("/dossiers/XAA/comparison?firstDay=yesterday"), 400, "Problem");
        checked(drafter.get("/dossiers/XAA/comparison?first=9"), 404, "Problem");
        checked(drafter.get("/dossiers/XAB/comparison"), 404, "Problem");
    }

    @Test
    void whatObserversSayStandsBesideWhatTheGovernmentSays() {
        page.follow(page.post("/dossiers/XAA/2/submit", Map.of()));
        Browser observer = served.signedIn("observer");
        observer.get("/dossiers/XAA?of=Open%20Doors");
        observer.follow(observer.upload("/dossiers/XAA?of=Open%20Doors", 0, "facts.yaml", Samples.observed()));
        observer.follow(observer.post("/dossiers/XAA/1/submit?of=Open%20Doors", Map.of()));
        Program officer = served.program("officer");
        Map<?, ?> beside = checked(officer.get("/overview/XAA/beside?organisation=Open%20Doors"), 200, "Comparison");
        assertThat(((Map<?, ?>) beside.get("second")).get("organisation")).isEqualTo("Open Doors");
        assertThat(beside.get("answers").toString())
                .contains("question=foundling-grant", "value=limited-by-age-or-other");
        checked(officer.get("/overview/XAA/beside"), 400, "Problem");
    }

    @Test
    void theCatalogueIsReadInEachLanguage() {
        List<?> norms = array(drafter.get("/norms"));
        List<?> russian = array(drafter.get("/norms", "Accept-Language", "ru"));
        assertThat(norms).hasSameSizeAs(russian).isNotEmpty();
        assertThat(russian.toString()).matches("(?s).*[а-я].*");
        assertThat(norms.toString()).doesNotMatch("(?s).*[а-я].*").contains("strength=", "statement=");
        List<?> questions = array(drafter.get("/questions"));
        assertThat(members(questions, "id")).contains("foundling-grant").doesNotHaveDuplicates();
        List<?> sentences = array(drafter.get("/trace"));
        List<Object> traced = sentences.stream()
                .flatMap(sentence -> ((List<?>) ((Map<?, ?>) sentence).get("norms")).stream())
                .<Object>map(norm -> ((Map<?, ?>) norm).get("id"))
                .distinct()
                .toList();
        assertThat(traced).containsExactlyInAnyOrderElementsOf(members(norms, "id"));
        assertThat(sentences.toString()).contains("rules=[{", "scenarios=[{");
    }

    private static List<?> array(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return (List<?>) Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> members(List<?> objects, String name) {
        return objects.stream()
                .<Object>map(object -> ((Map<?, ?>) object).get(name))
                .toList();
    }
}
