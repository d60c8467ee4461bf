package org.lexgap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Remark.Told;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Dependency;
import org.lexgap.norm.Norm;

/**
 * What a report says of a finding below its verdict, for every shape of report.
 *
 * @param label one word, the same in all shapes
 */
record Details(String label, String content) {

    /** All of it, in the order in which it is read. */
    static List<Details> of(Finding finding, GapReport report) {
        List<Details> details = new ArrayList<>();
        finding.reasons().forEach(reason -> details.add(new Details("Why", reason.says())));
        Wording.grounds(finding, report.assessment()).forEach(ground -> details.add(new Details("Answer", ground)));
        if (finding.verdict() == Verdict.UNKNOWN) {
            details.add(new Details("Missing", Wording.missing(finding)));
            details.add(new Details("Possible", Wording.stillPossible(finding)));
        }
        finding.sides().forEach(side -> details.add(new Details("Dispute", Wording.side(side))));
        Wording.remarks(finding, Told.REPORT, report.catalogue(), report.assessment())
                .forEach(remark -> details.add(new Details("Remark", remark)));
        Wording.notes(finding).ifPresent(notes -> details.add(new Details("Note", notes)));
        if (finding.verdict() != Verdict.NOT_APPLICABLE) {
            Wording.footing(finding).ifPresent(footing -> details.add(new Details("Footing", footing)));
        }
        if (finding.fallsShort()) {
            details.addAll(remedy(finding, report));
        }
        if (finding.verdict() != Verdict.UNKNOWN) {
            finding.norm().inference().ifPresent(inference -> details.add(new Details("Ours", inference)));
        }
        return details;
    }

    private static List<Details> remedy(Finding finding, GapReport report) {
        Norm elsewhere = report.remedyAt().get(finding.norm());
        if (elsewhere != null) {
            return List.of(new Details("To close", "together with " + elsewhere.id() + ": see there"));
        }
        List<Details> details =
                new ArrayList<>(own(finding, "", report.assessment().summary()));
        report.remediedHere(finding)
                .forEach(other -> details.addAll(own(
                        other,
                        "for " + other.norm().id() + ": ",
                        report.assessment().summary())));
        return details;
    }

    private static List<Details> own(Finding finding, String lead, LawSummary summary) {
        List<Details> details = new ArrayList<>();
        finding.remedy().ifPresent(remedy -> {
            details.add(new Details("To close", lead + remedy.says()));
            remedy.steps().forEach(step -> details.add(new Details("Step", Wording.step(step, summary))));
        });
        finding.norm().exceptions().forEach(exception -> details.add(new Details("Except", exception)));
        return details;
    }

    /** The norms a norm is linked with, how, and what their verdicts are. */
    static List<String> links(Norm norm, Catalogue catalogue, Assessment assessment) {
        Map<String, Finding> byId = assessment.findings().stream()
                .collect(Collectors.toMap(finding -> finding.norm().id(), finding -> finding));
        return catalogue.norms().stream()
                .flatMap(other -> other.dependencies().stream()
                        .filter(link -> other.equals(norm) || link.target().equals(norm.id()))
                        .map(link -> new Link(other.equals(norm) ? link.target() : other.id(), link)))
                .filter(link -> byId.containsKey(link.to()))
                .map(link -> link.to() + " ("
                        + Verdicts.word(byId.get(link.to()).verdict()) + "): "
                        + link.dependency().effect())
                .distinct()
                .toList();
    }

    private record Link(String to, Dependency dependency) {}
}
