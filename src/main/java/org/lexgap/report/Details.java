package org.lexgap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Remark.Told;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.Citation;
import org.lexgap.norm.Norm;

/**
 * What a report says of a finding below its verdict, for every shape of report.
 *
 * @param label what stands before it, the same in all shapes
 * @param cited the articles that an answer rests on, in its order; none for all else
 */
record Details(Label label, String content, List<Citation> cited) {

    private Details(Label label, String content) {
        this(label, content, List.of());
    }

    /** All of it, in the order in which it is read. */
    static List<Details> of(Finding finding, GapReport report) {
        Wording wording = report.wording();
        List<Details> details = new ArrayList<>();
        finding.reasons().forEach(reason -> details.add(new Details(Label.WHY, reason.says())));
        finding.because()
                .forEach(answer ->
                        details.add(new Details(Label.ANSWER, wording.ground(answer), AnswerWords.citations(answer))));
        if (finding.verdict() == Verdict.UNKNOWN) {
            details.add(new Details(Label.MISSING, wording.missing(finding)));
            details.add(new Details(Label.POSSIBLE, wording.stillPossible(finding)));
        }
        finding.sides().forEach(side -> details.add(new Details(Label.DISPUTE, wording.side(side))));
        wording.remarks(finding, Told.REPORT).forEach(remark -> details.add(new Details(Label.REMARK, remark)));
        wording.notes(finding).ifPresent(notes -> details.add(new Details(Label.NOTE, notes)));
        if (finding.verdict() != Verdict.NOT_APPLICABLE) {
            wording.footing(finding).ifPresent(footing -> details.add(new Details(Label.FOOTING, footing)));
        }
        if (finding.fallsShort()) {
            details.addAll(remedy(finding, report, wording));
        }
        if (finding.verdict() != Verdict.UNKNOWN) {
            finding.norm().inference().ifPresent(inference -> details.add(new Details(Label.OURS, inference)));
        }
        return details;
    }

    private static List<Details> remedy(Finding finding, GapReport report, Wording wording) {
        Norm elsewhere = report.remedyAt().get(finding.norm());
        if (elsewhere != null) {
            return List.of(new Details(Label.TO_CLOSE, wording.text("report.together-with", elsewhere.id())));
        }
        List<Details> details = new ArrayList<>(own(finding, says -> says, wording));
        for (Finding other : report.remediedHere(finding)) {
            String id = other.norm().id();
            details.addAll(own(other, says -> wording.text("report.remedy-for", id, says), wording));
        }
        return details;
    }

    private static List<Details> own(Finding finding, UnaryOperator<String> led, Wording wording) {
        List<Details> details = new ArrayList<>();
        finding.remedy().ifPresent(remedy -> {
            details.add(new Details(Label.TO_CLOSE, led.apply(remedy.says())));
            remedy.steps()
                    .forEach(step -> details.add(
                            new Details(Label.STEP, wording.answers().step(step))));
        });
        finding.norm().exceptions().forEach(exception -> details.add(new Details(Label.EXCEPT, exception)));
        return details;
    }
}
