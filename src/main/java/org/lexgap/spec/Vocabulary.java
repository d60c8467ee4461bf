package org.lexgap.spec;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.lexgap.language.Language;

/** All steps there are. */
final class Vocabulary {

    static final List<StepKind> STEPS = Stream.of(LawSteps.ALL, FindingSteps.ALL, AcrossNormsSteps.ALL, ReportSteps.ALL)
            .flatMap(List::stream)
            .toList();

    private static final int ENOUGH_TO_COMPARE = 200;

    private Vocabulary() {}

    /** A step that was understood. */
    record Understood(StepKind kind, Said said) {}

    static Optional<Understood> understand(Feature.Step step, Language language) {
        return STEPS.stream()
                .flatMap(kind -> kind.phrase(language).match(step.text()).stream()
                        .map(matched -> new Understood(kind, new Said(step, language, kind.phrase(language), matched))))
                .findFirst();
    }

    static boolean knows(String text, Language language) {
        return text.length() <= Expansion.MAX_LENGTH
                && STEPS.stream()
                        .anyMatch(kind -> kind.phrase(language).match(text).isPresent());
    }

    /** The wording that is closest to a text, by its fixed words. */
    static String nearest(String text, Language language) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String words = fixedWords(text.substring(0, Math.min(text.length(), ENOUGH_TO_COMPARE)));
        return STEPS.stream()
                .map(kind -> kind.phrase(language).shown())
                .min(Comparator.comparingInt(shown -> distance.apply(words, fixedWords(shown))))
                .orElseThrow();
    }

    /** A text without what may fill a slot: codes, numbers, quotations, lists, and the slots themselves. */
    private static String fixedWords(String text) {
        return text.replaceAll(
                        "\\{[^{}]*}|\\[[^\\[\\]]*]|\"[^\"]*\"|«[^«»]*»|(?<!\\S)\\S*[0-9-]\\S*|\\b[A-Z_]{2,}\\b", "")
                .replaceAll("\\s+", " ");
    }
}
