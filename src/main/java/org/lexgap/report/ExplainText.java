package org.lexgap.report;

import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Change;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Remark;
import org.lexgap.assessment.Verdict;
import org.lexgap.document.Visible;
import org.lexgap.language.Language;
import org.lexgap.law.Citation;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Entry;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/** Why a verdict is what it is, for a terminal. */
public final class ExplainText {

    private static final String DETAIL = "    ";

    private final Assessment assessment;
    private final Wording wording;
    private final Verdicts verdicts;
    private final int width;
    private final int labelColumns;
    private final StringBuilder text = new StringBuilder();

    private ExplainText(Wording wording, int width) {
        this.assessment = wording.assessment();
        this.wording = wording;
        this.verdicts = wording.verdicts();
        this.width = width;
        this.labelColumns = Label.columns(wording.messages());
    }

    /** One finding: what the norm asks, why the verdict, on which answers, and what would change it. */
    public static String write(
            Finding finding,
            List<Change> changes,
            Assessment assessment,
            Catalogue catalogue,
            Language language,
            int width) {
        ExplainText explain = new ExplainText(Wording.of(language, catalogue, assessment), width);
        explain.finding(finding, catalogue.questionsOf(finding.norm()), changes);
        return Visible.of(explain.text.toString());
    }

    /** Every finding that rests on an article of an instrument. */
    public static String write(
            Citation article, Assessment assessment, Catalogue catalogue, Language language, int width) {
        ExplainText explain = new ExplainText(Wording.of(language, catalogue, assessment), width);
        explain.article(article);
        return Visible.of(explain.text.toString());
    }

    private void finding(Finding finding, List<Question> questions, List<Change> changes) {
        Norm norm = finding.norm();
        Verdict verdict = finding.verdict();
        add(
                "",
                "",
                wording.text(
                        "report.explained",
                        norm.id(),
                        Verdicts.sign(verdict),
                        Verdicts.upper(verdicts.word(verdict)),
                        wording.manner(finding),
                        assessment.summary().state(),
                        assessment.asOf()));
        detail(Label.ASKS, norm.statement());
        detail(
                Label.SOURCE,
                wording.text(
                                "report.programme-source",
                                String.join(", ", norm.sources()),
                                norm.modal(),
                                wording.strength(norm),
                                wording.severity(norm))
                        + norm.severityNote().map(note -> ". " + note).orElse(""));
        detail(Label.APPLIES, norm.applies());
        finding.reasons().forEach(reason -> detail(Label.WHY, reason.says() + " [" + reason.id() + "]"));
        questions.forEach(this::answer);
        if (verdict == Verdict.UNKNOWN) {
            detail(Label.MISSING, wording.missing(finding));
            detail(Label.POSSIBLE, wording.stillPossible(finding));
        }
        finding.sides().forEach(side -> detail(Label.DISPUTE, wording.side(side)));
        wording.remarks(finding, Remark.Told.EXPLAIN).forEach(remark -> detail(Label.REMARK, remark));
        wording.notes(finding).ifPresent(notes -> detail(Label.NOTE, notes));
        wording.footing(finding).ifPresent(footing -> detail(Label.FOOTING, footing));
        changes(changes);
        norm.exceptions().forEach(exception -> detail(Label.EXCEPT, exception));
        norm.inference().ifPresent(inference -> detail(Label.OURS, inference));
        norm.note().ifPresent(note -> detail(Label.REMARK, note));
        finding.remedy().ifPresent(remedy -> {
            detail(Label.TO_CLOSE, remedy.says());
            remedy.steps().forEach(step -> detail(Label.STEP, wording.answers().step(step)));
        });
        wording.links(norm).forEach(link -> detail(Label.LINKED, link));
        if (!norm.relatedInstruments().isEmpty()) {
            String related = norm.relatedInstruments().stream()
                    .map(wording.catalogue()::cited)
                    .collect(Collectors.joining("; "));
            detail(Label.RELATED, wording.text("report.related", related));
        }
    }

    private void answer(Question question) {
        EffectiveAnswer answer = assessment.answers().answer(question.id());
        String said = answer.kind() == EffectiveAnswer.Kind.ANSWERED
                ? wording.answers().given(answer)
                : wording.answers().nothing(answer.kind());
        detail(Label.ANSWER, question.id() + ": " + said);
    }

    private void changes(List<Change> changes) {
        for (Verdict verdict : Verdict.values()) {
            changes.stream()
                    .filter(change -> change.verdict() == verdict)
                    .map(change -> wording.text(
                            "report.other-answer",
                            change.question().id(),
                            change.value().text()))
                    .reduce((before, next) -> wording.text("report.or-else", before, next))
                    .ifPresent(ways ->
                            detail(Label.WOULD_BE, wording.text("report.other-verdict", verdicts.word(verdict), ways)));
        }
    }

    private void article(Citation article) {
        List<Finding> resting = assessment.findings().stream()
                .filter(finding -> finding.because().stream().anyMatch(answer -> rests(answer, article)))
                .toList();
        String cited = article.article()
                .map(number -> wording.text("report.cited-id", article.instrument(), number))
                .orElse(article.instrument());
        add(
                "",
                "",
                wording.text(
                        "report.resting", resting.size(), assessment.summary().state(), cited));
        for (Finding finding : resting) {
            add(
                    "",
                    "    ",
                    Verdicts.sign(finding.verdict()) + " " + Verdicts.upper(verdicts.word(finding.verdict())) + "  "
                            + finding.norm().id() + ": " + finding.norm().statement());
            finding.because().stream()
                    .filter(answer -> rests(answer, article))
                    .forEach(answer -> detail(
                            Label.ANSWER,
                            answer.question().id() + ": "
                                    + wording.answers()
                                            .value(
                                                    answer.question(),
                                                    answer.value().orElseThrow())));
        }
    }

    private static boolean rests(EffectiveAnswer answer, Citation article) {
        return answer.entries().stream()
                .map(Entry::citations)
                .flatMap(List::stream)
                .anyMatch(citation -> citation.instrument().equals(article.instrument())
                        && (article.article().isEmpty() || citation.article().equals(article.article())));
    }

    private void detail(Label label, String content) {
        add(DETAIL + label.padded(wording.messages(), labelColumns), DETAIL + " ".repeat(labelColumns), content);
    }

    private void add(String first, String rest, String content) {
        Wrapped.lines(first, rest, content, width)
                .forEach(line -> text.append(line).append('\n'));
    }
}
