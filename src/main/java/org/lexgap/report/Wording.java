package org.lexgap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Flag;
import org.lexgap.assessment.Footing;
import org.lexgap.assessment.Remark;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Dependency;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.Reservation;
import org.lexgap.norm.Word;

/** The sentences on an assessment that all shapes of a report share, in one language. */
record Wording(Messages messages, Catalogue catalogue, Assessment assessment) {

    private static final String ADDRESSEE = "META-ADDRESSEE/";

    /** The name of a rule about rules: ids of sentences, a word for what it does, and what it says. */
    private static final Pattern IDS_WORD_SENTENCE = Pattern.compile("^(\\d++(?:, \\d++)*+) [^:]++: (.+)");

    /** Flags said behind a verdict. */
    private static final Set<Flag> MANNERS = Set.of(
            Flag.SUMMARY,
            Flag.ADVISORY,
            Flag.DEPENDENT,
            Flag.RESERVED,
            Flag.FLAG,
            Flag.UNCONFIRMED,
            Flag.CHECK_ANSWERS);

    /** Flags said in a line of their own. */
    private static final Set<Flag> NOTES = Set.of(Flag.DISPUTED, Flag.STALE, Flag.ASSUMED_UNCHANGED, Flag.NO_RULE_YET);

    static Wording of(Language language, Catalogue catalogue, Assessment assessment) {
        return new Wording(Messages.in(language), catalogue, assessment);
    }

    /** A sentence on the assessment, by its key. */
    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    Verdicts verdicts() {
        return new Verdicts(messages);
    }

    AnswerWords answers() {
        return new AnswerWords(messages, assessment.summary());
    }

    /** Which law on which day, and who described it; the title and a full stop are part of it. */
    String law() {
        String law = assessment
                .summary()
                .preparedBy()
                .map(by -> text("report.law-prepared-by", assessment.asOf(), by))
                .orElseGet(() -> text("report.law", assessment.asOf()));
        return assessment.summary().title() + ". " + law + ".";
    }

    /** "2 gap, 3 partly met, ... of 13 norms counted; 20 of 24 questions answered (83 %)". */
    String counts(ThemeResult result) {
        Map<Verdict, Integer> counts = result.counts();
        String counted = text(
                "report.counts",
                counts.get(Verdict.GAP),
                counts.get(Verdict.PARTIAL),
                counts.get(Verdict.UNKNOWN),
                counts.get(Verdict.COMPLIANT),
                result.counted());
        int aside = counts.get(Verdict.NOT_APPLICABLE);
        return text(
                "report.counts-answered",
                aside == 0 ? counted : text("report.counts-aside", counted, aside),
                result.answered(),
                result.questions(),
                Math.round(100 * result.answeredShare()));
    }

    /** What the result would be if norms that do not address the state were counted too. */
    Optional<String> advisory(ThemeResult result) {
        return result.advisoryResult()
                .map(advisory -> text("report.advisory", verdicts().words(advisory)));
    }

    /** Sentence ids, strength and severity of a norm. */
    String standing(Norm norm) {
        return text("report.standing", String.join(", ", norm.sources()), strength(norm), severity(norm));
    }

    String strength(Norm norm) {
        return text("report.strength." + Word.of(norm.strength()));
    }

    String severity(Norm norm) {
        return text("report.severity." + Word.of(norm.severity()));
    }

    /** An answer behind a verdict, with its articles; says so where it names none. */
    String ground(EffectiveAnswer answer) {
        return answer.question().wording() + " " + answers().given(answer);
    }

    /** The national articles behind a verdict, each once; empty where none is named. */
    String articles(Finding finding) {
        return answers()
                .cited(finding.because().stream()
                        .map(AnswerWords::citations)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    /** What an unknown finding waits for. */
    String missing(Finding finding) {
        return finding.missing().stream().map(Question::id).collect(Collectors.joining(", "));
    }

    String stillPossible(Finding finding) {
        return finding.stillPossible().stream().map(verdicts()::word).collect(Collectors.joining(", "));
    }

    /** Words behind a verdict that say how to take it, such as "(advisory)"; empty where there is nothing to say. */
    String manner(Finding finding) {
        List<String> words = new ArrayList<>();
        if (finding.flags().contains(Flag.CAPPED)) {
            words.add(text("report.manner.capped", verdicts().word(finding.reached())));
        }
        words.addAll(said("report.manner.", MANNERS, finding));
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }

    /** What the answers used tell a reader to mind. */
    Optional<String> notes(Finding finding) {
        List<String> notes = said("report.note.", NOTES, finding);
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
    }

    private List<String> said(String key, Set<Flag> of, Finding finding) {
        return finding.flags().stream()
                .filter(of::contains)
                .map(flag -> text(key + Word.of(flag)))
                .toList();
    }

    /** What the rules about rules say, with what it rests on; whom norms address is said at the head of a report. */
    List<String> remarks(Finding finding, Remark.Told upTo) {
        return finding.remarks().stream()
                .filter(remark -> remark.told().compareTo(upTo) <= 0)
                .filter(remark -> !remark.id().startsWith(ADDRESSEE) || upTo == Remark.Told.EXPLAIN)
                .map(remark -> remark.says() + rests(remark))
                .toList();
    }

    private String rests(Remark remark) {
        return remark.rests().isEmpty()
                ? ""
                : remark.rests().stream()
                        .map(id ->
                                catalogue.reservation(id).map(this::reservation).orElse(id))
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    /** A statement, where it stands, and the verdicts to read in the place of what it sets aside. */
    private String reservation(Reservation reservation) {
        String instead = assessment.findings().stream()
                .filter(finding -> reservation.instead().contains(finding.norm().id()))
                .map(finding -> "; "
                        + text(
                                "report.in-its-place",
                                finding.norm().id(),
                                verdicts().word(finding.verdict())))
                .collect(Collectors.joining());
        return reservation.detail() + " (" + reservation.source() + instead + ")";
    }

    /** Sentences on whom the norms address, where some do not address the state; each once. */
    List<String> addressees() {
        return assessment.findings().stream()
                .flatMap(finding -> finding.remarks().stream())
                .filter(remark -> remark.id().startsWith(ADDRESSEE))
                .map(Remark::says)
                .distinct()
                .map(IDS_WORD_SENTENCE::matcher)
                .filter(Matcher::matches)
                .map(name -> text("report.addressees", name.group(1), name.group(2)))
                .toList();
    }

    /** On what legal ground the norm binds, for a norm that has a footing. */
    Optional<String> footing(Finding finding) {
        Footing footing = finding.footing().footing();
        if (footing == Footing.PROGRAMME_ONLY) {
            return finding.norm().hasFooting() ? Optional.of(text("report.footing.programme-only")) : Optional.empty();
        }
        String rests = finding.footing().rests().stream()
                .map(one -> footing == Footing.UNKNOWN ? one : catalogue.cited(one))
                .collect(Collectors.joining(", "));
        return Optional.of(text("report.footing." + Word.of(footing), rests));
    }

    /** One side of a dispute. */
    String side(Finding.Side side) {
        return text(
                "report.if",
                side.question().id(),
                answers().value(side.question(), side.value()),
                answers().sources(side.entries()),
                verdicts().word(side.verdict()));
    }

    /** The norms a norm is linked with, how, and what their verdicts are. */
    List<String> links(Norm norm) {
        Map<String, Finding> byId = assessment.findings().stream()
                .collect(Collectors.toMap(finding -> finding.norm().id(), finding -> finding));
        return catalogue.norms().stream()
                .flatMap(other -> other.dependencies().stream()
                        .filter(link -> other.equals(norm) || link.target().equals(norm.id()))
                        .map(link -> new Link(other.equals(norm) ? link.target() : other.id(), link)))
                .filter(link -> byId.containsKey(link.to()))
                .map(link ->
                        link.to() + " (" + verdicts().word(byId.get(link.to()).verdict()) + "): "
                                + link.dependency().effect())
                .distinct()
                .toList();
    }

    private record Link(String to, Dependency dependency) {}
}
