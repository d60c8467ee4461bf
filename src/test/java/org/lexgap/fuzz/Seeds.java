package org.lexgap.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.Programme;
import org.lexgap.intake.Node;
import org.lexgap.intake.SummaryReader;
import org.lexgap.law.Source;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** What a fuzzer begins with: the samples of the repository, and the words that files of a kind are made of. */
final class Seeds {

    private static final Path SAMPLES = Path.of("legislation-samples");
    private static final List<String> OF_FEATURES = List.of(
            "Feature:",
            "Rule:",
            "Background:",
            "Scenario:",
            "Scenario Outline:",
            "Examples:",
            "Given ",
            "When ",
            "Then ",
            "And ",
            "But ",
            "* ",
            "# language: ru",
            "Функция:",
            "Сценарий:",
            "Дано ",
            "Тогда ",
            "\"\"\"",
            "```",
            "| ",
            "<a>",
            "the answers",
            "these instruments",
            "these entries on ",
            "the answer to ",
            " is ",
            "by article ",
            " of ",
            "according to ",
            "the law of ",
            "the law summary in \"",
            "waits for ",
            "ответ на вопрос ",
            "вывод по норме ");
    private static final List<String> OF_YAML = List.of(
            "- ",
            "? ",
            ": ",
            "|",
            "|+",
            ">-",
            "&a",
            "*a",
            "!!",
            "!<",
            "<<",
            "---",
            "...",
            "%YAML 1.2",
            "%TAG",
            "#",
            "'",
            "\"",
            "\\u0000",
            "\\x",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\t",
            "\uFEFF",
            "\u0085",
            "\u2028");
    private static final List<String> OF_JSON = List.of(
            "{\"", "\": ", "[{", "}]", "null", "true", "1e9", "-0", "NaN", "\\u0000", "\\ud800", "\\\"", "//", "/*");

    private static final Pattern ANSWERS = Pattern.compile("(?m)(?<=^answers:\\n)");
    private static final Pattern ANSWER = Pattern.compile("^  [a-z]");
    private static final Pattern SCENARIO = Pattern.compile("(?m)^ +(?:Scenario|Сценарий|Структура сценария)");

    /** How many answers or scenarios a seed has. */
    private static final int TOGETHER = 5;

    private Seeds() {}

    /** The samples, each in parts of a few answers under the head that they share. */
    static void yaml(Path folder) {
        parts(SAMPLES, ".yaml", ANSWERS, ANSWER).forEach((name, part) -> write(folder.resolve(name), part));
    }

    /** The same parts in JSON. */
    static void json(Path folder) {
        parts(SAMPLES, ".yaml", ANSWERS, ANSWER).forEach((name, part) -> {
            Node tree = tree(name, part.getBytes(StandardCharsets.UTF_8));
            write(folder.resolve(name + ".json"), json(tree));
        });
    }

    /** The project's own features, each in parts of a few scenarios under the head that they share. */
    static void features(Path folder) {
        parts(Path.of("features"), ".feature", SCENARIO, SCENARIO)
                .forEach((name, part) -> write(folder.resolve(name), part));
    }

    /** Files cut up: what stands before the head's end, and a few of what follows. */
    private static Map<String, String> parts(Path from, String ending, Pattern headEnds, Pattern item) {
        Map<String, String> parts = new TreeMap<>();
        for (Path file : files(from, ending)) {
            String text = new String(bytes(file), StandardCharsets.UTF_8);
            Matcher end = headEnds.matcher(text);
            int head = end.find() ? end.start() : 0;
            String[] items = text.substring(head).split("(?m)(?=" + item.pattern() + ")");
            for (int i = 0; i < items.length; i += TOGETHER) {
                List<String> some = List.of(items).subList(i, Math.min(items.length, i + TOGETHER));
                parts.put(name(file) + "-" + i + ending, text.substring(0, head) + String.join("", some));
            }
        }
        return parts;
    }

    /** Words of all kinds of file, one a line, as libFuzzer reads them. */
    static void dictionary(Path file) {
        Set<String> words = new LinkedHashSet<>();
        List.of(OF_FEATURES, OF_YAML, OF_JSON).forEach(words::addAll);
        files(SAMPLES, ".yaml").forEach(sample -> addKeys(tree(name(sample), bytes(sample)), words));
        words.addAll(List.of("1", "XAA", "KAZ", "2024-01-01", "-999999999-01-01", "P5Y", "P99999D", "en", "ru"));
        words.addAll(Word.all(Source.class));
        for (Question question : Programme.catalogue().questions()) {
            words.add(question.id());
            words.addAll(question.valueIds());
        }
        Programme.catalogue().norms().stream().map(Norm::id).limit(20).forEach(words::add);
        write(file, words.stream().map(Seeds::quoted).collect(Collectors.joining("\n", "", "\n")));
    }

    private static Node tree(String name, byte[] yaml) {
        return SummaryReader.tree(name, yaml).result().orElseThrow();
    }

    private static void addKeys(Node node, Set<String> keys) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> addKeys(item, keys));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.members().forEach(member -> {
                keys.add(member.key().text());
                addKeys(member.value(), keys);
            });
        }
    }

    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte one : word.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one > ' ' && one < 0x7F && one != '"' && one != '\\';
            quoted.append(plain ? String.valueOf((char) one) : String.format("\\x%02X", one & 0xFF));
        }
        return quoted.append('"').toString();
    }

    private static String json(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Seeds::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.members().stream()
                    .map(member -> json(member.key()) + ":" + json(member.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.bare() && scalar.text().equals("null")
                ? "null"
                : "\""
                        + scalar.text()
                                .replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n") + "\"";
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\..*", "");
    }

    private static List<Path> files(Path from, String ending) {
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
