package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.norm.Catalogue;

/** The mapping reads or explains every code of the data, and a fault in it is told with its line. */
class GlobalcitMappingTest {

    private static final Path FILE = Path.of("rules/import/globalcit.yaml");
    private static final Catalogue CATALOGUE = CatalogueReader.packed(Language.EN);

    /** The codes that the codebook lists for the modes on statelessness, renunciation and loss. */
    private static final Map<String, String> CODEBOOK = Map.ofEntries(
            Map.entry("A03a", "0123"),
            Map.entry("A03b", "0123"),
            Map.entry("A08", "01234567"),
            Map.entry("A22", "01"),
            Map.entry("A23", "012"),
            Map.entry("A16", "012"),
            Map.entry("L01", "01234"),
            Map.entry("L02", "012"),
            Map.entry("L05", "0123456"),
            Map.entry("L07", "012"),
            Map.entry("L08", "012"),
            Map.entry("L09", "012"),
            Map.entry("L11", "01234"),
            Map.entry("L12", "012"),
            Map.entry("L13a", "012"),
            Map.entry("L13b", "012"),
            Map.entry("L14", "0123"));

    @Test
    void theMappingHoldsAgainstTheCatalogue() throws IOException {
        assertThat(GlobalcitMappingReader.faults("globalcit.yaml", Files.readAllBytes(FILE), CATALOGUE))
                .isEmpty();
    }

    /** What the mapping names is read or explained, or the build fails; here that it names every code there is. */
    @Test
    void everyCodeOfTheCodebookIsNamed() {
        GlobalcitMapping mapping = GlobalcitMappingReader.packed();
        CODEBOOK.forEach((mode, codes) -> assertThat(
                        String.join("", mapping.modes().get(mode).codes().keySet()))
                .as(mode)
                .isEqualTo(codes));
        assertThat(mapping.modes()).hasSize(49);
    }

    @Test
    void aCodeThatNobodyMentionsIsAFault() throws IOException {
        assertThat(
                        faults(
                                "      \"0\": No provision\n      \"1\": Generally applicable provision (citizenship can be",
                                "      \"0\": No provision\n      \"7\": Something new\n      \"1\": Generally applicable provision (citizenship can be"))
                .contains("error UNUSED: L01: no rule reads code 7; say why under \"unused\"");
    }

    @Test
    void aNameThatIsNotThereIsAFaultAtItsRule() throws IOException {
        String place = "globalcit.yaml:" + lineOf("  - question: foundling-grant") + ":5: error ";
        assertThat(faults("  - question: foundling-grant", "  - question: foundling-grand"))
                .contains(place + "UNKNOWN_QUESTION", "did you mean foundling-grant?");
        assertThat(faults("value: automatic-no-limit", "value: automatic-no-limits"))
                .contains(place + "UNRESOLVED: \"automatic-no-limits\" is no value of foundling-grant");
        assertThat(faults("words: [found],", "words: [fond],")).contains(place + "UNRESOLVED: \"fond\" is no pattern");
        assertThat(faults("A03a: {code: [\"1\"], procedure: automatic,", "A03c: {code: [\"1\"], procedure: automatic,"))
                .contains("\"A03c\" is no mode");
        assertThat(faults("A03a: {code: [\"1\"], procedure: automatic,", "A03a: {code: [\"5\"], procedure: automatic,"))
                .contains("\"5\" is no code of A03a");
        assertThat(faults("procedure: automatic, words: [found]", "procedure: magic, words: [found]"))
                .contains("\"magic\" is no procedure");
    }

    @Test
    void codesThatVersionsScaleDifferentlyAreReadTogether() throws IOException {
        assertThat(faults(
                        "L01: {code: [\"1\", \"2\"], procedure: declaration, words: [nothing-else]}",
                        "L01: {code: [\"1\"], procedure: declaration, words: [nothing-else]}"))
                .contains("error ALIKE: L01: codes [1, 2] are read together or not at all");
    }

    @Test
    void anAnswerOfTheWrongKindIsAFault() throws IOException {
        assertThat(faults("    element: renunciation\n    holds: yes", "    value: renunciation"))
                .contains("WRONG_TYPE: loss-without-statelessness-guard does not take this kind of answer");
    }

    @Test
    void everyDisagreementIsSaidInBothLanguages() {
        for (GlobalcitMapping.Disagreement disagreement :
                GlobalcitMappingReader.packed().disagreements()) {
            Message says = Message.of("globalcit.disagreement." + disagreement.id());
            Stream.of(Language.values())
                    .forEach(language -> assertThat(says.in(language)).isNotBlank());
        }
    }

    /** A value may hold 10,000 characters, and somebody may send the worst of them. Processor time, as machines are busy. */
    @Test
    void noPatternIsSlowOnHostileWords() {
        GlobalcitMapping mapping = GlobalcitMappingReader.packed();
        List<Pattern> patterns = Stream.concat(
                        mapping.words().values().stream(),
                        Stream.of(
                                mapping.ways(),
                                mapping.years().number(),
                                mapping.years().aside(),
                                mapping.years().several()))
                .toList();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (String piece : List.of(
                "a",
                "1",
                " ",
                "or is ",
                "person, ",
                "(",
                "stateless parents ",
                "loss ",
                "1 years ",
                " or x",
                ", of which ")) {
            String hostile = piece.repeat(10_000 / piece.length()) + "!";
            for (Pattern pattern : patterns) {
                // The best of three: the first run of a pattern is slowed by what the machine learns from it.
                long best = IntStream.range(0, 3)
                        .mapToLong(run -> {
                            long start = threads.getCurrentThreadCpuTime();
                            pattern.matcher(hostile).results().count();
                            return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
                        })
                        .min()
                        .orElseThrow();
                assertThat(best).as(pattern + " on " + piece).isLessThan(100);
            }
        }
    }

    private static String faults(String old, String changed) throws IOException {
        String text = Files.readString(FILE);
        assertThat(text).contains(old);
        byte[] mapping = text.replaceFirst(Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(changed))
                .getBytes(StandardCharsets.UTF_8);
        return GlobalcitMappingReader.faults("globalcit.yaml", mapping, CATALOGUE)
                .toString();
    }

    private static int lineOf(String line) throws IOException {
        return Files.readAllLines(FILE).indexOf(line) + 1;
    }
}
