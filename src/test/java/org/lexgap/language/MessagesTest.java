package org.lexgap.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and say all that the program asks for. */
class MessagesTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/lexgap/language");
    private static final List<Path> CODE = List.of(Path.of("src/main/java"), Path.of("src/main/jte"));
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts(Language.RU).keySet()).isEqualTo(texts(Language.EN).keySet());
    }

    @Test
    void bothLanguagesFillTheSameSlots() throws IOException {
        Map<String, String> russian = texts(Language.RU);
        List<String> differing = new ArrayList<>();
        texts(Language.EN).forEach((key, english) -> {
            if (!slots(english).equals(slots(russian.getOrDefault(key, "")))) {
                differing.add(key);
            }
        });
        assertThat(differing).isEmpty();
    }

    @Test
    void aKeyStandsInTheFileOfItsArea() throws IOException {
        for (Path file : files(Language.EN)) {
            String area = file.getFileName().toString().replaceAll("_.*", "");
            assertThat(read(file).stringPropertyNames()).allMatch(key -> key.startsWith(area + "."));
        }
    }

    @Test
    void everyMessageIsAskedForSomewhere() throws IOException {
        String code = code();
        // Keys that end in a name or a number are put together: their beginning stands in the code.
        assertThat(texts(Language.EN).keySet())
                .allMatch(key ->
                        code.contains("\"" + key + "\"") || code.contains("\"" + key.replaceAll("[^.]+$", "") + "\""));
    }

    @Test
    void everyKeyInTheCodeIsAMessage() throws IOException {
        Set<String> areas =
                files(Language.EN).stream().map(MessagesTest::area).collect(Collectors.toCollection(TreeSet::new));
        Pattern key = Pattern.compile("\"((?:" + String.join("|", areas) + ")\\.[a-z0-9.-]*[a-z0-9])\"");
        Set<String> known = texts(Language.EN).keySet();
        assertThat(key.matcher(code()).results().map(found -> found.group(1)).filter(used -> !used.endsWith(".yaml")))
                .allMatch(known::contains);
    }

    @Test
    void aRussianNumberChoosesAmongFourForms() {
        assertThat(Stream.of(1, 2, 5, 11, 21, 104)
                        .map(number -> Messages.in(Language.RU).text("common.questions", number)))
                .containsExactly("1 вопрос", "2 вопроса", "5 вопросов", "11 вопросов", "21 вопрос", "104 вопроса");
    }

    @Test
    void aDayIsSaidInWords() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertThat(Messages.in(Language.EN).day(day)).isEqualTo("29 February 2024");
        assertThat(Messages.in(Language.RU).day(day)).isEqualTo("29 февраля 2024 года");
    }

    @Test
    void theEnvironmentDecidesAsPosixHasIt() {
        assertThat(Language.ofEnvironment(Map.of("LANG", "ru_RU.UTF-8"))).isEqualTo(Language.RU);
        assertThat(Language.ofEnvironment(Map.of("LANG", "ru_RU.UTF-8", "LC_ALL", "C")))
                .isEqualTo(Language.EN);
        assertThat(Language.ofEnvironment(Map.of("LANG", "de_DE.UTF-8"))).isEqualTo(Language.EN);
        assertThat(Language.ofEnvironment(Map.of("LC_ALL", "", "LC_MESSAGES", "ru")))
                .isEqualTo(Language.RU);
        assertThat(Language.ofEnvironment(Map.of())).isEqualTo(Language.EN);
    }

    private static Set<String> slots(String pattern) {
        return SLOT.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(Language language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(language)) {
            Properties properties = read(file);
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Language language) throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith("_" + language.code() + ".properties"))
                    .sorted()
                    .toList();
        }
    }

    private static String area(Path file) {
        return file.getFileName().toString().replaceAll("_.*", "");
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path folder : CODE) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|jte)"))
                        .toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        return code.toString();
    }
}
