package org.lexgap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Flag;
import org.lexgap.assessment.Remark;
import org.lexgap.assessment.Remedy;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.Citation;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Entry;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;
import org.lexgap.norm.Reservation;
import org.lexgap.norm.Word;

/** The sentences that all shapes of a report share. */
final class Wording {

    static final String WHAT_A_GAP_IS =
            "The Programme of Action does not bind by itself: a gap is a point on which the law falls short of what "
                    + "states agreed, no more. What was not answered is unknown: neither met nor a gap.";

    private static final List<Verdict> COUNTED =
            List.of(Verdict.GAP, Verdict.PARTIAL, Verdict.UNKNOWN, Verdict.COMPLIANT);

    private static final String ADDRESSEE = "META-ADDRESSEE/";

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

    /** What the result would be if norms that do not address the state were counted too. */
    static Optional<String> advisory(ThemeResult result) {
        return result.advisoryResult()
                .map(advisory -> "With the norms that do not address this State: " + Verdicts.words(advisory) + ".");
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

    /** Words behind a verdict that say how to take it, such as "(advisory)"; empty where there is nothing to say. */
    static String manner(Finding finding) {
        List<String> words = new ArrayList<>();
        if (finding.flags().contains(Flag.CAPPED)) {
            words.add(Verdicts.word(finding.reached()) + " before a reported clash");
        }
        finding.flags().stream().map(Wording::manner).flatMap(Optional::stream).forEach(words::add);
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }

    private static Optional<String> manner(Flag flag) {
        return switch (flag) {
            case ADVISORY -> Optional.of("advisory, not counted");
            case DEPENDENT -> Optional.of("dependent, counted at its root");
            case RESERVED -> Optional.of("reserved, not counted");
            case FLAG -> Optional.of("for a lawyer to look at, not counted");
            case UNCONFIRMED -> Optional.of("unconfirmed");
            case CHECK_ANSWERS -> Optional.of("check the answers");
            default -> Optional.empty();
        };
    }

    /** What the answers used tell a reader to mind. */
    static Optional<String> notes(Finding finding) {
        String notes = finding.flags().stream()
                .map(Wording::note)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes);
    }

    private static Optional<String> note(Flag flag) {
        return switch (flag) {
            case DISPUTED -> Optional.of("sources disagree on an answer");
            case STALE -> Optional.of("a source was read before the act was last changed");
            case ASSUMED_UNCHANGED -> Optional.of("the law is assumed unchanged since the summary was made");
            case NO_RULE_YET -> Optional.of("no rule is written for this norm yet");
            default -> Optional.empty();
        };
    }

    /** What the rules about rules say, with what it rests on; whom norms address is said at the head of a report. */
    static List<String> remarks(Finding finding, Remark.Told upTo, Catalogue catalogue, Assessment assessment) {
        return finding.remarks().stream()
                .filter(remark -> remark.told().compareTo(upTo) <= 0)
                .filter(remark -> !remark.id().startsWith(ADDRESSEE) || upTo == Remark.Told.EXPLAIN)
                .map(remark -> remark.says() + rests(remark, catalogue, assessment))
                .toList();
    }

    private static String rests(Remark remark, Catalogue catalogue, Assessment assessment) {
        return remark.rests().isEmpty()
                ? ""
                : remark.rests().stream()
                        .map(id -> catalogue
                                .reservation(id)
                                .map(reservation -> reservation(reservation, assessment))
                                .orElse(id))
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    /** A statement, where it stands, and the verdicts to read in the place of what it sets aside. */
    private static String reservation(Reservation reservation, Assessment assessment) {
        String instead = assessment.findings().stream()
                .filter(finding -> reservation.instead().contains(finding.norm().id()))
                .map(finding -> "; in its place " + finding.norm().id() + ": " + Verdicts.word(finding.verdict()))
                .collect(Collectors.joining());
        return reservation.detail() + " (" + reservation.source() + instead + ")";
    }

    /** Sentences on whom the norms address, where some do not address the state; each once. */
    static List<String> addressees(Assessment assessment) {
        return assessment.findings().stream()
                .flatMap(finding -> finding.remarks().stream())
                .filter(remark -> remark.id().startsWith(ADDRESSEE))
                .map(remark -> remark.says().replaceFirst("^(.+) advisory: ", "Advisory (PoA $1): "))
                .distinct()
                .toList();
    }

    /** On what legal ground the norm binds, for a norm that has a footing. */
    static Optional<String> footing(Finding finding) {
        List<String> rests = finding.footing().rests();
        return switch (finding.footing().footing()) {
            case TREATY -> Optional.of("treaty: " + String.join(", ", rests));
            case TREATY_CHECK_RESERVATION ->
                Optional.of("treaty, but check the reservation kept to it: " + String.join(", ", rests));
            case CUSTOM -> Optional.of("custom: " + String.join(", ", rests));
            case COMMITMENT -> Optional.of("political commitment: " + String.join(", ", rests));
            case UNKNOWN -> Optional.of("unknown; it waits for " + String.join(", ", rests));
            case PROGRAMME_ONLY -> finding.norm().hasFooting() ? Optional.of("the Programme alone") : Optional.empty();
        };
    }

    /** One step of a remedy: the question, the present answer, the answer to reach, and the article to amend. */
    static String step(Remedy.Step step, LawSummary summary) {
        String from = step.from()
                .map(value -> "from \"" + value(step.question(), value) + "\" to ")
                .orElse("not answered; to reach: ");
        String to = step.to() instanceof Value.TreatyDate
                ? "be bound by the treaty"
                : step.to() instanceof Value.Length length
                        ? "at most " + length.days() + " days"
                        : "\"" + value(step.question(), step.to()) + "\"";
        String where = step.amend().isEmpty()
                ? (step.from().isEmpty() ? "" : "; no article named")
                : "; amend "
                        + step.amend().stream()
                                .map(citation -> cited(citation, summary))
                                .collect(Collectors.joining("; "));
        return step.question().id() + ": " + from + to + where;
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

    static String upper(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
