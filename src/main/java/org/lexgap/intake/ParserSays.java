package org.lexgap.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lexgap.language.Message;

/**
 * What the parsers of YAML, JSON and Gherkin say, as messages. They speak English alone: faults that people make are known
 * here by their wording, the others are quoted.
 */
public final class ParserSays {

    private static final String CHARACTER = "Unexpected character \\((.+) \\(code (.+)\\)\\): ";
    private static final String BEGINNING = " \\[Source: REDACTED .*";

    /** Wordings by the last part of the key of their message. */
    private static final Map<String, Pattern> WORDINGS = new LinkedHashMap<>();

    /** Names that parsers give to what they find. */
    private static final Map<String, Message> NAMES = Map.of(
            "<stream end>", Message.of("intake.parser.stream-end"),
            "<scalar>", Message.of("intake.parser.scalar"),
            "<block mapping start>", Message.of("intake.parser.mapping-start"),
            "?", Message.of("intake.parser.key"),
            "-", Message.of("intake.parser.entry"),
            "Object", Message.of("intake.parser.object"),
            "Array", Message.of("intake.parser.array"));

    static {
        wording("flow", "expected ',' or ('.'), but got (.+)");
        wording("block", "expected <block end>, but found '(.+)'");
        wording("node", "expected the node content, but found '(.+)'");
        wording("document", "expected '<document start>', but found '(.+)'");
        wording("no-colon", "could not find expected ':'");
        wording("colon", "mapping values are not allowed here");
        wording("hyphen", "sequence entries are not allowed here");
        wording("open-quote", "found unexpected end of stream");
        wording("tab", "found character '\\\\t\\(TAB\\)' that cannot start any token\\..*");
        wording("character", "found character '(.)' that cannot start any token\\..*");
        wording("escape", "found unknown escape character (.+)\\((\\d+)\\)");
        wording("json-name", CHARACTER + "was expecting double-quote to start property name");
        wording("json-colon", CHARACTER + "was expecting a colon to separate property name and value");
        wording("json-comma", CHARACTER + "was expecting comma to separate (Object|Array) entries");
        wording("json-value", CHARACTER + "expected a valid value .*");
        wording("json-no-value", CHARACTER + "expected a value");
        wording("json-word", "Unrecognized token '(.+)': was expecting .*");
        wording("json-open-quote", "Unexpected end-of-input: was expecting closing quote for a string value");
        wording(
                "json-open",
                "Unexpected end-of-input: expected close marker for (Object|Array) \\(start marker at" + BEGINNING);
        wording(
                "json-mismatch",
                "Unexpected close marker (.+): expected (.+) \\(for (Object|Array) starting at" + BEGINNING);
        wording("json-no-open", "Unexpected close marker (.+): no open (Object|Array) to close");
        wording("json-escape", "Unrecognized character escape (.+) \\(code (.+)\\)");
        wording("json-line-break", "Illegal unquoted character \\(\\(CTRL-CHAR, code (\\d+)\\)\\): .*string value");
        wording("json-depth", "Document nesting depth \\((\\d+)\\) exceeds the maximum allowed \\((\\d+), .*");
        wording("json-number", "Number value length \\((\\d+)\\) exceeds the maximum allowed \\((\\d+), .*");
        wording("json-text", "String value length \\((\\d+)\\) exceeds the maximum allowed \\((\\d+), .*");
        wording("gherkin-language", "Language not supported: (.+)");
        wording("gherkin-cells", "inconsistent cell count within the table");
        wording("gherkin-tag", "A tag may not contain whitespace");
        wording("gherkin-end", "unexpected end of file");
    }

    private ParserSays() {}

    private static void wording(String key, String pattern) {
        WORDINGS.put(key, Pattern.compile(pattern, Pattern.DOTALL));
    }

    /** What a parser says, word for word in English. */
    public static Message of(String said) {
        return WORDINGS.entrySet().stream()
                .flatMap(wording -> filled(wording.getKey(), wording.getValue().matcher(said)).stream())
                // A wording that has changed in the library is quoted rather than told wrongly.
                .filter(message -> message.toString().equals(said))
                .findFirst()
                .map(message -> Message.of(
                        message.key(),
                        message.arguments().stream().map(ParserSays::shown).toArray()))
                .orElseGet(() -> Message.of("intake.parser.other", Shown.whole(said)));
    }

    /** What a parser took from the file, fit to stand in a message. */
    private static Object shown(Object argument) {
        return argument instanceof String text ? Shown.whole(text) : argument;
    }

    private static Optional<Message> filled(String key, Matcher matcher) {
        return matcher.matches()
                ? Optional.of(Message.of(
                        "intake.parser." + key,
                        IntStream.rangeClosed(1, matcher.groupCount())
                                .mapToObj(matcher::group)
                                .map(group -> Optional.<Object>ofNullable(NAMES.get(group))
                                        .orElse(group))
                                .toArray()))
                : Optional.empty();
    }
}
