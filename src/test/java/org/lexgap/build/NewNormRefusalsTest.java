package org.lexgap.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be laid out is refused in words, and nothing is written then. */
class NewNormRefusalsTest {

    private static final String GOOD = "POA-44-NEW 44.5 --theme statelessness --questions foundling-grant";

    private static final String RULES = "rules/para-44-citizenship.drl";

    /** A folder of this name keeps the last file from being written. */
    private static final String IN_THE_WAY = "rules/ru/para-44-citizenship.yaml.new";

    @TempDir
    private Path folder;

    private Copy copy;
    private Map<String, String> before;

    @BeforeEach
    void copy() throws IOException {
        copy = Copy.in(folder);
        before = copy.texts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        POA-44-FOUNDLING | POA-44-NEW | POA-44-FOUNDLING exists already, in rules/para-44-citizenship.yaml
        POA-24-NEW       | POA-44-NEW | there is no paragraph 24; there are 9, 10, 11
        poa-44-new       | POA-44-NEW | "poa-44-new" is no norm id; write POA
        44.12            | 44.5       | there is no sentence 44.12 (did you mean 44.1?)
        43.1             | 44.5       | a norm of paragraph 44 states one of its sentences: 44.1, 44.2
        statlessness     | statelessness | "statlessness" is no theme of norms; use statelessness, refugee-procedure
        statlessness     | statelessness | (did you mean statelessness?)
        state-profile    | statelessness | "state-profile" is no theme of norms
        foundling-grand  | foundling-grant | there is no question foundling-grand (did you mean foundling-grant?); a new one needs a type
        foundling-grant:set | foundling-grant | the question foundling-grant exists already, as choice; name it without a type
        new-one:choise   | foundling-grant | "choise" is no type of question; use yes-no-partial, choice, set, treaty-date, duration (did you mean choice?)
        New_one:choice   | foundling-grant | "New_one" is no question id
        statelessness --modal shall:not | statelessness | "shall:not" are no words of duty; write them as in: should
        --them           | --theme    | --them is no option here (did you mean --theme?)
        POA-44-NEW       | POA-44-NEW 44.5 --theme statelessness | a norm needs an id, a sentence, a theme and a question
        POA-44-NEW       | POA-44-NEW 44.5 --theme statelessness --questions foundling-grant | a norm needs an id
        `44.5 --theme statelessness --questions` | `44.5 --theme statelessness --questions foundling-grant` | --questions needs a value
        """)
    void whatDoesNotFitIsRefused(String ill, String well, String message) throws IOException {
        refused(GOOD.replace(well, ill), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        para-44-7-deprivtion | rules/para-44-7-deprivtion.drl is no rule file of paragraph 44 (did you mean para-44-7-deprivation?)
        para-43-refugee-law  | rules/para-43-refugee-law.drl is no rule file of paragraph 44; there are para-44-6-women, para-44-7
        ../elsewhere         | is no rule file of paragraph 44
        """)
    void aRuleFileThatDoesNotFitIsRefused(String file, String message) throws IOException {
        refused(GOOD + " --rules " + file, message);
    }

    @Test
    void aRuleFileGrowsToItsLimitAndNoFurther() throws IOException {
        int added = 26;
        String full = before.get(RULES)
                + "\n".repeat(300 - added - (int) before.get(RULES).lines().count());
        copy.put(RULES, full + "\n");
        before = copy.texts();
        refused(GOOD, RULES + " would have 301 lines, and 300 are the limit; name another rule file of the paragraph");
        copy.put(RULES, full);
        copy.layOut(GOOD);
        assertThat(copy.text(RULES).lines()).hasSize(300);
    }

    @Test
    void everythingThatDoesNotFitIsToldAtOnce() {
        assertThatThrownBy(() -> copy.layOut("POA-44-FOUNDLING 44.99 --theme stateless --questions what"))
                .hasMessageContainingAll("POA-44-FOUNDLING exists", "sentence 44.99", "\"stateless\"", "question what");
    }

    @Test
    void whatIsUnfinishedOrFaultyIsMendedFirst() throws IOException {
        long line = before.get(RULES).lines().count() + 2;
        copy.layOut(GOOD);
        before = copy.texts();
        refused(GOOD.replace("NEW", "NEWER"), "still to be written:\n  " + RULES + ":" + line);
        copy = Copy.in(folder.resolve("other"));
        copy.put(
                "rules/para-44-citizenship.yaml",
                copy.text("rules/para-44-citizenship.yaml").replace("kind: ", "kin: "));
        before = copy.texts();
        refused(GOOD, "rules/para-44-citizenship.yaml:7:5: error UNKNOWN_KEY");
        assertThatThrownBy(() -> NewNorm.layOut(folder.resolve("nowhere"), GOOD.split(" ")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("there is no folder rules/ here");
    }

    /** The last file that is written cannot be: those before it are left alone. */
    @Test
    void allIsWrittenOrNothing() throws IOException {
        copy.put(IN_THE_WAY + "/file", "");
        before = copy.texts();
        assertThatThrownBy(() -> copy.layOut(GOOD)).isInstanceOf(IOException.class);
        assertThat(changed()).isEmpty();
    }

    @Test
    void theCommandTellsWhatItDidAndEndsInWordsWhereItCannot() throws Exception {
        assertThat(command(GOOD.replace("44.5", "44.55"), 2))
                .startsWith("nothing was written:")
                .doesNotContain("\tat ");
        assertThat(changed()).isEmpty();
        Path inTheWay = Files.createDirectory(folder.resolve(IN_THE_WAY));
        assertThat(command(GOOD, 4))
                .startsWith("this cannot be read or written: rules")
                .doesNotContain("\tat ");
        Files.delete(inTheWay);
        assertThat(changed()).isEmpty();
        assertThat(command(GOOD, 0))
                .startsWith("POA-44-NEW is laid out.")
                .contains("  " + RULES + ":" + (2 + before.get(RULES).lines().count()) + " and after: 10");
        assertThat(changed()).hasSize(4);
    }

    private void refused(String command, String message) throws IOException {
        assertThatThrownBy(() -> copy.layOut(command))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(message);
        assertThat(changed()).isEmpty();
    }

    /** The names of the files that are other than before, or were not there. */
    private Set<String> changed() throws IOException {
        Map<String, String> now = copy.texts();
        Set<String> changed = new TreeSet<>(now.keySet());
        changed.addAll(before.keySet());
        changed.removeIf(file -> Objects.equals(now.get(file), before.get(file)));
        return changed;
    }

    private String command(String words, int status) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                absolute(System.getProperty("java.class.path")),
                NewNorm.class.getName()));
        line.addAll(List.of(words.split(" ")));
        Path said = folder.resolveSibling(folder.getFileName() + ".said");
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(status);
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        return text;
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                List.of(classPath.split(File.pathSeparator)).stream()
                        .map(part -> new File(part).getAbsolutePath())
                        .toList());
    }
}
