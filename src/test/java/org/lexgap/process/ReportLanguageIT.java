package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar: it speaks the language of the system, or the one asked for. */
class ReportLanguageIT {

    private static final String KAZAKHSTAN = "legislation-samples/real/kazakhstan.yaml";

    @TempDir
    private Path folder;

    @Test
    void aReportIsInTheLanguageOfTheSystem() {
        Run run = inRussia("check", KAZAKHSTAN);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Отчёт о пробелах: Казахстан (KAZ)\n")
                .contains("✗ ПРОБЕЛ POA-41-GROUNDS-LIMITED", "по состоянию на 1 января 2024 года");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theLanguageAskedForGoesBeforeThatOfTheSystem() {
        assertThat(inRussia("check", KAZAKHSTAN, "--lang", "en").out())
                .startsWith("Gap report: Kazakhstan (KAZ)\n")
                .isEqualTo(Run.lexgap(List.of(), Map.of("LC_ALL", "C"), new byte[0], "check", KAZAKHSTAN)
                        .out())
                .doesNotContainPattern("\\p{IsCyrillic}");
    }

    @Test
    void dataIsTheSameInBothLanguages() throws IOException {
        Path stale = Files.writeString(folder.resolve("stale.yaml"), """
                lexgap: 1
                state: KAZ
                asOf: 2024-01-01
                instruments:
                  citizenship-act: {title: {en: Citizenship Act, ru: Закон о гражданстве}, inForce: 2017-07-11}
                answers:
                  foundling-grant:
                    {value: nothing, from: 2017-07-11, citations: [{instrument: citizenship-act}], seen: 2016-01-01}
                """);
        String russian = inRussia("check", stale.toString(), "--format", "json").out();
        String english = inRussia("check", stale.toString(), "--format", "json", "--lang", "en")
                .out();
        assertThat(english).contains("and Citizenship Act was changed on 2017-07-11");
        assertThat(withoutWhatRulesSay(russian)).isEqualTo(withoutWhatRulesSay(english));
        assertThat(inRussia("validate", stale.toString()).err())
                .contains(
                        "(foundling-grant): источник прочитан 1 января 2016 года, а акт «Закон о гражданстве» изменён");
    }

    private static String withoutWhatRulesSay(String json) {
        return json.replaceAll("\"(says|statement)\" : \"[^\\n]*", "");
    }

    private static Run inRussia(String... args) {
        return Run.lexgap(List.of(), Map.of("LANG", "ru_RU.UTF-8", "LC_ALL", "", "LC_MESSAGES", ""), new byte[0], args);
    }
}
