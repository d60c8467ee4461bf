package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.intake.Packed;

/** Questionnaires on the command line of the packaged program. */
class QuestionnaireIT {

    private static final String KAZAKHSTAN = "legislation-samples/real/kazakhstan.yaml";

    @TempDir
    private Path folder;

    @Test
    void aSummaryIsTheSameInEveryForm() {
        Run first = Run.lexgap("convert", KAZAKHSTAN, path("a.xlsx"));
        assertThat(first.err()).isEmpty();
        assertThat(first.status()).isZero();
        assertThat(Run.lexgap("convert", path("a.xlsx"), path("b.json")).status())
                .isZero();
        assertThat(Run.lexgap("convert", path("b.json"), "-", "--to", "yaml").out())
                .isEqualTo(
                        Run.lexgap("convert", KAZAKHSTAN, "-", "--to", "yaml").out())
                .startsWith("lexgap: 1\nstate: KAZ\n");
        String receipt =
                receipt(Run.lexgap("check", path("a.xlsx"), "--format", "json").out());
        assertThat(receipt)
                .contains("sha256:")
                .isEqualTo(receipt(
                        Run.lexgap("check", KAZAKHSTAN, "--format", "json").out()));
    }

    private static String receipt(String json) {
        return json.substring(json.indexOf("\"receipt\""));
    }

    @Test
    void theSameTemplateHasTheSameBytes() throws IOException {
        assertThat(Run.lexgap("template", "--state", "KAZ", "--lang", "ru", "-o", path("a.xlsx"))
                        .status())
                .isZero();
        assertThat(Run.lexgap("template", "--state", "KAZ", "--lang", "ru", "-o", path("b.xlsx"))
                        .status())
                .isZero();
        assertThat(folder.resolve("a.xlsx")).hasSameBinaryContentAs(folder.resolve("b.xlsx"));
        assertThat(Files.size(folder.resolve("a.xlsx"))).isLessThan(300_000);
    }

    @Test
    void anEmptyTemplateLacksItsCover() {
        Run.lexgap("template", "--theme", "statelessness", "-o", path("t.xlsx"));
        Run run = Run.lexgap("validate", path("t.xlsx"), "--annotate", path("bad.xlsx"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("t.xlsx:'Cover'!C") && line.contains("this cell must be filled in"));
        assertThat(folder.resolve("bad.xlsx")).exists();
        Run json = Run.lexgap("validate", "--format", "json", path("bad.xlsx"));
        assertThat(json.out()).contains("\"sheet\" : \"Cover\"", "\"cell\" : \"C5\"");
    }

    @Test
    void aMillionRowsAreRefusedInHalfAGigabyte() throws IOException {
        Files.write(folder.resolve("million.xlsx"), Packed.millionRows());
        Run run = Run.lexgap(List.of("-Xmx512m"), Map.of(), new byte[0], "validate", path("million.xlsx"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .contains("million.xlsx:1:1: error TOO_LARGE: 'Statelessness' is larger than the limit of 5 MB")
                .doesNotContain("Exception");
    }

    @Test
    void whatIsAskedWronglyIsRefused() {
        assertThat(Run.lexgap("template").status()).isEqualTo(2);
        assertThat(Run.lexgap("template", "--state", "KAS", "-o", path("a.xlsx"))
                        .status())
                .isEqualTo(2);
        assertThat(Run.lexgap("template", "--state", "KAZ", "--from", KAZAKHSTAN, "-o", path("a.xlsx"))
                        .status())
                .isEqualTo(2);
        assertThat(Run.lexgap("convert", KAZAKHSTAN, "-").status()).isEqualTo(2);
        assertThat(Run.lexgap("convert", KAZAKHSTAN, "-", "--to", "xlsx").status())
                .isEqualTo(2);
        assertThat(Run.lexgap("convert", KAZAKHSTAN, path("a.docx")).status()).isEqualTo(2);
        assertThat(Run.lexgap("convert", KAZAKHSTAN, path("no/such/a.json")).status())
                .isEqualTo(4);
        assertThat(Run.lexgap("validate", "--annotate", path("a.xlsx"), KAZAKHSTAN)
                        .status())
                .isEqualTo(3);
        assertThat(folder).isEmptyDirectory();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
