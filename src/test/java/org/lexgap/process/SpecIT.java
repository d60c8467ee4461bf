package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar: {@code lexgap spec}. */
class SpecIT {

    private static final String ENGLISH = "features/product/draft-citizenship-act.feature";
    private static final String RUSSIAN = "features/product/draft-citizenship-act-ru.feature";
    private static final String FAILING = """
            Feature: A wish
              Scenario: <b>foundlings</b> get "nothing" & more
                Given by article 13 of citizenship-act, the answer to foundling-grant is on-application
                Then POA-44-FOUNDLING is GAP
            """;

    @TempDir
    private Path folder;

    @Test
    void allScenariosOnNormsRun() throws IOException {
        List<String> command = new ArrayList<>(List.of("spec"));
        try (Stream<Path> files = Files.list(Path.of("features/norms"))) {
            files.map(Path::toString).sorted().forEach(command::add);
        }
        Run run = Run.lexgap(command.toArray(String[]::new));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(" passed, 0 failed").doesNotContain("✗");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void englishAndRussianPass() {
        Run english = Run.lexgap("spec", ENGLISH);
        assertThat(english.status()).isZero();
        assertThat(english.out()).contains("  ✓ the draft protects only some foundlings");
        Run russian = Run.lexgap("spec", RUSSIAN);
        assertThat(russian.status()).isZero();
        assertThat(russian.out()).contains("  ✓ чего не спросили, то неизвестно", "не выполнено: 0");
    }

    @Test
    void aFailingScenarioSaysWhyAndEndsWithOne() throws IOException {
        String file = file("wish.feature", FAILING);
        Run run = Run.lexgap("spec", ENGLISH, file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("line 4  Then POA-44-FOUNDLING is GAP\n        Expected: GAP\n        Found: PARTIAL\n")
                .contains("Why: 44.3 partial: a foundling becomes a citizen only on application")
                .contains("Answer: foundling-grant: on-application [citizenship-act art. 13]");
    }

    @Test
    void pageAndXmlEscapeWhatTheyShow() throws IOException {
        String file = file("wish.feature", FAILING);
        Path page = folder.resolve("page.html");
        assertThat(Run.lexgap("spec", "--format", "html", "-o", page.toString(), file, RUSSIAN)
                        .status())
                .isEqualTo(1);
        assertThat(page)
                .content()
                .contains("&lt;b&gt;foundlings&lt;/b&gt; get &quot;nothing&quot; &amp; more", "lang=\"ru\"")
                .contains("<dt>Why</dt>")
                .doesNotContain("<script", "<b>foundlings");
        Run junit = Run.lexgap("spec", "--format", "junit", file);
        assertThat(junit.status()).isEqualTo(1);
        assertThat(junit.out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"lexgap spec\" tests=\"1\"")
                .contains("<failure message=\"Then POA-44-FOUNDLING is GAP\">");
    }

    @Test
    void faultsOfAllFilesAreToldAtOnceAndNothingRuns() throws IOException {
        String unknown = file("unknown.feature", "Feature: f\n  Scenario: s\n    Then POA-44-FOUNDLING has GAP\n");
        String code = file("code.feature", "Feature: f\n  Scenario: s\n    Then ${java.lang.Runtime.exec}\n");
        Run run = Run.lexgap("spec", ENGLISH, unknown, code);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(unknown + ":3:10: error UNKNOWN_STEP: ")
                                .contains("the nearest is: {norm} is {verdict}"),
                        second -> assertThat(second).startsWith(code + ":3:10: error UNKNOWN_STEP: "));
    }

    @Test
    void hostileAndMissingFilesAreRefused() throws IOException {
        Run tooBig = Run.lexgap("spec", file("big.feature", "#" + "x".repeat(1 << 20)));
        assertThat(tooBig.status()).isEqualTo(3);
        assertThat(tooBig.err()).contains(":1:1: error TOO_BIG: the file is larger than the limit of 200 KB");
        String outside = "Feature: f\n  Scenario: s\n    Given the law summary in \"../../etc/passwd\"\n"
                + "    Then POA-44-FOUNDLING is GAP\n";
        Run escape = Run.lexgap("spec", file("escape.feature", outside));
        assertThat(escape.status()).isEqualTo(3);
        assertThat(escape.err()).contains("error NOT_BESIDE");
        assertThat(Run.lexgap("spec", "no-such.feature").status()).isEqualTo(4);
        assertThat(Run.lexgap("spec", folder.toString()).status()).isEqualTo(4);
        assertThat(Run.lexgap("spec").status()).isEqualTo(2);
        assertThat(Run.lexgap("spec", "--steps", ENGLISH).status()).isEqualTo(2);
    }

    @Test
    void theStepsAreListedWithExamplesInBothLanguages() {
        assertThat(Run.lexgap("spec", "--steps").out())
                .contains("  the answer to foundling-grant is nothing\n  ответ на вопрос foundling-grant — nothing\n")
                .contains("  вывод по норме POA-44-FOUNDLING — COMPLIANT\n");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
