package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar: whom to ask, in the terminal and by letter. */
class LettersIT {

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void twoOfficesAreNamed() throws IOException {
        Path summary = folder.resolve("kaz.yaml");
        Files.writeString(summary, """
                lexgap: 1
                state: KAZ
                asOf: 2024-01-01
                offices:
                  - {name: Ministry of Justice, themes: [statelessness]}
                  - {name: Комитет по миграции, themes: [refugee-procedure]}
                """);
        file = summary.toString();
    }

    @Test
    void openQuestionsStandUnderTheirOffice() {
        Run english = Run.lexgap("ask", file, "--by-office");
        assertThat(english.status()).isZero();
        assertThat(english.out())
                .contains("Ministry of Justice: 26 questions", "no office named: ", "44.3, \"should\": ");
        assertThat(Run.lexgap("ask", file, "--by-office", "--lang", "ru").out())
                .contains("Ministry of Justice: 26 вопросов", "ведомство не названо: ", "44.3, «следует»: ");
    }

    @Test
    void aFileHoldsAllLettersAndAPipeTheSameBytes() throws IOException {
        Path letters = folder.resolve("letters.docx");
        Run run = Run.lexgap("ask", file, "--by-office", "--format", "docx", "-o", letters.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(tables(letters)).isEqualTo(3);
        Path piped = folder.resolve("piped.docx");
        List<String> command = List.of(
                "sh",
                "-c",
                "\"$0\" -jar target/lexgap.jar ask \"$1\" --format docx > \"$2\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                file,
                piped.toString());
        assertThat(Run.of(command, java.util.Map.of(), new byte[0]).status()).isZero();
        assertThat(piped).hasSameBinaryContentAs(letters);
    }

    @Test
    void aFolderHoldsOneLetterAnOfficeAndIsNotWrittenTwice() throws IOException {
        Path letters = folder.resolve("letters");
        String[] words = {"ask", file, "--format", "docx", "--dated", "2026-12-01", "-o", letters.toString()};
        Run run = Run.lexgap(words);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("01-ministry-of-justice.docx: Ministry of Justice, 26 questions");
        try (Stream<Path> written = Files.list(letters)) {
            List<Path> files = written.toList();
            assertThat(files).hasSize(3);
            for (Path one : files) {
                assertThat(tables(one)).isEqualTo(1);
            }
        }
        Run again = Run.lexgap(words);
        assertThat(again.status()).isEqualTo(4);
        assertThat(again.err()).contains("this folder is not empty");
    }

    @Test
    void whatCannotBeIsRefused() throws IOException {
        assertThat(Run.lexgap("ask", file, "--dated", "2026-12-01").status()).isEqualTo(2);
        assertThat(Run.lexgap("ask", file, "--format", "pdf").status()).isEqualTo(2);
        Run nothing = Run.lexgap("ask", "legislation-samples/fictional/all-well.yaml", "--format", "docx");
        assertThat(nothing.status()).isZero();
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("there is nothing to ask");
        Files.writeString(
                Path.of(file), "lexgap: 1\nstate: KAZ\nasOf: 2024-01-01\noffices: [{name: A, themes: [x]}]\n");
        Run wrong = Run.lexgap("ask", file, "--by-office");
        assertThat(wrong.status()).isEqualTo(3);
        assertThat(wrong.err()).contains(":4:30: error UNKNOWN_THEME");
    }

    private static int tables(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getTables().size();
        }
    }
}
