package org.lexgap.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.CitedNames;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Question;
import org.lexgap.norm.State;
import org.lexgap.norm.Theme;
import org.lexgap.norm.Word;

/** Reads the catalogue: from the YAML files of {@code rules/} while building, packed as one JSON file ever after. */
public final class CatalogueReader {

    /** How related instruments are named in another language than that of the catalogue's files. */
    static final String CITED = "cited.yaml";

    // Faults of the catalogue and of its translation speak to those who write it, in English alone: Message.said.
    private static final String HEAD = "catalogue.yaml";
    private static final String STATES = "states.yaml";

    private CatalogueReader() {}

    /** The resource that holds the catalogue packed in a language. */
    public static String packedIn(Language language) {
        return "/rules/catalogue-" + language.code() + ".json";
    }

    /** Reads the files by their names, such as {@code para-44-citizenship.yaml} or {@code questions/statelessness.yaml}. */
    public static Reading<Catalogue> read(Map<String, byte[]> files) {
        Problems problems = new Problems();
        List<Node.Member> trees = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try {
                Node tree = Trees.read(file.getKey(), file.getValue(), problems);
                trees.add(new Node.Member(new Node.Scalar(file.getKey(), false, tree.at()), tree));
            } catch (Unreadable e) {
                problems.error(e.problem().at(), e.problem().code(), e.problem().message());
            }
        }
        return problems.hasErrors()
                ? new Reading<>(Optional.empty(), problems.inOrder())
                : catalogue(new Node.Mapping(trees, Trees.start("rules")), problems);
    }

    /**
     * Reads the catalogue packed with the program, its texts in a language.
     *
     * @throws IllegalStateException if the program was packed wrongly
     */
    public static Catalogue packed(Language language) {
        String packed = packedIn(language);
        try (InputStream in = CatalogueReader.class.getResourceAsStream(packed)) {
            Problems problems = new Problems();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Node.Mapping files = (Node.Mapping) JsonTree.read(packed, text, problems);
            return catalogue(files, problems)
                    .result()
                    .orElseThrow(() -> new IllegalStateException("packed catalogue: " + problems.inOrder()));
        } catch (Unreadable e) {
            throw new IllegalStateException(e.problem().toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading<Catalogue> catalogue(Node.Mapping files, Problems problems) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        Fields head = head(files, problems);
        Map<Theme, String> titles = titles(head, problems);
        QuestionReader questionReader = new QuestionReader(head, problems);
        ParagraphReader paragraphReader = new ParagraphReader(problems);
        for (Node.Member file : files.members()) {
            String name = file.key().text();
            if (name.startsWith("questions/")) {
                questions.addAll(questionReader.read(file.value()));
            } else if (name.startsWith("para-")) {
                paragraphs.add(paragraphReader.read(name.replace(".yaml", ""), file.value()));
            }
        }
        questions.sort(java.util.Comparator.comparing(Question::theme));
        paragraphs.sort(java.util.Comparator.comparing(paragraph -> Integer.parseInt(paragraph.number())));
        new CatalogueCheck(files, problems).check(paragraphs, questions);
        if (problems.hasErrors()) {
            return new Reading<>(Optional.empty(), problems.inOrder());
        }
        AcrossNormsReader acrossNorms = new AcrossNormsReader(files, problems);
        Catalogue catalogue = new Catalogue(
                head.required("version"),
                titles,
                paragraphs,
                questions,
                states(files, problems),
                acrossNorms.instruments(),
                acrossNorms.reservations(),
                cited(files, problems));
        return problems.hasErrors()
                ? new Reading<>(Optional.empty(), problems.inOrder())
                : Reading.of(catalogue, problems);
    }

    private static Fields head(Node.Mapping files, Problems problems) {
        Node node = files.get(HEAD).orElse(new Node.Mapping(List.of(), Trees.start(HEAD)));
        return Fields.of(
                        node,
                        Message.said("the catalogue"),
                        List.of("version", "source", "themes", "answers"),
                        problems)
                .orElseThrow();
    }

    private static Map<Theme, String> titles(Fields head, Problems problems) {
        Map<Theme, String> titles = new EnumMap<>(Theme.class);
        for (Node item : head.list("themes")) {
            Fields.of(item, Message.said("a theme"), List.of("id", "title"), problems)
                    .ifPresent(theme ->
                            theme.word("id", Theme.class).ifPresent(id -> titles.put(id, theme.required("title"))));
        }
        for (Theme theme : Theme.values()) {
            if (!titles.containsKey(theme)) {
                problems.error(head.at(), "MISSING_KEY", Message.said("the theme " + Word.of(theme) + " has no title"));
            }
        }
        return titles;
    }

    private static CitedNames cited(Node.Mapping files, Problems problems) {
        return files.get(CITED)
                .flatMap(
                        node -> Fields.of(node, Message.said("\"" + CITED + "\""), List.of("names", "words"), problems))
                .map(fields -> new CitedNames(texts(fields, "names"), texts(fields, "words")))
                .orElse(CitedNames.AS_WRITTEN);
    }

    private static Map<String, String> texts(Fields fields, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (fields.node(key).orElse(null) instanceof Node.Mapping mapping) {
            mapping.members().forEach(member -> texts.put(member.key().text(), ((Node.Scalar) member.value()).text()));
        }
        return texts;
    }

    private static List<State> states(Node.Mapping files, Problems problems) {
        List<State> states = new ArrayList<>();
        if (files.get(STATES).orElse(null) instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                Fields.of(item, Message.said("a state"), List.of("iso", "name", "group"), problems)
                        .ifPresent(state -> states.add(
                                new State(state.required("iso"), state.required("name"), state.required("group"))));
            }
        }
        return states;
    }
}
