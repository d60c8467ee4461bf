package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.web.ApiSchemas.checked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questionnaires taken away from the workspace, filled in and brought back, without a terminal. */
class QuestionnairesTest {

    @TempDir
    Path folder;

    private Served served;
    private Browser drafter;
    private Program program;

    @BeforeEach
    void serve() {
        served = Served.withPeople(folder, Map.of());
        drafter = served.signedIn("drafter");
        program = served.program("drafter");
        drafter.get("/dossiers/XAA");
    }

    @AfterEach
    void end() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Cover, Empty questionnaire, Fictional state (XAA)",
        "ru, Титульный лист, Пустой вопросник, Вымышленное государство (XAA)"
    })
    void anEmptyOneIsInTheLanguageOfTheReader(String language, String cover, String link, String state)
            throws IOException {
        assertThat(drafter.get("/dossiers/XAA?lang=" + language).body())
                .contains("href=\"/dossiers/XAA/questionnaire\"", link)
                .doesNotContain("/0/questionnaire");
        HttpResponse<byte[]> answer = drafter.file("/dossiers/XAA/questionnaire");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "XAA-questionnaire.xlsx");
        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            assertThat(workbook.getSheetName(0)).isEqualTo(cover);
            assertThat(texts(workbook)).contains(state);
            assertThat(workbook.getNumberOfSheets())
                    .as("a sheet for each theme")
                    .isGreaterThan(15);
        }
        assertThat(program.file("/dossiers/XAA/questionnaire", "Accept-Language", language)
                        .body())
                .isEqualTo(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void aFilledOneUploadedAsItIsGivesTheSameAnswers(String language) {
        drafter.follow(drafter.upload("/dossiers/XAA", 0, "law.yaml", Samples.good()));
        assertThat(drafter.get("/dossiers/XAA?lang=" + language).body())
                .contains("href=\"/dossiers/XAA/1/questionnaire\"");
        assertThat(drafter.get("/dossiers/XAA/1").body()).contains("href=\"/dossiers/XAA/1/questionnaire\"");
        HttpResponse<byte[]> filled = drafter.file("/dossiers/XAA/1/questionnaire");
        assertThat(filled.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("XAA-1-questionnaire.xlsx");
        assertThat(program.file("/dossiers/XAA/versions/1/questionnaire", "Accept-Language", language)
                        .body())
                .isEqualTo(filled.body());
        drafter.get("/dossiers/XAA");
        drafter.follow(drafter.upload("/dossiers/XAA", 1, "XAA-1-questionnaire.xlsx", filled.body()));
        assertThat(Program.items(program.get("/dossiers/XAA/versions"))).hasSize(2);
        assertThat(receipt(2)).isEqualTo(receipt(1));
        assertThat(program.get("/dossiers/XAA/comparison?first=1&second=2").body())
                .contains("\"answers\":[]", "\"verdicts\":[]");
    }

    @Test
    void whatHasNoPlaceInAWorkbookIsSaidAndNotOffered() {
        drafter.follow(drafter.upload("/dossiers/XAA", 0, "law.yaml", Samples.withOffices()));
        assertThat(drafter.get("/dossiers/XAA").body())
                .contains("href=\"/dossiers/XAA/questionnaire\"")
                .doesNotContain("/dossiers/XAA/1/questionnaire");
        assertThat(drafter.get("/dossiers/XAA/1").body()).doesNotContain("/questionnaire");
        HttpResponse<String> asked = drafter.get("/dossiers/XAA/1/questionnaire");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("No questionnaire can hold", "no place for offices");
        Map<?, ?> problem = checked(program.get("/dossiers/XAA/versions/1/questionnaire"), 422, "Problem");
        assertThat(((List<?>) problem.get("errors")).toString()).contains("code=NO_PLACE", "no place for offices");
    }

    private Object receipt(int number) {
        byte[] json =
                program.file("/dossiers/XAA/versions/" + number + "/assessment").body();
        Map<?, ?> assessment = (Map<?, ?>) ((Json.read(json) instanceof List<?> all) ? all.get(0) : Json.read(json));
        return ((Map<?, ?>) assessment.get("receipt")).get("summary");
    }

    private static List<String> texts(XSSFWorkbook workbook) {
        List<String> texts = new java.util.ArrayList<>();
        workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }
}
