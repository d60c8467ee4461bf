package org.lexgap.spec;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lexgap.spec.StepKind.Column;
import org.lexgap.spec.StepKind.Role;

/** The vocabulary, for those who write specifications: each step with an example in English and in Russian. */
public final class StepsText {

    private static final String EXPLANATION = """
            Norm ids, question ids, values and verdicts are codes: lexgap norms and lexgap questions list them.
            A value is written as in a law summary: nothing, [notice, hearing], 1999-04-15, null, P5Y.
            What is not said is not known. Unless told, the state is XAA, a fictional one, and the day 2024-01-01.
            A step that says what is found may begin with a day: on 2017-01-01 ... (на 2017-01-01 ...).
            """;

    private StepsText() {}

    /** All steps, those that tell what the law is first. */
    public static String write() {
        StringBuilder text = new StringBuilder();
        section(text, "WHAT THE LAW IS (Given, When; Дано, Когда)", List.of(Role.TELLS));
        section(text, "WHAT IS FOUND (Then; Тогда)", List.of(Role.ASKS, Role.SUPPOSES));
        return text.append(EXPLANATION).toString();
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
