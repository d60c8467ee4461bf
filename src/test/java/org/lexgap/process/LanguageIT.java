package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar speaks the language it is asked to. */
class LanguageIT {

    private static final String BAD =
            "lexgap: 1\nstate: XAA\nasOf: 2024-01-01\nanswers:\n  foundling-grant: automatic\n";
    private static final Map<String, String> RUSSIAN = Map.of("LC_ALL", "ru_RU.UTF-8");

    @TempDir
    private Path folder;

    @Test
    void anErrorIsToldInRussianWithItsPlace() throws IOException {
        String bad = file("bad.yaml", BAD);
        String line = bad + ":5:20: ошибка UNKNOWN_VALUE: «automatic» — недопустимое значение для foundling-grant; "
                + "напишите automatic-no-limit, limited-by-age-or-other, on-application или nothing "
                + "(возможно, имелось в виду automatic-no-limit)\n";
        Run asked = Run.lexgap("check", bad, "--lang", "ru");
        assertThat(asked.status()).isEqualTo(3);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err()).isEqualTo(line);
        assertThat(Run.lexgap(List.of(), RUSSIAN, new byte[0], "validate", bad).err())
                .isEqualTo(line);
        assertThat(Run.lexgap(List.of(), RUSSIAN, new byte[0], "check", "--lang=en", bad)
                        .err())
                .contains(":5:20: error UNKNOWN_VALUE: \"automatic\" is no value of foundling-grant");
    }

    @Test
    void anUnknownLanguageEndsWithTwo() throws IOException {
        Run run = Run.lexgap("check", file("bad.yaml", BAD), "--lang", "xx");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("\"xx\" is no language of Lexgap; use en or ru");
    }

    @Test
    void missingFilesAndStandardInputAreNamedInRussian() {
        Run missing = Run.lexgap("check", "no-such.yaml", "--lang", "ru");
        assertThat(missing.status()).isEqualTo(4);
        assertThat(missing.err()).isEqualTo("lexgap: no-such.yaml: такого файла нет\n");
        Run empty = Run.lexgap(List.of(), RUSSIAN, new byte[0], "check", "-");
        assertThat(empty.status()).isEqualTo(3);
        assertThat(empty.err()).isEqualTo("стандартный ввод:1:1: ошибка EMPTY_FILE: файл пуст\n");
    }

    @Test
    void helpIsTheSameHoweverItIsAskedFor() {
        Run help = Run.lexgap("help", "check", "--lang", "ru");
        assertThat(help.status()).isZero();
        assertThat(help.out()).startsWith("Вызов: lexgap check ").contains("--as-of=ДАТА");
        assertThat(Run.lexgap("check", "--help", "--lang", "ru").out()).isEqualTo(help.out());
        assertThat(Run.lexgap(List.of(), RUSSIAN, new byte[0], "help", "check").out())
                .isEqualTo(help.out());
    }

    @Test
    void aFeatureIsAnsweredInItsLanguageAndItsFaultsAreToldInTheReaders() throws IOException {
        String russian = "# language: ru\nФункция: ф\n  Сценарий: с\n"
                + "    Дано ответ на вопрос foundling-grant — nothing\n    Тогда вывод по норме POA-44-FOUNDLING — ";
        Run failed = Run.lexgap("spec", file("failing.feature", russian + "COMPLIANT\n"));
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.out()).contains("        Почему: 44.3 пробел: ");
        Run faulty = Run.lexgap("spec", file("faulty.feature", russian + "GAPP\n"));
        assertThat(faulty.status()).isEqualTo(3);
        assertThat(faulty.err()).contains(":5:45: error UNKNOWN_VERDICT: \"GAPP\" is no verdict");
        assertThat(Run.lexgap(
                                "spec",
                                "--lang",
                                "ru",
                                folder.resolve("faulty.feature").toString())
                        .err())
                .contains(":5:45: ошибка UNKNOWN_VERDICT: нет такого вывода: «GAPP»");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
