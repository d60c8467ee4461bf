package org.lexgap.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A norm that is laid out is to be said in Russian too, and the reason against it goes in Russian too. */
class NewNormInRussianTest {

    @TempDir
    private Path folder;

    private Copy copy;

    @BeforeEach
    void copy() throws IOException {
        copy = Copy.in(folder);
    }

    @Test
    void everyForgottenRussianTextIsRefused() throws IOException {
        copy.layOut(NewNormTest.COMMAND);
        NewNormTest.write(copy);
        forget(NewNormTest.RUSSIAN, "statement: От гражданства можно отказаться.", "remedy: Открыть путь.");
        forget(NewNormTest.RUSSIAN, NewNormTest.NORM + "/GAP/none: Никто не может");
        forget(NewNormTest.RUSSIAN_WORDS, "\"may\": может");
        forget(NewNormTest.RUSSIAN_QUESTIONS, "wording: Как отказаться?", "closed: Никак");
        assertThatThrownBy(copy::pack).isInstanceOf(Refused.class).satisfies(refused -> assertThat(
                        refused.getMessage().lines().skip(1).map(line -> line.replaceAll(".*error ", "")))
                .containsExactlyInAnyOrder(
                        "NOT_TRANSLATED: \"statement\" is not translated",
                        "NOT_TRANSLATED: \"remedy\" is not translated",
                        "NOT_TRANSLATED: " + NewNormTest.NORM + "/GAP/none has no sentence",
                        "NOT_TRANSLATED: \"may\" is not translated",
                        "NOT_TRANSLATED: \"wording\" is not translated",
                        "NOT_TRANSLATED: \"closed\" is not translated"));
    }

    @Test
    void onlyTheReasonOfAPromotedSentenceIsTakenOut() throws IOException {
        String russian = "rules/ru/para-9-human-rights-basis.yaml";
        String others = copy.text(russian)
                .replace("пояснения по-русски; норм в нём нет", "нормы по-русски")
                .replaceFirst("  \"9\\(b\\)\\.1\"[^\"]*(?=  \")", "");
        copy.layOut("POA-9-FOOTING 9(b).1 --theme civil-society --questions foundling-grant");
        assertThat(copy.text(russian))
                .startsWith(others + "norms:\n  POA-9-FOOTING:\n")
                .doesNotContain("9(b)");
    }

    private void forget(String file, String... lines) throws IOException {
        for (String line : lines) {
            copy.put(file, copy.text(file).replaceFirst(" +" + Pattern.quote(line) + "\n", ""));
        }
    }
}
