package org.lexgap.spec;

import static org.lexgap.spec.StepKind.asks;

import java.util.List;
import java.util.Optional;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Remark;
import org.lexgap.assessment.Remedy;
import org.lexgap.norm.Word;

/** Steps on what the rules about rules add to a finding, and on what would close it. */
final class AcrossNormsSteps {

    static final List<StepKind> ALL = List.of(
            asks(
                    "the rules of {norm} reach {verdict}",
                    "правила нормы {norm} приводят к выводу {verdict}",
                    (said, law) -> Mismatch.unless(
                            said.verdict().name(), law.finding(said).reached().name(), law.finding(said))),
            asks(
                    "the footing of {norm} is {footing}",
                    "правовое основание нормы {norm} — {footing}",
                    (said, law) -> Mismatch.unless(
                            said.text("footing"),
                            law.finding(said).footing().footing().name(),
                            law.finding(said))),
            asks("{norm} enters the count", "норма {norm} входит в итог", (said, law) -> counted(said, law, true)),
            asks(
                    "{norm} stays out of the count",
                    "норма {norm} не входит в итог",
                    (said, law) -> counted(said, law, false)),
            asks(
                    "the remark on {norm} is {remark:text}",
                    "замечание к выводу по норме {norm} — {remark:text}",
                    AcrossNormsSteps::remark),
            asks(
                    "no remark on {norm} is {remark:text}",
                    "среди замечаний к выводу по норме {norm} нет {remark:text}",
                    AcrossNormsSteps::noRemark),
            asks(
                    "the remark {remark:text} is made on {norms}",
                    "замечание {remark:text} сделано к норм(е|ам) {norms}",
                    AcrossNormsSteps::madeOn),
            asks(
                    "the remark {remark:text} on {norm} rests on {grounds}",
                    "замечание {remark:text} к выводу по норме {norm} опирается на {grounds}",
                    AcrossNormsSteps::rests),
            asks(
                    "the remark {remark:text} on {norm} stands in the report",
                    "замечание {remark:text} к выводу по норме {norm} стоит в отчёте",
                    (said, law) -> told(said, law, Remark.Told.REPORT)),
            asks(
                    "the remark {remark:text} on {norm} is kept for the explanation",
                    "замечание {remark:text} к выводу по норме {norm} даётся только в объяснении",
                    (said, law) -> told(said, law, Remark.Told.EXPLAIN)),
            asks(
                    "to close {norm}, the answer to {question} becomes {value}",
                    "чтобы вывод по норме {norm} отпал, ответ на вопрос {question} должен стать {value}",
                    AcrossNormsSteps::step),
            asks(
                    "{norm} rests on our reading alone",
                    "вывод по норме {norm} основан только на нашем толковании",
                    (said, law) -> Mismatch.unless(
                            "true", String.valueOf(law.finding(said).restsOnInference()), law.finding(said))),
            asks(
                    "the theme {theme} rests on {number} norms",
                    "в итог по теме {theme} вошло норм: {number}",
                    (said, law) -> Mismatch.unless(
                            said.text("number"), String.valueOf(law.theme(said).counted()))));

    private AcrossNormsSteps() {}

    private static Optional<Mismatch> counted(Said said, CheckedLaw law, boolean expected) {
        Finding finding = law.finding(said);
        return Mismatch.unless(String.valueOf(expected), String.valueOf(finding.isCounted()), finding);
    }

    private static Optional<Mismatch> remark(Said said, CheckedLaw law) {
        return named(said, law.finding(said)).isPresent() ? Optional.empty() : missing(said, law.finding(said));
    }

    private static Optional<Mismatch> noRemark(Said said, CheckedLaw law) {
        Finding finding = law.finding(said);
        return named(said, finding).isEmpty()
                ? Optional.empty()
                : Mismatch.of("≠ " + said.text("remark"), said.text("remark"), finding);
    }

    /** On these norms and no other. */
    private static Optional<Mismatch> madeOn(Said said, CheckedLaw law) {
        List<String> norms = law.assessment(said).findings().stream()
                .filter(finding -> named(said, finding).isPresent())
                .map(finding -> finding.norm().id())
                .sorted()
                .toList();
        return Mismatch.unless(
                Mismatch.listed(said.items("norms").stream().sorted().toList()), Mismatch.listed(norms));
    }

    private static Optional<Mismatch> rests(Said said, CheckedLaw law) {
        Finding finding = law.finding(said);
        String expected =
                Mismatch.listed(said.items("grounds").stream().sorted().toList());
        return named(said, finding)
                .map(remark -> Mismatch.unless(
                        expected,
                        Mismatch.listed(remark.rests().stream().sorted().toList()),
                        finding))
                .orElseGet(() -> missing(said, finding));
    }

    private static Optional<Mismatch> told(Said said, CheckedLaw law, Remark.Told expected) {
        Finding finding = law.finding(said);
        return named(said, finding)
                .map(remark -> Mismatch.unless(Word.of(expected), Word.of(remark.told()), finding))
                .orElseGet(() -> missing(said, finding));
    }

    private static Optional<Remark> named(Said said, Finding finding) {
        return finding.remarks().stream()
                .filter(remark -> remark.says().equals(said.text("remark")))
                .findFirst();
    }

    private static Optional<Mismatch> missing(Said said, Finding finding) {
        List<String> remarks = finding.remarks().stream().map(Remark::says).toList();
        return Mismatch.of(said.text("remark"), Mismatch.listed(remarks), finding);
    }

    private static Optional<Mismatch> step(Said said, CheckedLaw law) {
        Finding finding = law.finding(said);
        List<String> steps = finding.remedy().map(Remedy::steps).orElse(List.of()).stream()
                .map(step -> step.question().id() + " = " + step.to().text())
                .toList();
        String expected = said.text("question") + " = " + said.text("value");
        return steps.contains(expected) ? Optional.empty() : Mismatch.of(expected, Mismatch.listed(steps), finding);
    }
}
