package org.lexgap.spec;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.assessment.Verdict;
import org.lexgap.intake.Node;
import org.lexgap.intake.Problem;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.law.Place;
import org.lexgap.norm.Catalogue;

/** What a step says: the texts in its slots, and where they stand. */
final class Said {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|«([^»]+)»");

    private final Feature.Step step;
    private final Language language;
    private final Phrase phrase;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    Said(Feature.Step step, Language language, Phrase phrase, Matcher matched) {
        this.step = step;
        this.language = language;
        this.phrase = phrase;
        for (String slot : phrase.slots().keySet()) {
            if (matched.group(slot) != null) {
                texts.put(slot, matched.group(slot));
                places.put(slot, step.placeOf(matched.group(slot), matched.start(slot)));
            }
        }
    }

    /** Slots that hold what they cannot. */
    List<Problem> problems(Catalogue catalogue) {
        return texts.entrySet().stream()
                .flatMap(slot -> phrase.slots().get(slot.getKey()).fault(slot.getValue(), catalogue).stream()
                        .map(fault -> new Problem(
                                places.get(slot.getKey()),
                                Problem.Level.ERROR,
                                phrase.slots().get(slot.getKey()).faultCode(),
                                fault)))
                .toList();
    }

    Feature.Step step() {
        return step;
    }

    /** The language of the step. */
    Language language() {
        return language;
    }

    /** A message in that language. */
    String word(String key) {
        return Messages.in(language).text(key);
    }

    boolean has(String slot) {
        return texts.containsKey(slot);
    }

    /** The text in a slot, without quotation marks around it. */
    String text(String slot) {
        String text = texts.get(slot);
        boolean quoted = text.length() > 1 && "\"«".indexOf(text.charAt(0)) >= 0;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    Node.Scalar scalar(String slot) {
        return new Node.Scalar(text(slot), true, places.get(slot));
    }

    Place place(String slot) {
        return places.get(slot);
    }

    List<String> items(String slot) {
        return Slot.items(texts.get(slot));
    }

    LocalDate date(String slot) {
        return LocalDate.parse(texts.get(slot));
    }

    Verdict verdict() {
        return Verdict.valueOf(texts.get("verdict"));
    }

    /** The texts in quotation marks within a slot. */
    List<String> quoted(String slot) {
        return QUOTED.matcher(texts.get(slot))
                .results()
                .map(text -> Optional.ofNullable(text.group(1)).orElse(text.group(2)))
                .toList();
    }
}
