package org.lexgap.spec;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.spec.StepKind.Column;
import org.lexgap.spec.StepKind.Role;

/** The vocabulary, for those who write specifications: each step with an example in English and in Russian. */
public final class StepsText {

    private StepsText() {}

    /**
     * All steps, those that tell what the law is first.
     *
     * @param reader the language in which they are explained
     */
    public static String write(Language reader) {
        Messages words = Messages.in(reader);
        StringBuilder text = new StringBuilder();
        section(text, words.text("spec.steps.law"), List.of(Role.TELLS));
        section(text, words.text("spec.steps.findings"), List.of(Role.ASKS, Role.SUPPOSES));
        return text.append(words.text("spec.steps.explanation")).toString();
    }

    private static void section(StringBuilder text, String title, List<Role> roles) {
        text.append(title).append("\n\n");
        Vocabulary.STEPS.stream().filter(kind -> roles.contains(kind.role())).forEach(kind -> {
            for (Language language : Language.values()) {
                text.append("  ").append(kind.phrase(language).example()).append('\n');
                table(kind, language)
                        .forEach(line -> text.append("    ").append(line).append('\n'));
            }
            text.append('\n');
        });
    }

    /** The example table of a step: its columns, and a row. */
    static List<String> table(StepKind kind, Language language) {
        if (kind.columns().isEmpty()) {
            return List.of();
        }
        return List.of(
                row(kind, column -> language.of(column.english(), column.russian())), row(kind, Column::example));
    }

    private static String row(StepKind kind, Function<Column, String> cell) {
        return kind.columns().stream().map(cell).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
