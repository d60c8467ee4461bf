package org.lexgap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexgap.language.Message;
import org.lexgap.norm.Addressee;
import org.lexgap.norm.Dependency;
import org.lexgap.norm.Dimension;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Sentence;
import org.lexgap.norm.Severity;
import org.lexgap.norm.Strength;
import org.lexgap.norm.Theme;
import org.lexgap.norm.VerdictWords;

/** Reads the file of a paragraph: its sentences and its norms. */
final class ParagraphReader {

    private static final List<String> KEYS = List.of("paragraph", "title", "sentences", "norms");
    private static final List<String> SENTENCE_KEYS = List.of("id", "head", "kind", "norms", "why");
    private static final List<String> NORM_KEYS = List.of(
            "id",
            "sources",
            "theme",
            "addressee",
            "dimension",
            "statement",
            "strength",
            "modal",
            "severityIfGap",
            "severityUplift",
            "severityReduction",
            "summary",
            "applies",
            "notApplicableWhen",
            "questions",
            "verdict",
            "settledByOneAnswer",
            "exceptions",
            "dependencies",
            "relatedInstruments",
            "informedBy",
            "inference",
            "restsOnInference",
            "note",
            "remedy");
    private static final List<String> VERDICT_KEYS = List.of("COMPLIANT", "PARTIAL", "GAP");
    private static final List<String> DEPENDENCY_KEYS = List.of("type", "target", "effect", "when");

    private final Problems problems;

    ParagraphReader(Problems problems) {
        this.problems = problems;
    }

    Paragraph read(String stem, Node file) {
        Fields fields = Fields.of(file, Message.said("a paragraph"), KEYS, problems)
                .orElse(new Fields(new Node.Mapping(List.of(), file.at()), KEYS, problems));
        String number = fields.required("paragraph");
        List<Sentence> sentences = new ArrayList<>();
        for (Node item : fields.list("sentences")) {
            Fields.of(item, Message.said("a sentence"), SENTENCE_KEYS, problems)
                    .ifPresent(sentence -> sentences.add(sentence(sentence)));
        }
        List<Norm> norms = new ArrayList<>();
        for (Node item : fields.list("norms")) {
            Fields.of(item, Message.said("a norm"), NORM_KEYS, problems)
                    .ifPresent(norm -> norms.add(norm(number, norm)));
        }
        return new Paragraph(number, stem, fields.required("title"), sentences, norms);
    }

    private Sentence sentence(Fields fields) {
        return new Sentence(
                fields.required("id"),
                fields.required("head"),
                required(fields, "kind", Sentence.Kind.class),
                fields.texts("norms"),
                fields.text("why"));
    }

    private Norm norm(String paragraph, Fields fields) {
        return new Norm(
                fields.required("id"),
                paragraph,
                fields.texts("sources"),
                required(fields, "theme", Theme.class),
                required(fields, "addressee", Addressee.class),
                required(fields, "dimension", Dimension.class),
                fields.required("statement"),
                required(fields, "strength", Strength.class),
                fields.required("modal"),
                required(fields, "severityIfGap", Severity.class),
                fields.text("severityUplift").or(() -> fields.text("severityReduction")),
                fields.text("summary").filter("true"::equals).isPresent(),
                fields.required("applies"),
                fields.text("notApplicableWhen"),
                fields.texts("questions"),
                verdict(fields),
                fields.texts("settledByOneAnswer"),
                fields.texts("exceptions"),
                dependencies(fields),
                fields.texts("relatedInstruments"),
                fields.texts("informedBy"),
                fields.text("inference"),
                fields.texts("restsOnInference"),
                fields.text("note"),
                fields.required("remedy"));
    }

    private VerdictWords verdict(Fields fields) {
        return fields.node("verdict")
                .flatMap(node -> Fields.of(node, Message.said("\"verdict\""), VERDICT_KEYS, problems))
                .map(words ->
                        new VerdictWords(words.required("COMPLIANT"), words.required("PARTIAL"), words.required("GAP")))
                .orElseGet(() -> {
                    problems.error(fields.at(), "MISSING_KEY", Message.of("intake.missing-key", "verdict"));
                    return new VerdictWords("", "", "");
                });
    }

    private List<Dependency> dependencies(Fields fields) {
        List<Dependency> dependencies = new ArrayList<>();
        for (Node item : fields.list("dependencies")) {
            Fields.of(item, Message.said("a dependency"), DEPENDENCY_KEYS, problems)
                    .ifPresent(dependency -> dependencies.add(new Dependency(
                            required(dependency, "type", Dependency.Type.class),
                            dependency.required("target"),
                            dependency.required("effect"),
                            dependency.text("when"))));
        }
        return dependencies;
    }

    /** The constant under a key; the first of its type, and a problem, where there is none. */
    private <E extends Enum<E>> E required(Fields fields, String key, Class<E> type) {
        Optional<E> constant = fields.word(key, type);
        if (fields.node(key).isEmpty()) {
            problems.error(fields.at(), "MISSING_KEY", Message.of("intake.missing-key", key));
        }
        return constant.orElse(type.getEnumConstants()[0]);
    }
}
