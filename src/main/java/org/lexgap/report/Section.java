package org.lexgap.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.OpenQuestions;
import org.lexgap.assessment.OpenQuestions.OpenQuestion;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.EffectiveAnswer.Kind;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.norm.Reservation;

/**
 * What follows the chapters of a report, for every shape of it.
 *
 * @param subject which one it is
 * @param lines sentences or rows, each standing by itself
 */
record Section(Subject subject, String title, List<String> lines) {

    /** The sections there are. */
    enum Subject {
        TREATIES,
        UNKNOWN,
        DISPUTES,
        STATEMENTS,
        WARNINGS,
        METHOD,
        SOURCES
    }

    private static final String CONTRADICTION = "CONTRADICTION";
    private static final int BEST = 5;
    private static final int SENTENCES_ON_METHOD = 7;

    /** All sections that have something to say, in the order of the report. */
    static List<Section> of(Wording wording) {
        List<Section> sections = List.of(
                new Section(Subject.TREATIES, wording.text("report.section.treaties"), TreatyWords.lines(wording)),
                new Section(Subject.UNKNOWN, wording.text("report.section.unknown"), unknown(wording)),
                new Section(Subject.DISPUTES, wording.text("report.section.disputes"), disputes(wording)),
                new Section(Subject.STATEMENTS, wording.text("report.section.statements"), statements(wording)),
                new Section(Subject.WARNINGS, wording.text("report.section.warnings"), warnings(wording)),
                new Section(Subject.METHOD, wording.text("report.section.method"), method(wording)));
        return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    /** How verdicts come about and what they do not say. */
    private static List<String> method(Wording wording) {
        return IntStream.rangeClosed(1, SENTENCES_ON_METHOD)
                .mapToObj(number -> wording.text("report.method." + number))
                .toList();
    }

    private static List<String> unknown(Wording wording) {
        List<String> lines = new ArrayList<>(howMuchIsUnknown(wording));
        lines.addAll(toAskNext(wording));
        return lines;
    }

    /** How many norms are unknown, how many questions open, and of which kind. */
    static List<String> howMuchIsUnknown(Wording wording) {
        Assessment assessment = wording.assessment();
        List<String> lines = new ArrayList<>();
        int unknown = count(assessment.findings(), finding -> finding.verdict() == Verdict.UNKNOWN);
        lines.add(wording.text(
                "report.unknown-norms", unknown, assessment.findings().size()));
        lines.add(questions(wording));
        int unchecked = count(assessment.findings(), finding -> finding.remarks().stream()
                .anyMatch(remark -> remark.id().equals("META-CAP/not-checked")));
        if (unchecked > 0) {
            lines.add(wording.text("report.cap-not-checked", unchecked));
        }
        return lines;
    }

    private static List<String> toAskNext(Wording wording) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (OpenQuestion open :
                OpenQuestions.of(wording.assessment()).stream().limit(BEST).toList()) {
            lines.add(wording.text(
                    "report.to-ask-next",
                    number++,
                    open.question().id(),
                    open.question().wording(),
                    open.settles().size(),
                    open.helps().size()));
        }
        return lines;
    }

    private static int count(List<Finding> findings, Predicate<Finding> which) {
        return (int) findings.stream().filter(which).count();
    }

    /** How many questions are answered, and how many of each kind of nothing there are. */
    private static String questions(Wording wording) {
        EffectiveAnswers answers = wording.assessment().answers();
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        answers.all().forEach(answer -> kinds.merge(answer.kind(), 1, Integer::sum));
        String counts = kinds.entrySet().stream()
                .map(kind -> wording.text(
                        "report.questions-of-a-kind",
                        kind.getValue(),
                        wording.answers().nothing(kind.getKey())))
                .collect(Collectors.joining(", "));
        return wording.text("report.questions", counts, answers.all().size());
    }

    private static List<String> disputes(Wording wording) {
        List<String> lines = new ArrayList<>();
        wording.assessment().answers().all().stream()
                .filter(answer -> answer.kind() == Kind.DISPUTED)
                .forEach(answer -> lines.add(wording.text(
                        "report.disputed",
                        answer.question().id(),
                        answer.sides().stream()
                                .map(side -> side(answer, side, wording.answers()))
                                .collect(Collectors.joining("; ")))));
        wording.assessment().warnings().stream()
                .filter(warning -> warning.code().equals(CONTRADICTION))
                .forEach(warning -> lines.add(wording.text("report.contradiction", warning.message())));
        return lines;
    }

    private static String side(EffectiveAnswer answer, EffectiveAnswer.Side side, AnswerWords words) {
        return words.messages()
                .text(
                        "report.disputed-side",
                        words.value(answer.question(), side.value()),
                        words.sources(side.entries()));
    }

    private static List<String> statements(Wording wording) {
        Assessment assessment = wording.assessment();
        List<String> lines = new ArrayList<>();
        for (Reservation reservation :
                wording.catalogue().reservationsOf(assessment.summary().state())) {
            List<String> norms = assessment.findings().stream()
                    .map(Finding::norm)
                    .filter(norm -> reservation.norms().contains(norm.id()))
                    .map(norm -> norm.id())
                    .toList();
            if (!norms.isEmpty()) {
                lines.add(reservation.detail() + " (" + reservation.source() + "; " + String.join(", ", norms) + ")");
            }
        }
        return lines;
    }

    private static List<String> warnings(Wording wording) {
        return wording.assessment().warnings().stream()
                .filter(warning -> !warning.code().equals(CONTRADICTION))
                .map(warning -> warning.code() + ": " + wording.messages().text(warning.message()))
                .toList();
    }
}
