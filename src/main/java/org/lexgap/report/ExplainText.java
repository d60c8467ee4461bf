package org.lexgap.report;

import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Change;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Remark;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.Citation;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Entry;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** Why a verdict is what it is, for a terminal. */
public final class ExplainText {

    private final Assessment assessment;
    private final Catalogue catalogue;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private ExplainText(Assessment assessment, Catalogue catalogue, int width) {
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.width = width;
    }

    /** One finding: what the norm asks, why the verdict, on which answers, and what would change it. */
    public static String write(
            Finding finding, List<Change> changes, Assessment assessment, Catalogue catalogue, int width) {
        ExplainText explain = new ExplainText(assessment, catalogue, width);
        explain.finding(finding, catalogue.questionsOf(finding.norm()), changes);
        return Visible.of(explain.text.toString());
    }

    /** Every finding that rests on an article of an instrument. */
    public static String write(Citation article, Assessment assessment, Catalogue catalogue, int width) {
        ExplainText explain = new ExplainText(assessment, catalogue, width);
        explain.article(article);
        return Visible.of(explain.text.toString());
    }

    private void finding(Finding finding, List<Question> questions, List<Change> changes) {
        Norm norm = finding.norm();
        Verdict verdict = finding.verdict();
        add(
                "",
                "",
                norm.id() + ": " + Verdicts.sign(verdict) + " " + Wording.upper(Verdicts.word(verdict))
                        + Wording.manner(finding) + ", "
                        + assessment.summary().state() + ", law as of " + assessment.asOf());
        detail("Asks", norm.statement());
        detail(
                "Source",
                "Programme of Action " + String.join(", ", norm.sources()) + "; degree: " + norm.modal() + " ("
                        + Word.of(norm.strength()) + "); severity of a gap: " + Word.of(norm.severity())
                        + norm.severityNote().map(note -> ". " + note).orElse(""));
        detail("Applies", norm.applies());
        finding.reasons().forEach(reason -> detail("Why", reason.says() + " [" + reason.id() + "]"));
        questions.forEach(this::answer);
        if (verdict == Verdict.UNKNOWN) {
            detail("Missing", Wording.missing(finding));
            detail("Possible", Wording.stillPossible(finding));
        }
        finding.sides().forEach(side -> detail("Dispute", Wording.side(side)));
        Wording.remarks(finding, Remark.Told.EXPLAIN, catalogue, assessment)
                .forEach(remark -> detail("Remark", remark));
        Wording.notes(finding).ifPresent(notes -> detail("Note", notes));
        Wording.footing(finding).ifPresent(footing -> detail("Footing", footing));
        changes(changes);
        norm.exceptions().forEach(exception -> detail("Except", exception));
        norm.inference().ifPresent(inference -> detail("Ours", inference));
        norm.note().ifPresent(note -> detail("Remark", note));
        finding.remedy().ifPresent(remedy -> {
            detail("To close", remedy.says());
            remedy.steps().forEach(step -> detail("Step", Wording.step(step, assessment.summary())));
        });
        Details.links(norm, catalogue, assessment).forEach(link -> detail("Linked", link));
        if (!norm.relatedInstruments().isEmpty()) {
            detail("Related", String.join("; ", norm.relatedInstruments()) + " (related, not authority)");
        }
    }

    private void answer(Question question) {
        EffectiveAnswer answer = assessment.answers().answer(question.id());
        String said =
                switch (answer.kind()) {
                    case ANSWERED ->
                        Wording.value(question, answer.value().orElseThrow()) + " ["
                                + Wording.articles(answer, assessment.summary()) + "]";
                    default -> Section.nothing(answer.kind());
                };
        detail("Answer", question.id() + ": " + said);
    }

    private void changes(List<Change> changes) {
        for (Verdict verdict : Verdict.values()) {
            String ways = changes.stream()
                    .filter(change -> change.verdict() == verdict)
                    .map(change ->
                            change.question().id() + " = " + change.value().text())
                    .collect(Collectors.joining("; or "));
            if (!ways.isEmpty()) {
                detail("Would be", Verdicts.word(verdict) + " with " + ways);
            }
        }
    }

    private void article(Citation article) {
        List<Finding> resting = assessment.findings().stream()
                .filter(finding -> finding.because().stream().anyMatch(answer -> rests(answer, article)))
                .toList();
        add("", "", resting.size() + " findings on " + assessment.summary().state() + " rest on " + article + ".");
        for (Finding finding : resting) {
            add(
                    "",
                    "    ",
                    Verdicts.sign(finding.verdict()) + " " + Wording.upper(Verdicts.word(finding.verdict())) + "  "
                            + finding.norm().id() + ": " + finding.norm().statement());
            finding.because().stream()
                    .filter(answer -> rests(answer, article))
                    .forEach(answer -> detail(
                            "Answer",
                            answer.question().id() + ": "
                                    + Wording.value(
                                            answer.question(), answer.value().orElseThrow())));
        }
    }

    private static boolean rests(EffectiveAnswer answer, Citation article) {
        return answer.entries().stream()
                .map(Entry::citations)
                .flatMap(List::stream)
                .anyMatch(citation -> citation.instrument().equals(article.instrument())
                        && (article.article().isEmpty() || citation.article().equals(article.article())));
    }

    private void detail(String label, String content) {
        add("    " + label + " ".repeat(9 - label.length()), " ".repeat(13), content);
    }

    private void add(String first, String rest, String content) {
        Wrapped.lines(first, rest, content, width)
                .forEach(line -> text.append(line).append('\n'));
    }
}
