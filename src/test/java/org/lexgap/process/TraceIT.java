package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar: the way from a sentence of the Programme to its scenarios. */
class TraceIT {

    @TempDir
    private Path folder;

    @Test
    void textLeadsFromASentenceToScenariosInEightyColumns() {
        Run run = Run.lexgap("norms", "--trace", "44");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("44.3 \"States should grant their citizenship", "POA-44-FOUNDLING", "foundling-grant")
                .contains("rules/para-44-citizenship.drl:", "features/norms/para-44-citizenship.feature:")
                .contains("A rule about rules, no norm of its own: Opens")
                .doesNotContain("POA-43-PARTY-CONFORMITY/");
        assertThat(run.out().lines().filter(line -> line.length() > 80)).isEmpty();
    }

    @Test
    void markdownEndsWithTotals() {
        assertThat(Run.lexgap("norms", "--trace", "--format", "markdown").out())
                .startsWith("# From the sentences")
                .contains("## Paragraph 9: ", "## Paragraph 49: ", "normative sentences traced: 72 of 72");
    }

    @Test
    void jsonIsAnArrayOfSentences() {
        assertThat(Run.lexgap("norms", "--trace", "--format", "json", "22").out())
                .startsWith("[ {")
                .contains("\"id\" : \"22.1\"", "\"kind\" : \"context\"", "\"why\" : \"Allots", "\"norms\" : [ ]");
    }

    @Test
    void htmlIsOnePageWithoutScript() {
        Path page = folder.resolve("trace.html");
        assertThat(Run.lexgap("norms", "--trace", "--format", "html", "-o", page.toString())
                        .out())
                .isEmpty();
        assertThat(page)
                .content()
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<h2 id=\"paragraph-44\">", "<a href=\"#question-foundling-grant\">")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void whatHasNoTraceIsRefused() {
        assertThat(Run.lexgap("norms", "--trace", "50").status()).isEqualTo(2);
        assertThat(Run.lexgap("norms", "44").status()).isEqualTo(2);
        assertThat(Run.lexgap("norms", "--format", "html").status()).isEqualTo(2);
    }
}
