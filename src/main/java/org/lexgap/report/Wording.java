package org.lexgap.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Flag;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.Citation;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Entry;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Value;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** The sentences that all shapes of a report share. */
final class Wording {

    static final String WHAT_A_GAP_IS =
            "The Programme of Action does not bind by itself: a gap is a point on which the law falls short of what "
                    + "states agreed, no more. What was not answered is unknown: neither met nor a gap.";

    private static final List<Verdict> COUNTED =
            List.of(Verdict.GAP, Verdict.PARTIAL, Verdict.UNKNOWN, Verdict.COMPLIANT);

    private Wording() {}

    /** "2 gap, 3 partly met, ... of 13 norms counted; 20 of 24 questions answered (83 %)". */
    static String counts(ThemeResult result) {
        String counts = COUNTED.stream()
                .map(verdict -> result.counts().get(verdict) + " " + Verdicts.word(verdict))
                .collect(Collectors.joining(", "));
        int aside = result.counts().get(Verdict.NOT_APPLICABLE);
        return counts + ", of " + number(result.counted(), "norm") + " counted"
                + (aside == 0 ? "" : " (and " + aside + " not applicable)") + "; "
                + result.answered() + " of " + number(result.questions(), "question") + " answered ("
                + Math.round(100 * result.answeredShare()) + " %)";
    }

    static String number(int count, String of) {
        return count + " " + of + (count == 1 ? "" : "s");
    }

    /** Sentence ids, strength and severity of a norm. */
    static String standing(Finding finding) {
        return "PoA " + String.join(", ", finding.norm().sources()) + "; "
                + Word.of(finding.norm().strength()) + ", severity "
                + Word.of(finding.norm().severity());
    }

    /** The answers behind a verdict, each with its articles; says so where an answer names none. */
    static List<String> grounds(Finding finding, Assessment assessment) {
        return finding.because().stream()
                .map(answer -> answer.question().wording() + " "
                        + value(answer.question(), answer.value().orElseThrow()) + " ["
                        + articles(answer, assessment.summary()) + "]")
                .toList();
    }

    /** The articles an answer rests on. */
    static String articles(EffectiveAnswer answer, LawSummary summary) {
        List<Citation> citations = answer.entries().stream()
                .map(Entry::citations)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return citations.isEmpty()
                ? "no article named"
                : citations.stream().map(citation -> cited(citation, summary)).collect(Collectors.joining("; "));
    }

    private static String cited(Citation citation, LawSummary summary) {
        String title = Optional.ofNullable(summary.instruments().get(citation.instrument()))
                .map(instrument -> instrument.title("en"))
                .orElse(citation.instrument());
        return title + citation.article().map(article -> ", art. " + article).orElse("");
    }

    /** A value in the words of its labels. */
    static String value(Question question, Value value) {
        if (value instanceof Value.Choice choice) {
            return question.label(choice.text()).orElse(choice.text());
        }
        if (value instanceof Value.Listed listed) {
            return listed.listed().isEmpty()
                    ? "None"
                    : listed.listed().stream()
                            .map(element -> question.label(element).orElse(element))
                            .collect(Collectors.joining("; "));
        }
        if (value instanceof Value.TreatyDate treaty) {
            return treaty.since().map(date -> "Since " + date).orElse("Checked and not bound");
        }
        return value.text();
    }

    /** What an unknown finding waits for. */
    static String missing(Finding finding) {
        return finding.missing().stream().map(Question::id).collect(Collectors.joining(", "));
    }

    static String stillPossible(Finding finding) {
        return finding.stillPossible().stream().map(Verdicts::word).collect(Collectors.joining(", "));
    }

    /** What a reader must know beside the verdict, or nothing. */
    static Optional<String> flags(Finding finding) {
        String flags = finding.flags().stream()
                .filter(flag -> flag != Flag.SUMMARY)
                .map(Wording::flag)
                .collect(Collectors.joining("; "));
        return flags.isEmpty() ? Optional.empty() : Optional.of(flags);
    }

    /** One side of a dispute. */
    static String side(Finding.Side side) {
        String sources = side.entries().stream()
                .map(entry -> Word.of(entry.source()))
                .distinct()
                .collect(Collectors.joining(", "));
        return "if " + side.question().id() + " is \"" + value(side.question(), side.value()) + "\" (" + sources + "): "
                + Verdicts.word(side.verdict());
    }

    private static String flag(Flag flag) {
        return switch (flag) {
            case ADVISORY -> "the norm does not address this state: advisory, not counted";
            case DISPUTED -> "sources disagree on an answer";
            case SUMMARY -> "sums up other norms, not counted";
            case STALE -> "a source was read before the act was last changed";
            case ASSUMED_UNCHANGED -> "the law is assumed unchanged since the summary was made";
            case NO_RULE_YET -> "no rule is written for this norm yet";
        };
    }

    static String upper(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
