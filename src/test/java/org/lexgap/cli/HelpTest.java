package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.Programme;
import org.lexgap.Spoken;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.workspace.AuditReport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Help and wrong usage, of every command, in both languages. */
class HelpTest {

    private static final String CYRILLIC = "[А-Яа-яЁё]";

    /** Help starts no server. */
    private static final Server NOBODY = new Server() {
        @Override
        public void serve(Place place, Consumer<Message> told, Consumer<Message> warned) {
            throw new AssertionError("help serves nothing");
        }

        @Override
        public AuditReport verify(Path data) {
            throw new AssertionError("help verifies nothing");
        }

        @Override
        public Path changeKey(Path data) {
            throw new AssertionError("help changes no key");
        }
    };

    /** Names and codes that Russian help holds beside the names of commands, options and values. */
    private static final Set<String> NAMES = Set.of(
            "IP-",
            "PEM",
            "X-Forwarded",
            "lexgap",
            "lexgap-data",
            "hV",
            "h",
            "V",
            "o",
            "A",
            "YAML",
            "csv",
            "pdf",
            "JSON",
            "XLSX",
            "KAZ",
            "GEO",
            "CSV",
            "GLOBALCIT",
            "Citizenship",
            "Law",
            "Dataset",
            "XAA",
            "XZZ",
            "Schema",
            "feature",
            "POA-44-FOUNDLING",
            "citizenship-act",
            "statelessness",
            "refugee-procedure",
            "LC",
            "ALL",
            "MESSAGES",
            "LANG");

    @TestFactory
    Stream<DynamicTest> everyCommandHasRussianHelp() {
        CommandLine all = commandLine(Language.RU, "");
        Set<String> words = words(all);
        return every(all)
                .map(command -> DynamicTest.dynamicTest(
                        command.getCommandSpec().qualifiedName(), () -> russian(command, words)));
    }

    private static void russian(CommandLine command, Set<String> words) {
        CommandSpec spec = command.getCommandSpec();
        assertThat(String.join("", spec.usageMessage().description())).containsPattern(CYRILLIC);
        for (ArgSpec argument : spec.args()) {
            assertThat(String.join("", argument.description()))
                    .as(argument.toString())
                    .containsPattern(CYRILLIC);
            // A label in small letters is a code, to be written as it stands.
            assertThat(argument.paramLabel()).doesNotContainPattern("\\b[A-Z]{2}");
        }
        Set<String> foreign = Spoken.latin(command.getUsageMessage());
        foreign.removeAll(words);
        foreign.removeAll(NAMES);
        assertThat(foreign).isEmpty();
    }

    /** What a user writes: names of commands and options, and the values that labels list. */
    private static Set<String> words(CommandLine all) {
        return every(all)
                .map(CommandLine::getCommandSpec)
                .flatMap(spec -> Stream.concat(
                        Stream.of(spec.name()),
                        spec.options().stream()
                                .flatMap(option ->
                                        Stream.concat(Stream.of(option.names()), Stream.of(option.paramLabel())))))
                .flatMap(text -> Spoken.latin(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void englishHelpIsEnglish() {
        CommandLine all = commandLine(Language.EN, "");
        assertThat(all.getUsageMessage()).doesNotContainPattern(CYRILLIC);
        assertThat(every(all))
                .allSatisfy(command -> assertThat(command.getUsageMessage()).doesNotContainPattern(CYRILLIC));
    }

    @Test
    void noRussianTextIsLeftOver() throws IOException {
        CommandLine all = commandLine(Language.EN, "");
        Set<String> known = new HashSet<>();
        for (CommandSpec spec : every(all).map(CommandLine::getCommandSpec).toList()) {
            known.add("label." + spec.usageMessage().synopsisSubcommandLabel());
            for (ArgSpec argument : spec.args()) {
                String key = argument instanceof PositionalParamSpec positional
                        ? positional.paramLabel() + "[" + positional.index() + "]"
                        : ((OptionSpec) argument).longestName().substring(2);
                known.addAll(Arrays.asList(
                        key,
                        spec.qualifiedName(".") + "." + key,
                        argument.descriptionKey(),
                        "label." + argument.paramLabel()));
            }
        }
        Set<String> commands = every(all)
                .map(command -> command.getCommandSpec().qualifiedName("."))
                .collect(Collectors.toSet());
        assertThat(texts())
                .filteredOn(key -> !known.contains(key))
                .allMatch(key -> key.startsWith("usage.")
                        || commands.contains(key.replaceAll("\\.usage\\.(header|description)$", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                            | Не указана команда
            chekc                                         | Неизвестная команда: «chekc»
            check                                         | Не указано: ФАЙЛ
            check --format pdff f                         | «pdff» — недопустимое значение для --format; напишите text, json
            check --fail-on gap,gab f                     | «gab» — недопустимое значение для --fail-on
            check --as-of soon f                          | Неверное значение параметра --as-of: «soon» — не дата
            check --as-of                                 | Не указано значение параметра --as-of (ДАТА)
            check --foo f                                 | Неизвестный параметр: «--foo»
            check --with a --with b f                     | Параметр --with указан больше одного раза
            check --each-year 1992 f                      | напишите два года
            check --each-year 1993..1992 f                | первый год позже последнего
            check --theme statelesness f                  | нет такой темы: «statelesness» (возможно, имелось в виду statelessness)
            check --lang xx f                             | Lexgap не говорит на языке «xx»; напишите en или ru
            explain                                       | Не указано: ФАЙЛ
            explain f POA-44-FOUNDLING x                  | Лишнее слово: «x»
            help foo                                      | Неизвестная команда: «foo»
            import                                        | Не указан набор данных
            import foo                                    | Неизвестная команда: «foo»
            import globalcit                              | Не указано: --output, ФАЙЛ
            """)
    void wrongUsageIsToldInRussian(String line, String words) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                commandLine(Language.RU, args.length == 0 ? "" : args[0]).setErr(new PrintWriter(err));
        assertThat(commandLine.execute(args)).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(err.toString()).contains(words);
        assertThat(err.toString().lines().findFirst().orElseThrow()).containsPattern(CYRILLIC);
    }

    /** A command and all that stand below it. */
    private static Stream<CommandLine> every(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::every));
    }

    private static CommandLine commandLine(Language language, String first) {
        return new CommandLineInterface(Programme.in(language), NOBODY, Map.of())
                .commandLine(Programme.in(language), first);
    }

    private static List<String> texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/org/lexgap/cli/help_ru.properties"))) {
            texts.load(reader);
        }
        return List.copyOf(texts.stringPropertyNames());
    }
}
