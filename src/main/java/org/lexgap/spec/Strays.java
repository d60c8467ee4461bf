package org.lexgap.spec;

import io.cucumber.messages.types.Location;
import java.util.List;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Shown;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/**
 * Steps that stand in a description: Gherkin takes every line before the first keyword for one, so a misspelt keyword
 * would silently take its step out of the scenario.
 */
final class Strays {

    private final String file;
    private final Language language;
    private final List<String> lines;
    private final List<Problem> problems;

    Strays(String file, Language language, List<String> lines, List<Problem> problems) {
        this.file = file;
        this.language = language;
        this.lines = lines;
        this.problems = problems;
    }

    /** Reports the lines of a description that would be steps if they began with a keyword. */
    void find(String description, Location from) {
        for (String line : description.lines().map(String::strip).toList()) {
            int space = line.indexOf(' ');
            boolean isStep = Vocabulary.knows(line, language)
                    || space > 0 && Vocabulary.knows(line.substring(space + 1).strip(), language);
            if (isStep) {
                String word = space > 0 ? line.substring(0, space) : line;
                problems.add(new Problem(
                        place(line, Math.toIntExact(from.getLine())),
                        Problem.Level.ERROR,
                        "MISSING_KEYWORD",
                        Message.of("spec.missing-keyword", Shown.of(word), Message.listed("common.or", keywords()))));
            }
        }
    }

    private List<String> keywords() {
        return language == Language.EN
                ? List.of("Given", "When", "Then", "And", "But")
                : List.of("Дано", "Когда", "Тогда", "И", "Но");
    }

    private Place place(String line, int after) {
        for (int i = after; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(line)) {
                return new Place(file, i + 1, lines.get(i).indexOf(line) + 1);
            }
        }
        return new Place(file, after, 1);
    }
}
