package org.lexgap.spec;

import static org.lexgap.spec.StepKind.asks;
import static org.lexgap.spec.StepKind.supposes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Reason;
import org.lexgap.assessment.Verdict;
import org.lexgap.intake.Trees;
import org.lexgap.law.Citation;
import org.lexgap.norm.Word;

/** Steps that say what a check of the law finds on a norm. */
final class FindingSteps {

    static final List<StepKind> ALL = List.of(
            asks(
                    "{norm} is {verdict}",
                    "вывод по норме {norm} — {verdict}",
                    (said, law) -> verdict(said, law.finding(said))),
            asks(
                    "the reason for {norm} is {text}",
                    "обоснование вывода по норме {norm} — {text}",
                    FindingSteps::reason),
            asks(
                    "{norm} waits for {questions}",
                    "вывод по норме {norm} ждёт ответа на вопрос(ы) {questions}",
                    (said, law) -> same(said.items("questions"), law.openQuestions(said), law.finding(said))),
            asks(
                    "{norm} could still be {verdicts}",
                    "вывод по норме {norm} ещё может стать {verdicts}",
                    (said, law) ->
                            same(said.items("verdicts"), names(law.finding(said).stillPossible()), law.finding(said))),
            supposes(
                    "{norm} would be {verdict} if the answer to {question} were {value}",
                    "вывод по норме {norm} был бы {verdict}, если бы ответ на вопрос {question} был {value}",
                    (said, law) ->
                            law.answer(said.scalar("question"), Trees.value(said.text("value"), said.place("value"))),
                    FindingSteps::nearMiss),
            asks(
                    "{norm} rests on article(s) {articles} of {instrument}",
                    "вывод по норме {norm} опирается на стать(ю|и) {articles} акта {instrument}",
                    FindingSteps::articles),
            asks("{norm} is flagged {flags}", "вывод по норме {norm} имеет пометк(у|и) {flags}", FindingSteps::flagged),
            asks(
                    "{norm} carries no flag",
                    "вывод по норме {norm} не имеет пометок",
                    (said, law) -> Mismatch.unless(
                            Mismatch.listed(List.of()),
                            Mismatch.listed(names(law.finding(said).flags())),
                            law.finding(said))),
            asks(
                    "{norm} is not flagged {flags}",
                    "вывод по норме {norm} не имеет пометк(и|у) {flags}",
                    FindingSteps::notFlagged),
            asks(
                    "{norm} would be {verdict} on the side of {source}",
                    "вывод по норме {norm} был бы {verdict} по данным источника {source}",
                    FindingSteps::side));

    private FindingSteps() {}

    private static Optional<Mismatch> verdict(Said said, Finding finding) {
        return Mismatch.unless(said.verdict().name(), finding.verdict().name(), finding);
    }

    private static Optional<Mismatch> reason(Said said, CheckedLaw law) {
        Finding finding = law.finding(said);
        String reason = said.text("text");
        boolean given = finding.reasons().stream().anyMatch(one -> law.names(reason, one));
        List<String> reasons = finding.reasons().stream().map(Reason::says).toList();
        return given ? Optional.empty() : Mismatch.of(reason, Mismatch.listed(reasons), finding);
    }

    private static Optional<Mismatch> nearMiss(Said said, CheckedLaw now, CheckedLaw then) {
        return now.verdict(said) == said.verdict()
                ? Mismatch.of("≠ " + said.verdict(), said.verdict().name(), now.finding(said))
                : verdict(said, then.finding(said));
    }

    private static Optional<Mismatch> articles(Said said, CheckedLaw law) {
        Finding finding = law.finding(said);
        List<String> cited = finding.because().stream()
                .flatMap(answer -> answer.entries().stream())
                .flatMap(entry -> entry.citations().stream())
                .map(citation -> Phrasing.cited(citation, said.language()))
                .distinct()
                .toList();
        List<String> expected = said.items("articles").stream()
                .map(article -> new Citation(said.text("instrument"), Optional.of(article)))
                .map(citation -> Phrasing.cited(citation, said.language()))
                .toList();
        return cited.containsAll(expected)
                ? Optional.empty()
                : Mismatch.of(Mismatch.listed(expected), Mismatch.listed(cited), finding);
    }

    /** Has all the flags named, and none if nothing is named. */
    private static Optional<Mismatch> flagged(Said said, CheckedLaw law) {
        List<String> expected = said.items("flags");
        List<String> flags = names(law.finding(said).flags());
        boolean all = expected.isEmpty() ? flags.isEmpty() : flags.containsAll(expected);
        return all
                ? Optional.empty()
                : Mismatch.of(Mismatch.listed(expected), Mismatch.listed(flags), law.finding(said));
    }

    private static Optional<Mismatch> notFlagged(Said said, CheckedLaw law) {
        List<String> flags = names(law.finding(said).flags());
        return said.items("flags").stream().noneMatch(flags::contains)
                ? Optional.empty()
                : Mismatch.of("≠ " + Mismatch.listed(said.items("flags")), Mismatch.listed(flags), law.finding(said));
    }

    private static Optional<Mismatch> side(Said said, CheckedLaw law) {
        Finding finding = law.finding(said);
        List<Verdict> verdicts = finding.sides().stream()
                .filter(side -> side.entries().stream()
                        .anyMatch(entry -> Word.of(entry.source()).equals(said.text("source"))))
                .map(Finding.Side::verdict)
                .toList();
        return same(List.of(said.verdict().name()), names(verdicts), finding);
    }

    /** A mismatch unless two lists hold the same, in whatever order. */
    private static Optional<Mismatch> same(List<String> expected, List<String> found, Finding finding) {
        List<String> left = expected.stream().sorted().toList();
        List<String> right = found.stream().sorted().toList();
        return Mismatch.unless(Mismatch.listed(left), Mismatch.listed(right), finding);
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }
}
