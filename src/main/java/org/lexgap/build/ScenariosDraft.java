package org.lexgap.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lexgap.build.Draft.Reached;
import org.lexgap.norm.Question;

/** The scenarios of a new norm: one row for each verdict, a near miss, and what is not known. */
final class ScenariosDraft {

    private static final String HEAD = """
            # %s
            # How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
            Feature: %s
            """;

    private static final String SCENARIOS = """

              @{norm}
              Rule: {heading}

                Scenario Outline: {unwritten}: {columns}
            {rowAnswers}
                  When the law is checked
                  Then {norm} is <verdict>
                  And the reason for {norm} is "<reason>"

                  Examples:
            {rows}

                Scenario: {nearMiss}
            {answers}
                  When the law is checked
                  Then {norm} is COMPLIANT
                  But {norm} would be PARTIAL if the answer to {question} were {unwritten}

                Scenario: what was not asked is not known
                  Given {nothing}
                  When the law is checked
                  Then {norm} is UNKNOWN
                  And {waits}
            """;

    private final Draft draft;
    private final List<String> questions;

    ScenariosDraft(Draft draft) {
        this.draft = draft;
        this.questions = draft.questions().stream().map(Question::id).toList();
    }

    void addTo(Checkout checkout) throws IOException {
        Sheet feature = checkout.sheet("features/norms/" + draft.paragraph().stem() + ".feature");
        if (feature.isBlank()) {
            feature.append(HEAD.formatted(draft.paragraphTitle(":"), draft.paragraphTitle(",")));
        }
        feature.append(SCENARIOS
                .replace("{heading}", draft.heading())
                .replace(
                        "{columns}",
                        questions.stream().map(ScenariosDraft::column).collect(Collectors.joining(", ")))
                .replace("{rowAnswers}", answers(ScenariosDraft::column))
                .replace("{rows}", rows())
                .replace("{nearMiss}", Unwritten.text("one answer other, verdict other"))
                .replace("{answers}", answers(question -> Unwritten.TEXT))
                .replace("{question}", questions.get(0))
                .replace("{nothing}", each("nothing is known about "))
                .replace("{waits}", each(draft.norm() + " waits for "))
                .replace("{norm}", draft.norm())
                .replace("{unwritten}", Unwritten.TEXT));
    }

    private String answers(Function<String, String> value) {
        if (questions.size() == 1) {
            String question = questions.get(0);
            return "      Given the answer to " + question + " is " + value.apply(question);
        }
        return "      Given the answers\n"
                + table(questions.stream()
                        .map(question -> List.of(question, value.apply(question)))
                        .toList());
    }

    private String rows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(questions);
        head.addAll(List.of("verdict", "reason"));
        rows.add(head);
        for (Reached verdict : List.of(Reached.COMPLIANT, Reached.PARTIAL, Reached.GAP)) {
            List<String> row = new ArrayList<>();
            questions.forEach(question -> row.add(Unwritten.TEXT));
            row.addAll(List.of(verdict.name(), draft.ruleName(verdict)));
            rows.add(row);
        }
        return table(rows);
    }

    private String each(String about) {
        return questions.stream().map(about::concat).collect(Collectors.joining("\n      And "));
    }

    private static String column(String question) {
        return "<" + question + ">";
    }

    private static String table(List<List<String>> rows) {
        return rows.stream().map(row -> line(row, rows)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder("        |");
        for (int column = 0; column < row.size(); column++) {
            int at = column;
            int width = rows.stream()
                    .mapToInt(other -> other.get(at).length())
                    .max()
                    .orElseThrow();
            line.append(" ")
                    .append(row.get(at))
                    .append(" ".repeat(width - row.get(at).length()))
                    .append(" |");
        }
        return line.toString();
    }
}
