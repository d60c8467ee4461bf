package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.process.HostileText.MARKUP;
import static org.lexgap.process.HostileText.UNSEEN;
import static org.lexgap.process.HostileText.UNSEEN_SHOWN;
import static org.lexgap.process.HostileText.summary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar and texts that mean harm in files that are good: they are shown as what they are, and do nothing. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "file names with such characters cannot be made there")
class HostileTextIT {

    private static final String ESCAPES = "\u001b[31mred\r\nlexgap: forged";
    private static final String ESCAPES_SHOWN = "<U+001B>[31mred<U+000D><U+000A>lexgap: forged";
    private static final List<String> JAVA =
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    @RegisterExtension
    private static final RowsTold ROWS = new RowsTold("hostile-text.md");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("markup and templates in every stored field and the file's name: check as text")
    void markupIsPlainTextInTheReport() throws IOException {
        String report = oneLine(good("check", file("<img src=x>${7*7}{{7*7}}.yaml", summary(MARKUP))));
        assertThat(report)
                .contains("TITLE" + MARKUP, "BY" + MARKUP, "EN" + MARKUP, "ARTICLE" + MARKUP)
                .doesNotContain("TITLE<script>alert(1)</script>49");
    }

    @Test
    @DisplayName("markup and templates in every stored field and the file's name: check as Markdown")
    void markupIsEscapedInMarkdown() throws IOException {
        String report = good("check", file("<img src=x>.yaml", summary(MARKUP)), "--format", "markdown");
        assertThat(report)
                .contains("TITLE\\<script\\>alert(1)\\</script\\>$\\{7\\*7\\}\\{\\{7\\*7\\}\\}\\<%=7\\*7%\\>\\[x\\]")
                .doesNotContainPattern("(?<!\\\\)<(script|img|%)")
                .doesNotContainPattern("(?<!\\\\)\\[x");
    }

    @Test
    @DisplayName("markup and templates in every stored field and the file's name: check and validate as JSON")
    void markupIsAStringInJson() throws IOException {
        Path file = file("<img src=x>.yaml", summary(MARKUP));
        assertThat(good("check", file, "--format", "json")).contains("EN" + MARKUP, "\"ARTICLE" + MARKUP + "\"");
        assertThat(good("validate", file, "--format", "json")).contains("<img src=x>.yaml\"", "ARTICLE" + MARKUP);
    }

    @Test
    @DisplayName("markup and templates in an error message that echoes a text")
    void markupIsPlainTextInAnErrorMessage() throws IOException {
        Path file = file("<img src=x>.yaml", summary("").replace("- value: nothing", "- value: '" + MARKUP + "'"));
        Run run = run("check", file);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .contains(file + ":15:14: error UNKNOWN_VALUE: \"" + MARKUP.substring(0, 60) + "...\" is no value of");
        Run json = run("validate", file, "--format", "json");
        assertThat(json.status()).isEqualTo(3);
        assertThat(json.out()).contains("\\\"" + MARKUP.substring(0, 60) + "...\\\" is no value of");
    }

    @Test
    @DisplayName("markup and templates in every text of a feature and its name: spec as HTML, JUnit and text")
    void markupIsEscapedOnAPageAndInXml() throws IOException {
        String feature =
                "Feature: FEATURE" + MARKUP + "\n  Rule: RULE" + MARKUP + "\n    Scenario Outline: NAME" + MARKUP
                        + "<cell>\n      Given by article ARTICLE<cell> of citizenship-act, the answer to foundling-grant is "
                        + "on-application\n      Then POA-44-FOUNDLING is GAP\n      Examples:\n        | cell |\n        | CELL"
                        + MARKUP + " |\n";
        Path file = file("<img src=x onerror=alert(1)>${7*7}{{7*7}}.feature", feature);
        String escaped = "&lt;script&gt;alert(1)&lt;/script&gt;${7*7}{{7*7}}&lt;%=7*7%&gt;[x](javascript:alert(1))";
        for (String format : List.of("html", "junit")) {
            Run run = run("spec", file, "--format", format);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out())
                    .contains("FEATURE" + escaped, "NAME" + escaped, "ARTICLECELL" + escaped)
                    .contains("&lt;img src=x onerror=alert(1)&gt;${7*7}{{7*7}}.feature")
                    .doesNotContain("<script", "<img", "<%");
        }
        Run page = run("spec", file, "--format", "html");
        assertThat(page.out())
                .contains("RULE" + escaped)
                .contains(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        assertThat(run("spec", file).out()).contains("FEATURE" + MARKUP, "NAME" + MARKUP, "ARTICLECELL" + MARKUP);
    }

    @Test
    @DisplayName("bidi overrides, zero-width and other unseen characters: shown with a visible mark")
    void whatNobodyWouldSeeIsShown() throws IOException {
        Path file = file("s" + UNSEEN + ".yaml", summary(UNSEEN));
        String report = oneLine(good("check", file));
        assertThat(report).contains("TITLE" + UNSEEN_SHOWN, "BY" + UNSEEN_SHOWN, "ARTICLE" + UNSEEN_SHOWN);
        String markdown = good("check", file, "--format", "markdown");
        assertThat(markdown).contains("TITLE\\<U+202E\\>");
        String json = good("check", file, "--format", "json");
        assertThat(json).contains("ARTICLE\\u202E\\u200B\\u2066\\u2028\\uDB40\\uDC41\"");
        Run validated = run("validate", file);
        assertThat(validated.err()).contains("s" + UNSEEN_SHOWN + ".yaml:");
        Path feature = file(
                "f" + UNSEEN + ".feature",
                "Feature: F" + UNSEEN + "\n  Scenario: S" + UNSEEN + "\n    Then POA-44-FOUNDLING is GAP\n");
        String page = run("spec", feature, "--format", "html").out();
        assertThat(page).contains("S&lt;U+202E&gt;&lt;U+200B&gt;", "f&lt;U+202E&gt;");
        for (String shown : List.of(report, markdown, json, validated.out(), validated.err(), page)) {
            assertThat(UNSEEN.codePoints()).noneMatch(unseen -> shown.indexOf(unseen) >= 0);
        }
    }

    @Test
    @DisplayName("ANSI escapes, CR and LF in names: escaped in the terminal")
    void namesDoNotCommandTheTerminal() throws IOException {
        String bad = "lexgap: 1\nstate: XAA\nasOf: soon\n";
        Path file = file("s" + ESCAPES + ".yaml", bad);
        Path missing = folder.resolve("missing" + ESCAPES + ".yaml");
        Path feature =
                file("f" + ESCAPES + ".feature", "Feature: f\n  Scenario: s\n    Then POA-44-FOUNDLING is GAP\n");
        List<Run> runs = new ArrayList<>(List.of(
                run("check", file),
                run("validate", file),
                run("check", missing),
                run("spec", missing),
                run("spec", feature),
                run("spec", feature, "--format", "junit"),
                run("check", Path.of("legislation-samples/real/georgia.yaml"), "-o", missing + "/report.txt"),
                run("check", file, "--as-of", ESCAPES),
                run("check", file, "--format", ESCAPES),
                run("check", file, "--" + ESCAPES),
                run("check" + ESCAPES, file)));
        assertThat(runs).extracting(Run::status).containsExactly(3, 3, 4, 4, 1, 1, 4, 2, 2, 2, 2);
        for (Run run : runs) {
            assertThat(run.out() + run.err())
                    .containsAnyOf(
                            ESCAPES_SHOWN, ESCAPES_SHOWN.replace("<", "&lt;").replace(">", "&gt;"))
                    .doesNotContain("\u001b", "\r")
                    .doesNotContain("\nlexgap: forged");
        }
    }

    @Test
    @DisplayName("line breaks in a stored text: no line of the report is forged")
    void aTextDoesNotForgeALine() throws IOException {
        String forging = "\"a\\n\\nFORGED: sha256\\n\\u0085FORGED\"";
        Path file = file(
                "s.yaml",
                "lexgap: 1\nstate: XAA\ntitle: " + forging + "\nasOf: 2024-01-01\npreparedBy: " + forging
                        + "\nanswers: {foundling-grant: {value: nothing, note: " + forging + "}}\n");
        for (String format : List.of("text", "markdown", "json")) {
            assertThat(good("check", file, "--format", format).lines())
                    .noneMatch(line -> line.startsWith("FORGED") || line.startsWith("\u0085"));
        }
    }

    @Test
    @DisplayName("100,000 a and ! in every stored field: a report in time")
    void endlessTextsAreReported() throws IOException {
        Path file = file("s.yaml", summary("a".repeat(100_000) + "!"));
        for (String format : List.of("text", "markdown", "json")) {
            assertThat(good("check", file, "--format", format)).contains("aaaaaaaaaaaa!");
        }
    }

    @Test
    @DisplayName("DRL, MVEL and SpEL in stored fields: never executed")
    void codeInAFieldIsAText() throws IOException {
        String touch = "new java.io.File('" + HostileFile.WRITTEN_BY_CODE + "').createNewFile()";
        for (String code : List.of(
                "eval(" + touch + ")",
                "@{" + touch + "}",
                "#{" + touch + "}",
                "T(java.lang.Runtime).getRuntime().exit(0)")) {
            assertThat(oneLine(good("check", file("s.yaml", summary(code))))).contains("TITLE" + code);
        }
        assertThat(HostileFile.WRITTEN_BY_CODE).doesNotExist();
    }

    @Test
    @DisplayName("a file whose name begins with @: a file, not a list of words for the command line")
    void aNameIsNoListOfWords() throws IOException {
        Path stolen = folder.resolve("stolen");
        Path file = file("@s.yaml", "legislation-samples/real/georgia.yaml\n-o\n" + stolen + "\n");
        // Relative, so that the word itself begins with the sign.
        Path name = Path.of("").toAbsolutePath().relativize(file);
        Run run = Run.lexgap(JAVA, Map.of(), new byte[0], "check", "@" + name.resolveSibling("s.yaml"));
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("there is no such file");
        assertThat(run("check", file).status()).isEqualTo(3);
        assertThat(stolen).doesNotExist();
    }

    @Test
    @DisplayName("an output path that is a folder, is below a file or is missing: exit 4, and nothing is left")
    void outputThatCannotBeWritten() throws IOException {
        Path plain = file("plain", "old");
        for (Path output : List.of(folder, plain.resolve("report.txt"), folder.resolve("none/report.txt"))) {
            Run run = run("check", Path.of("legislation-samples/real/georgia.yaml"), "-o", output.toString());
            assertThat(run.status()).isEqualTo(4);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("lexgap: " + output + ": ").hasLineCount(1);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(plain).content().isEqualTo("old");
    }

    @Test
    @DisplayName("output is replaced whole: input that is refused leaves the old one")
    void outputIsReplacedWhole() throws IOException {
        Path report = file("report.txt", "old");
        assertThat(run("check", file("s.yaml", "lexgap: 1\n"), "-o", report.toString())
                        .status())
                .isEqualTo(3);
        assertThat(report).content().isEqualTo("old");
        assertThat(run("check", file("s.yaml", summary("")), "-o", report.toString())
                        .status())
                .isZero();
        assertThat(report).content().startsWith("Gap report");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisplayName("output to a device: it stays a device")
    void aDeviceStaysOne() throws IOException {
        Path device = folder.resolve("null");
        Files.createSymbolicLink(device, Path.of("/dev/null"));
        assertThat(run("check", file("s.yaml", summary("")), "-o", device.toString())
                        .status())
                .isZero();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private String good(String command, Path file, String... options) {
        Run run = run(command, file, options);
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    private static Run run(String command, Path file, String... options) {
        List<String> words = new ArrayList<>(List.of(command, file.toString()));
        words.addAll(List.of(options));
        return Run.lexgap(JAVA, Map.of(), new byte[0], words.toArray(String[]::new));
    }

    private Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }

    /** As a report breaks its lines at spaces. */
    private static String oneLine(String report) {
        return report.replaceAll("\\s+", " ");
    }
}
