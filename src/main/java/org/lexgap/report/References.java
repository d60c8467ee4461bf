package org.lexgap.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lexgap.assessment.Finding;
import org.lexgap.document.Block;
import org.lexgap.document.Block.Column;
import org.lexgap.document.Block.Heading;
import org.lexgap.document.Block.Paragraph;
import org.lexgap.document.Block.Table;
import org.lexgap.document.Span;
import org.lexgap.document.Text;
import org.lexgap.law.Citation;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Instrument;

/** From the national article to the findings that rest on it, and the acts themselves. */
final class References {

    private References() {}

    static List<Block> of(GapReport report) {
        Wording wording = report.wording();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "articles", wording.text("gap-document.articles")));
        List<List<Text>> articles = articles(wording);
        if (articles.isEmpty()) {
            blocks.add(new Paragraph(Text.of(wording.text("gap-document.no-articles"))));
        } else {
            blocks.add(new Table(
                    wording.text("gap-document.by-article"),
                    List.of(
                            Column.of(wording.text("gap-document.column.act"), 4),
                            Column.of(wording.text("gap-document.column.article"), 2),
                            Column.of(wording.text("gap-document.column.findings"), 8)),
                    articles));
        }
        Map<String, Instrument> acts = wording.assessment().summary().instruments();
        if (!acts.isEmpty()) {
            blocks.add(new Heading(1, "acts", wording.text("gap-document.acts")));
            blocks.add(new Block.Bullets(acts.values().stream()
                    .map(act -> Text.of(
                            new Span.Strong(wording.answers().title(act.id())),
                            new Span.Plain(FindingEntries.description(act, wording))))
                    .toList()));
        }
        return blocks;
    }

    private static List<List<Text>> articles(Wording wording) {
        Map<String, Map<String, Map<String, Finding>>> found = new LinkedHashMap<>();
        wording.assessment().summary().instruments().keySet().forEach(act -> found.put(act, article()));
        for (Finding finding : wording.assessment().findings()) {
            for (EffectiveAnswer answer : finding.because()) {
                for (Citation citation : AnswerWords.citations(answer)) {
                    found.computeIfAbsent(citation.instrument(), act -> article())
                            .computeIfAbsent(citation.article().orElse(""), article -> new LinkedHashMap<>())
                            .put(finding.norm().id(), finding);
                }
            }
        }
        List<List<Text>> rows = new ArrayList<>();
        found.forEach((act, articles) -> articles.forEach((article, findings) -> rows.add(List.of(
                Text.of(wording.answers().title(act)),
                Text.of(article.isEmpty() ? wording.text("gap-document.whole-act") : article),
                findings(findings.values(), wording)))));
        return rows;
    }

    private static Map<String, Map<String, Finding>> article() {
        return new TreeMap<>(ArticleOrder.BY_NUMBER);
    }

    private static Text findings(Iterable<Finding> findings, Wording wording) {
        List<Span> spans = new ArrayList<>();
        for (Finding finding : findings) {
            spans.add(new Span.Plain((spans.isEmpty() ? "" : ", ") + Verdicts.sign(finding.verdict()) + " "));
            spans.add(new Span.Link(finding.norm().id(), finding.norm().id()));
        }
        return new Text(spans);
    }
}
