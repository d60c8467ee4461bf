package org.lexgap.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.lexgap.law.Source;
import org.lexgap.norm.Catalogue;

/** Reads {@code rules/import/globalcit.yaml}, from the file while building and packed ever after. */
public final class GlobalcitMappingReader {

    /** The resource that holds the mapping packed as JSON. */
    public static final String PACKED = "/rules/import-globalcit.json";

    private static final List<String> KEYS = List.of(
            "dataset",
            "editions",
            "not-coded",
            "not-applicable",
            "alike",
            "left-out",
            "bytes",
            "ways",
            "procedures",
            "words",
            "years",
            "modes",
            "rules",
            "disagreements");

    private final Problems problems;

    private GlobalcitMappingReader(Problems problems) {
        this.problems = problems;
    }

    /** Every fault of the file: what is malformed, and what the catalogue does not know; empty where there is none. */
    public static List<Problem> faults(String file, byte[] content, Catalogue catalogue) {
        return read(file, content, catalogue).problems();
    }

    static Reading<GlobalcitMapping> read(String file, byte[] content, Catalogue catalogue) {
        Problems problems = new Problems();
        try {
            Node root = Trees.read(file, content, problems);
            Optional<GlobalcitMapping> mapping = new GlobalcitMappingReader(problems).mapping(root);
            mapping.ifPresent(read -> new GlobalcitMappingCheck(catalogue, root, problems).check(read));
            return new Reading<>(problems.hasErrors() ? Optional.empty() : mapping, problems.inOrder());
        } catch (Unreadable e) {
            return Reading.failed(e.problem());
        }
    }

    /**
     * The mapping packed with the program.
     *
     * @throws IllegalStateException if the program was packed wrongly
     */
    static GlobalcitMapping packed() {
        try (InputStream in = GlobalcitMappingReader.class.getResourceAsStream(PACKED)) {
            Problems problems = new Problems();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Node.Mapping files = (Node.Mapping) JsonTree.read(PACKED, text, problems);
            return new GlobalcitMappingReader(problems)
                    .mapping(files.members().get(0).value())
                    .orElseThrow(() -> new IllegalStateException("packed mapping: " + problems.inOrder()));
        } catch (Unreadable e) {
            throw new IllegalStateException(e.problem().toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<GlobalcitMapping> mapping(Node root) {
        Optional<Fields> fields = Fields.of(root, "the mapping", KEYS, problems);
        Optional<GlobalcitMapping> mapping = fields.map(this::mapping);
        return problems.hasErrors() ? Optional.empty() : mapping;
    }

    private GlobalcitMapping mapping(Fields fields) {
        GlobalcitRuleReader rules = new GlobalcitRuleReader(problems);
        return new GlobalcitMapping(
                dataset(fields),
                texts(fields, "editions"),
                Set.copyOf(fields.texts("not-coded")),
                texts(fields, "not-applicable"),
                lists(fields, "alike"),
                texts(fields, "left-out"),
                texts(fields, "bytes"),
                pattern(fields.scalar("ways")),
                lists(fields, "procedures"),
                patterns(fields),
                years(fields),
                modes(fields),
                fields.list("rules").stream()
                        .flatMap(item -> rules.rule(item).stream())
                        .toList(),
                fields.list("disagreements").stream()
                        .flatMap(item -> rules.disagreement(item).stream())
                        .toList());
    }

    private GlobalcitMapping.Dataset dataset(Fields fields) {
        return part(fields, "dataset", List.of("name", "authors", "publisher", "url", "licence", "source"))
                .map(dataset -> new GlobalcitMapping.Dataset(
                        dataset.required("name"),
                        dataset.required("authors"),
                        dataset.required("publisher"),
                        dataset.required("url"),
                        dataset.required("licence"),
                        dataset.word("source", Source.class).orElse(Source.NGO)))
                .orElse(null);
    }

    private GlobalcitMapping.Years years(Fields fields) {
        return part(fields, "years", List.of("number", "aside", "several"))
                .map(years -> new GlobalcitMapping.Years(
                        pattern(years.scalar("number")),
                        pattern(years.scalar("aside")),
                        pattern(years.scalar("several"))))
                .orElse(null);
    }

    private Optional<Fields> part(Fields fields, String key, List<String> keys) {
        fields.node(key).orElseGet(() -> {
            problems.error(fields.at(), "MISSING_KEY", "\"" + key + "\" is missing");
            return null;
        });
        return fields.node(key).flatMap(node -> Fields.of(node, "\"" + key + "\"", keys, problems));
    }

    private Map<String, GlobalcitMapping.Mode> modes(Fields fields) {
        Map<String, GlobalcitMapping.Mode> modes = new LinkedHashMap<>();
        members(fields, "modes").forEach((name, node) -> Fields.of(
                        node, "a mode", List.of("about", "silent", "codes", "unused"), problems)
                .ifPresent(mode -> modes.put(
                        name,
                        new GlobalcitMapping.Mode(
                                mode.required("about"),
                                mode.text("silent"),
                                texts(mode, "codes"),
                                texts(mode, "unused")))));
        return modes;
    }

    private Map<String, Pattern> patterns(Fields fields) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        members(fields, "words")
                .forEach((name, node) -> patterns.put(
                        name,
                        pattern(Optional.of(node)
                                .filter(Node.Scalar.class::isInstance)
                                .map(Node.Scalar.class::cast))));
        return patterns;
    }

    private Pattern pattern(Optional<Node.Scalar> text) {
        try {
            return Pattern.compile(text.map(Node.Scalar::text).orElse("(?!)"), Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            problems.error(text.orElseThrow().at(), "BAD_PATTERN", "no pattern: " + e.getDescription());
            return Pattern.compile("(?!)");
        }
    }

    private Map<String, String> texts(Fields fields, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        members(fields, key).forEach((name, node) -> {
            if (node instanceof Node.Scalar scalar) {
                texts.put(name, scalar.text());
            } else {
                problems.error(node.at(), "WRONG_TYPE", "\"" + name + "\" must be a text");
            }
        });
        return texts;
    }

    private Map<String, List<String>> lists(Fields fields, String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(members(fields, key).keySet());
        fields.node(key)
                .flatMap(node -> Fields.of(node, "\"" + key + "\"", names, problems))
                .ifPresent(all -> names.forEach(name -> lists.put(name, all.texts(name))));
        return lists;
    }

    private static Map<String, Node> members(Fields fields, String key) {
        Map<String, Node> members = new LinkedHashMap<>();
        if (fields.node(key).orElse(null) instanceof Node.Mapping mapping) {
            mapping.members().forEach(member -> members.put(member.key().text(), member.value()));
        }
        return members;
    }
}
