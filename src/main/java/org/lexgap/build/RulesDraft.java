package org.lexgap.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lexgap.build.Draft.Reached;
import org.lexgap.intake.Nearest;
import org.lexgap.norm.Question;
import org.lexgap.norm.Question.Type;

/** The rules of a new norm, one for each verdict; they compile, and judge nothing until their values are written. */
final class RulesDraft {

    private static final int LIMIT = 300;

    private static final String HEAD = """
            // %s
            // The norms and their words stand in %s.yaml.
            package org.lexgap.rulebase.rules;

            import org.lexgap.rulebase.Answer;

            global org.lexgap.rulebase.Reasons reasons;
            """;

    private static final String RULE = """

            rule "%s"
                @norm( %s ) @verdict( %s ) @way( %s )
            when
            %s
            then
                reasons.record( kcontext );
            end
            """;

    private final Draft draft;

    RulesDraft(Draft draft) {
        this.draft = draft;
    }

    /** @param named the rule file, where it is not the one named like the paragraph */
    void addTo(Checkout checkout, Optional<String> named) throws IOException {
        String stem = draft.paragraph().stem();
        String name = named.orElse(stem);
        refuseStray(name, checkout.ruleFiles(draft.paragraph().number()));
        Sheet file = checkout.sheet("rules/" + name + ".drl");
        if (file.isBlank()) {
            file.append(HEAD.formatted(
                    name.equals(stem)
                            ? draft.paragraphTitle(":") + "."
                            : draft.paragraphTitle(":") + ", " + Unwritten.text("which sentences") + ".",
                    stem));
        }
        if (draft.questions().stream().anyMatch(question -> question.type() == Type.TREATY_DATE)) {
            importFact("Treaty", file);
        }
        importFact("Answer", file);
        file.append("\n// " + draft.heading() + "\n");
        for (Reached verdict : Reached.values()) {
            file.append(
                    RULE.formatted(draft.ruleName(verdict), draft.norm(), verdict, Unwritten.ID, conditions(verdict)));
        }
        refuseLong(file, stem);
    }

    /** A new group of rules is welcome; a name close to that of a file there is has been mistyped. */
    private void refuseStray(String name, List<String> files) {
        String number = draft.paragraph().number();
        String stem = draft.paragraph().stem();
        if (files.contains(name) || name.equals(stem)) {
            return;
        }
        boolean ofParagraph = Pattern.matches("para-" + number + "-[a-z0-9]+(-[a-z0-9]+)+", name);
        boolean mistyped = Nearest.to(name, files).isPresent();
        if (!ofParagraph || mistyped) {
            throw new Refused("rules/" + name + ".drl is no rule file of paragraph " + number
                    + Nearest.hint(name, files) + "; there are " + String.join(", ", files)
                    + ", and a new one is called para-"
                    + number + "-SENTENCE-TOPIC");
        }
    }

    private static void refuseLong(Sheet file, String stem) {
        if (file.length() > LIMIT) {
            throw new Refused(file.file() + " would have " + file.length() + " lines, and " + LIMIT
                    + " are the limit; name another rule file of the paragraph, or a new one, with --rules"
                    + " (such as " + stem.replaceAll("(para-\\d+-).*", "$1") + "SENTENCE-TOPIC)");
        }
    }

    private static void importFact(String fact, Sheet file) {
        String line = "import org.lexgap.rulebase." + fact + ";";
        List<String> lines = file.lines();
        if (!lines.contains(line)) {
            int last = -1;
            for (int at = 0; at < lines.size(); at++) {
                last = lines.get(at).startsWith("import ") ? at : last;
            }
            lines.add(last + 1, line);
        }
    }

    private String conditions(Reached verdict) {
        return draft.questions().stream()
                .map(question -> "    " + condition(question, verdict))
                .collect(Collectors.joining("\n"));
    }

    private String condition(Question question, Reached verdict) {
        String about = "( question == \"" + question.id() + "\", ";
        return switch (question.type()) {
            case YES_NO_PARTIAL -> "Answer" + about + "choice == \"" + Unwritten.text("yes, partial, no") + "\" )";
            case CHOICE -> "Answer" + about + "choice == \"" + oneOf(question) + "\" )";
            case SET -> "Answer" + about + "lists contains \"" + oneOf(question) + "\" )";
            case TREATY_DATE ->
                "Treaty" + about + "binding == " + (verdict == Reached.COMPLIANT) + " ) // "
                        + Unwritten.text("true or false");
            case DURATION -> "Answer" + about + "days >= 0 ) // " + Unwritten.text("compared with what");
        };
    }

    private String oneOf(Question question) {
        return draft.added().contains(question.id())
                ? Unwritten.TEXT
                : Unwritten.text(String.join(", ", question.valueIds()));
    }
}
