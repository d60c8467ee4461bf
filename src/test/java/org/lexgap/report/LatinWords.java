package org.lexgap.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.Programme;
import org.lexgap.assessment.Scenario;
import org.lexgap.assessment.ScenarioIndex;
import org.lexgap.language.Language;
import org.lexgap.law.Citation;
import org.lexgap.law.Entry;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;
import org.lexgap.norm.Sentence;

/**
 * The words in Latin letters of a Russian text, but for those that belong there: codes, what somebody's file says, the
 * first words of the Programme's sentences, and names of scenarios. A word of ours that nobody translated is left.
 */
final class LatinWords {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing(String::length).reversed();

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    /** Each with the reason why it stays. */
    private static final List<String> BELONG = List.of(
            // Ids of norms, of rules with their way, of rules about rules, of statements, of checks
            "(?:POA|META|DEF|RES|CHK)-[A-Z0-9-]+(?:/[A-Z_]+)?(?:/[a-z0-9-]+)?",
            // Codes of warnings and flags
            "\\b(?:STALE|ASSUMED_UNCHANGED): |пометку FLAG\\b",
            // Letters of sentences and articles, such as 13(c).1, parts of an annex, numbers of chapters
            "(?<=[\\d)·])\\([a-z]\\)|(?<=[\\d·])A\\b",
            "часть B\\b",
            "\\b[IV]+\\b",
            // Where rules and scenarios stand
            "(?:rules|features/norms)/[a-z0-9-]+\\.(?:drl|feature):\\d+",
            // The number of the Programme among the documents of the United Nations, and addresses
            "\\bA/51/341\\b",
            "\\bhttps?://[^ )|]+",
            // The name of the program, and the receipt
            "\\b[Ll]exgap\\b",
            "sha256:[0-9a-f]+",
            // What is written into a summary as it stands
            "\\b(?:null|touches)\\b",
            "\\bP\\d+[YMWD]\\b",
            // The Latin term beside the Russian one (docs/glossary.md)
            "\\(non-refoulement\\)");

    private static final Catalogue CATALOGUE = Programme.in(Language.RU).catalogue();

    private final List<String> phrases = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();

    /** What belongs in reports on these summaries. */
    LatinWords(LawSummary... summaries) {
        String question = "(?:" + alternatives(CATALOGUE.questions().stream().map(Question::id)) + ")";
        String value = "(?:" + alternatives(values()) + ")";
        String given = "(?:" + value + "|\\[(?:" + value + "(?:, " + value + ")*)?\\]|\\d{4}-\\d\\d-\\d\\d)(?![\\w-])";
        // The id of a question, with a value where one is given to it
        patterns.add(Pattern.compile("(?<![\\w-])" + question + "(?![\\w-])(?:(?: = |: )" + given + ")?"));
        // A value that a sentence tells from another, and one that is no English word
        patterns.add(Pattern.compile("(?<=(?:[Пп]ервый: |второй: |было |стало |, ст\\. [^—;]{1,20} — ))" + given));
        patterns.add(Pattern.compile(
                "(?<![\\w-])(?:" + alternatives(values().filter(one -> one.contains("-"))) + ")(?![\\w-])"));
        for (LawSummary summary : summaries) {
            phrases.add(summary.title());
            summary.preparedBy().ifPresent(phrases::add);
            summary.instruments().values().forEach(instrument -> phrases.add(instrument.title(Language.RU.code())));
            patterns.add(Pattern.compile("(?<=[(, ])" + summary.state() + "\\b"));
            summary.instruments().values().stream()
                    .flatMap(instrument -> instrument.number().stream())
                    .forEach(number -> phrases.add("№ " + number));
            // In a sentence, and in a column of their own
            articles(summary)
                    .forEach(article ->
                            patterns.add(Pattern.compile("(?:ст\\. |(?<=\\| ))" + Pattern.quote(article) + "(?!\\w)")));
            summary.instruments().keySet().forEach(id -> patterns.add(Pattern.compile("На " + id + "(?=[, ])")));
        }
        CATALOGUE.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(Sentence::head)
                .forEach(phrases::add);
        ScenarioIndex.packed().scenarios().stream().map(Scenario::name).forEach(phrases::add);
        CATALOGUE.questions().stream()
                .filter(one -> one.values().size() > 1)
                .map(one -> String.join(", ", one.valueIds()))
                .forEach(phrases::add);
        BELONG.stream().map(Pattern::compile).forEach(patterns::add);
    }

    private static Stream<String> values() {
        return CATALOGUE.questions().stream().flatMap(one -> one.valueIds().stream());
    }

    private static String alternatives(Stream<String> words) {
        return words.distinct().sorted(LONGEST_FIRST).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Stream<String> articles(LawSummary summary) {
        return summary.answers().values().stream()
                .flatMap(answer -> answer.entries().stream())
                .map(Entry::citations)
                .flatMap(Collection::stream)
                .map(Citation::article)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(LONGEST_FIRST);
    }

    /** The words left in a text, each with what stands before it. */
    List<String> in(String text) {
        // Lines are broken anywhere, and Markdown puts strokes before some signs.
        String left = text.replaceAll("\\\\([\\[\\]_<>#|*`{}&~])", "$1").replaceAll("\\s+", " ");
        for (String phrase : phrases.stream().sorted(LONGEST_FIRST).toList()) {
            left = left.replace(phrase.replaceAll("\\s+", " "), "·");
        }
        for (Pattern pattern : patterns) {
            left = pattern.matcher(left).replaceAll("·");
        }
        String rest = left;
        return WORD.matcher(rest)
                .results()
                .map((MatchResult word) -> rest.substring(Math.max(0, word.start() - 40), word.end()))
                .toList();
    }
}
