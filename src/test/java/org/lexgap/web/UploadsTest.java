package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Hash;
import org.lexgap.workspace.Refused;

/** Files that are not to be taken: each is answered with a page, and nothing of it is stored. */
class UploadsTest {

    @TempDir
    static Path folder;

    private static Served served;
    private static Browser drafter;

    @BeforeAll
    static void serve() {
        served = Served.withPeople(folder, Map.of());
        drafter = served.signedIn("drafter");
        drafter.get("/dossiers/XAA");
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(drafter.get("/dossiers/XAA").body()).contains("No version yet");
        assertThat(served.workspace().audit().verifyFromConsole().faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "law.yaml  | ''                                            | EMPTY_FILE",
                "law.yaml  | 'a: &a [x]\nb: *a\n'                          | 1:4",
                "law.yaml  | 'lexgap: 1\nlexgap: 1\n'                      | 2:1",
                "law.yaml  | 'lexgap: 1\nstate: XAA\nanswers:\n  no-such: yes\n' | 4:3",
                "law.json  | '{\"lexgap\": 1, '                            | 1:",
                "law.json  | '{\"lexgap\": 1} trailing'                    | 1:",
                "law.xlsx  | 'PK no workbook'                              | law.xlsx was not taken",
                "law.yaml  | '!!javax.script.ScriptEngineManager [x]'      | 1:1",
            })
    void whatIsWrongIsShownAtItsPlace(String name, String content, String shown) {
        HttpResponse<String> answer =
                drafter.upload("/dossiers/XAA", 0, name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body())
                .contains("was not taken", "Nothing was stored", shown)
                .doesNotContain("Exception");
    }

    @Test
    void whatStandsInAFileIsShownAsText() {
        HttpResponse<String> answer = drafter.upload(
                "/dossiers/XAA",
                0,
                "<img src=x>.yaml",
                "lexgap: 1\n<script>alert(1)</script>: 2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("&lt;script&gt;").doesNotContain("<script>", "<img");
    }

    @Test
    void aQuestionnaireIsGivenBackWithItsErrorsInTheirCells() throws IOException {
        HttpResponse<String> answer = drafter.upload("/dossiers/XAA", 0, "law.xlsx", Samples.unfilled());
        assertThat(answer.statusCode()).isEqualTo(422);
        Matcher link = Pattern.compile("href=\"(/dossiers/XAA/waiting/[0-9a-f]+/annotated)\"")
                .matcher(answer.body());
        assertThat(link.find()).as(answer.body()).isTrue();
        HttpResponse<byte[]> annotated = drafter.file(link.group(1));
        assertThat(annotated.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "law.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated.body()))) {
            assertThat(workbook.getSheet("Cover").getCellComments()).isNotEmpty();
        }
    }

    @Test
    void whatIsNoQuestionnaireIsNotOfferedToBeMarked() {
        for (byte[] other : List.of(Samples.workbook(), Samples.tooWide(), "PK no workbook".getBytes())) {
            HttpResponse<String> answer = drafter.upload("/dossiers/XAA", 0, "law.xlsx", other);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("law.xlsx was not taken").doesNotContain("/annotated");
            assertThatThrownBy(() -> served.workspace()
                            .waiting()
                            .of(served.user("drafter"), Dossier.ofGovernment("XAA"), Hash.of(other)))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void aFileOfAnotherStateIsNotTaken() {
        byte[] other = new String(Samples.good(), StandardCharsets.UTF_8)
                .replace("state: XAA", "state: XAB")
                .getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = drafter.upload("/dossiers/XAA", 0, "law.yaml", other);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The file is about XAB");
    }

    @Test
    void aLongYamlFileIsTooLarge() {
        HttpResponse<String> answer = drafter.upload("/dossiers/XAA", 0, "law.yaml", spaces(3));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("TOO_BIG");
    }

    @Test
    void whatIsOverTenMegabytesIsNotReadAtAll() {
        HttpResponse<String> answer = drafter.upload("/dossiers/XAA", 0, "law.json", spaces(12));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("The file is too large");
    }

    @Test
    void aFileOfNobodyIsNotReceived() {
        HttpResponse<String> answer = served.browser().upload("/dossiers/XAA", 0, "law.yaml", Samples.good());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in");
    }

    private static byte[] spaces(int megabytes) {
        return ("lexgap: " + " ".repeat(megabytes * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
    }
}
