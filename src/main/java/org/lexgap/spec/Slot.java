package org.lexgap.spec;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lexgap.assessment.Flag;
import org.lexgap.assessment.Footing;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.intake.Nearest;
import org.lexgap.intake.Shown;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Source;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.Theme;
import org.lexgap.norm.Word;

/** What can stand in the open places of a step: how it looks, an example, and what is allowed. */
enum Slot {
    QUESTION("[a-z0-9-]+", "foundling-grant", catalogue -> ids(catalogue.questions(), Question::id)),
    QUESTIONS(".+", "foundling-grant", catalogue -> ids(catalogue.questions(), Question::id)),
    NORM("POA-[A-Za-z0-9()-]+", "POA-44-FOUNDLING", catalogue -> ids(catalogue.norms(), Norm::id)),
    NORMS("(?:nothing|POA-.+)", "POA-44-FOUNDLING", catalogue -> ids(catalogue.norms(), Norm::id)),
    GROUNDS("[A-Za-z0-9(].*", "POA-45-ACTS-NO-CONTRADICTION", catalogue -> List.of()),
    VERDICT("[A-Za-z_]+", "COMPLIANT", catalogue -> names(Verdict.values())),
    VERDICTS(".+", "COMPLIANT, GAP", catalogue -> names(Verdict.values())),
    FLAGS(".+", "ASSUMED_UNCHANGED", catalogue -> names(Flag.values())),
    FOOTING("[A-Z_]+", "TREATY", catalogue -> names(Footing.values())),
    MARKS(".+", "ASSUMED_UNCHANGED", catalogue -> names(EffectiveAnswer.Mark.values())),
    THEME("[a-z-]+", "statelessness", catalogue -> Word.all(Theme.class)),
    RESULT("[A-Za-z_]+", "GAP", catalogue -> names(ThemeResult.Result.values())),
    SOURCE("[a-z-]+", "ngo", catalogue -> Word.all(Source.class)),
    CAUSE("[a-z-]+", "not-collected", catalogue -> Word.all(Value.Unavailable.Cause.class)),
    DATE("\\d[\\d-]*", "2024-01-01", catalogue -> List.of()),
    STATE("[A-Za-z]+", "KAZ", catalogue -> List.of()),
    VALUE(".+", "nothing", catalogue -> List.of()),
    ANSWER(".+", "nothing", catalogue -> List.of()),
    TEXT("(?:\".+\"|«.+»)", "\"44.3 gap: a foundling is given nothing\"", catalogue -> List.of()),
    TEXTS("[\"«].+[\"»]", "\"citizenship-act\"", catalogue -> List.of()),
    FILE("(?:\"[^\"]+\"|«[^»]+»)", "\"kazakhstan.yaml\"", catalogue -> List.of()),
    INSTRUMENT("[^\\s,]+", "citizenship-act", catalogue -> List.of()),
    ARTICLES(".+?", "13", catalogue -> List.of()),
    BINDING("(?:binding|not binding)", "binding", catalogue -> List.of()),
    BINDS("(?:обязательным|необязательным)", "обязательным", catalogue -> List.of()),
    NUMBER("\\d{1,4}", "1", catalogue -> List.of()),
    CODE("[A-Z0-9_-]+", "STALE", catalogue -> List.of());

    private final String pattern;
    private final String example;
    private final Function<Catalogue, List<String>> allowed;

    Slot(String pattern, String example, Function<Catalogue, List<String>> allowed) {
        this.pattern = pattern;
        this.example = example;
        this.allowed = allowed;
    }

    String pattern() {
        return pattern;
    }

    String example() {
        return example;
    }

    /** What is wrong with a text in this slot, or nothing. */
    Optional<String> fault(String text, Catalogue catalogue) {
        if (this == DATE) {
            return isDate(text)
                    ? Optional.empty()
                    : Optional.of("\"" + Shown.of(text) + "\" is no date; write year-month-day, such as 2017-07-11");
        }
        List<String> words = allowed.apply(catalogue);
        return words.isEmpty()
                ? Optional.empty()
                : items(text).stream()
                        .filter(item -> !words.contains(item))
                        .findFirst()
                        .map(item -> "\"" + Shown.of(item) + "\" is no " + what()
                                + (words.size() > 16 ? "" : "; use " + String.join(", ", words))
                                + Nearest.hint(item, words));
    }

    /** The code of such a problem. */
    String faultCode() {
        return this == DATE ? "BAD_DATE" : "UNKNOWN_" + what().toUpperCase(Locale.ROOT);
    }

    /** The items of a list, of which a single word is one; nothing, where that is said. */
    static List<String> items(String text) {
        return text.equals("nothing")
                ? List.of()
                : Arrays.stream(text.split(", | and | и ")).map(String::strip).toList();
    }

    private String what() {
        String name = Word.of(this);
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static <T> List<String> ids(Collection<T> items, Function<T, String> id) {
        return items.stream().map(id).toList();
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
