package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged jar: it writes a report as each kind of file. */
class ReportFilesIT {

    private static final String KAZAKHSTAN = "legislation-samples/real/kazakhstan.yaml";
    private static final String GEORGIA = "legislation-samples/real/georgia.yaml";

    @TempDir
    private Path folder;

    /** Signatures: an archive begins with PK, a page with its type, text with its head. */
    @ParameterizedTest
    @CsvSource({
        "html, <!DOCTYPE html>",
        "markdown, # Gap report: Kazakhstan (KAZ)",
        "xlsx, PK",
        "docx, PK",
        "pdf, %PDF",
        "csv, 'state,as_of,theme'"
    })
    void aFileIsWrittenWholeAndNothingIsSaid(String format, String start) throws IOException {
        Path file = folder.resolve("report." + format);
        Run run = run("check", KAZAKHSTAN, "--format", format, "-o", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isZero();
        byte[] written = Files.readAllBytes(file);
        assertThat(new String(written, StandardCharsets.UTF_8)).startsWith(start);
        Path again = folder.resolve("again." + format);
        run("check", KAZAKHSTAN, "--format", format, "-o", again.toString());
        assertThat(Files.readAllBytes(again)).isEqualTo(written);
    }

    @Test
    void besideACsvFileLiesItsCodebook() throws IOException {
        Path file = folder.resolve("two.csv");
        Run run = run("check", KAZAKHSTAN, GEORGIA, "--format", "csv", "-o", file.toString());
        assertThat(run.status()).isZero();
        assertThat(Files.readString(file)).contains("\nKAZ,", "\nGEO,");
        assertThat(Files.readString(folder.resolve("two.csv-metadata.json"))).contains("\"url\":\"two.csv\"");
    }

    @Test
    void yearsAreOneTable() {
        Run run = run("check", KAZAKHSTAN, "--each-year", "2020..2022", "--format", "csv");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\nKAZ,2020-01-01,", "\nKAZ,2022-01-01,");
    }

    @Test
    void theTableOfComplianceStandsAlone() {
        Run run = run("check", KAZAKHSTAN, "--format", "csv", "--compliance");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().findFirst())
                .contains("sentence,asks,article,degree,verdict,reason,next_step,responsible,deadline");
    }

    @ParameterizedTest
    @CsvSource({
        "--format html " + KAZAKHSTAN + " " + GEORGIA + ", hold several reports",
        "--compliance " + KAZAKHSTAN + ", are for files",
        "--format json --dated 2026-01-01 " + KAZAKHSTAN + ", are for files"
    })
    void whatCannotBeIsWrongUsage(String words, String why) {
        Run run = run(("check " + words).split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(why);
    }

    private static Run run(String... args) {
        return Run.lexgap(List.of(), Map.of("LC_ALL", "C"), new byte[0], args);
    }
}
