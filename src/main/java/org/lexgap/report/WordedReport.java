package org.lexgap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;

/**
 * A gap report in words, for whoever lays it out on a page of their own.
 *
 * @param lead what a reader must know before reading on, sentence by sentence
 * @param sections what follows the chapters
 */
public record WordedReport(
        String stateName, List<String> lead, List<Chapter> chapters, List<Part> sections, Receipt receipt) {

    /**
     * One theme.
     *
     * @param id names it in an address
     * @param result in words
     * @param severe the verdict that the result is shown as
     * @param counts how many counted norms have each verdict
     * @param counted the denominator of those counts
     * @param answered how many of the questions have an answer
     * @param sentence the same as one sentence, with all denominators
     */
    public record Chapter(
            String id,
            String title,
            String result,
            Verdict severe,
            Map<Verdict, Integer> counts,
            int counted,
            int answered,
            int questions,
            String sentence,
            Optional<String> advisory,
            List<Item> items) {

        /** The same with other findings. */
        public Chapter with(List<Item> others) {
            return new Chapter(
                    id, title, result, severe, counts, counted, answered, questions, sentence, advisory, others);
        }

        /** How many of a hundred questions have an answer. */
        public long answeredPercent() {
            return questions == 0 ? 0 : Math.round(100.0 * answered / questions);
        }
    }

    /**
     * One finding.
     *
     * @param manner how to take the verdict, in brackets after a space; empty where there is nothing to say
     * @param standing sentence ids, strength and severity
     * @param details below the verdict, each with its label
     */
    public record Item(
            String norm,
            Verdict verdict,
            String sign,
            String word,
            String manner,
            String statement,
            String standing,
            List<Line> details) {}

    /** A labelled line. */
    public record Line(String label, String content) {}

    /** A titled list of sentences. */
    public record Part(String title, List<String> lines) {}

    /** The report in words. */
    public static WordedReport of(GapReport report) {
        Wording wording = report.wording();
        List<String> lead = new ArrayList<>(List.of(wording.text("report.what-a-gap-is")));
        lead.addAll(wording.addressees());
        return new WordedReport(
                report.stateName(),
                lead,
                report.chapters().stream()
                        .map(chapter -> chapter(chapter, report))
                        .toList(),
                Section.of(wording).stream()
                        .map(section -> new Part(section.title(), section.lines()))
                        .toList(),
                report.assessment().receipt());
    }

    /** The word of a verdict. */
    public static String word(Verdict verdict, Language language) {
        return new Verdicts(Messages.in(language)).word(verdict);
    }

    /** The sign of a verdict. */
    public static String sign(Verdict verdict) {
        return Verdicts.sign(verdict);
    }

    private static Chapter chapter(GapReport.Chapter chapter, GapReport report) {
        Wording wording = report.wording();
        ThemeResult result = chapter.result();
        List<Item> items = new ArrayList<>();
        List.of(chapter.summaries(), chapter.findings(), chapter.apart(), chapter.withoutRule())
                .forEach(findings -> findings.forEach(finding -> items.add(item(finding, report))));
        return new Chapter(
                result.theme().id(),
                chapter.title(),
                wording.verdicts().words(result.result()),
                Verdicts.shown(result.result()),
                result.counts(),
                result.counted(),
                result.answered(),
                result.questions(),
                wording.counts(result) + ".",
                wording.advisory(result),
                items);
    }

    private static Item item(Finding finding, GapReport report) {
        Wording wording = report.wording();
        return new Item(
                finding.norm().id(),
                finding.verdict(),
                Verdicts.sign(finding.verdict()),
                wording.verdicts().word(finding.verdict()),
                wording.manner(finding),
                finding.norm().statement(),
                wording.standing(finding.norm()),
                Details.of(finding, report).stream()
                        .map(detail -> new Line(detail.label().in(wording.messages()), detail.content()))
                        .toList());
    }
}
