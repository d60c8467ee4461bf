package org.lexgap.report;

import java.util.stream.Collectors;
import org.lexgap.assessment.Trace;
import org.lexgap.document.MarkdownDocument;
import org.lexgap.document.Visible;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/** A trace as Markdown: a heading for each paragraph and sentence, a list for each norm. */
public final class TraceMarkdown {

    private final TraceWords words;
    private final StringBuilder text = new StringBuilder();

    private TraceMarkdown(TraceWords words) {
        this.words = words;
    }

    /** Writes a trace, ending with a line feed. */
    public static String write(Trace trace, Language language) {
        return new TraceMarkdown(new TraceWords(Messages.in(language))).written(trace);
    }

    private String written(Trace trace) {
        line("# " + words.text("trace.title"));
        for (Trace.OfParagraph paragraph : trace.paragraphs()) {
            heading("## ", words.paragraph(paragraph));
            paragraph.sentences().forEach(this::sentence);
        }
        if (!trace.questions().isEmpty()) {
            heading("## ", words.text("trace.way-back"));
            line("");
            trace.questions().forEach(this::question);
        }
        heading("## ", words.text("trace.totals"));
        line("");
        words.totals(trace).forEach(total -> line("- " + total.of() + ": " + total.number()));
        return text.toString();
    }

    private void sentence(Trace.OfSentence of) {
        heading(
                "### ",
                words.text("trace.sentence", of.sentence().id(), of.sentence().head()));
        words.reason(of).ifPresent(reason -> line("\n" + MarkdownDocument.plain(reason)));
        of.norms().forEach(this::norm);
    }

    private void norm(Trace.OfNorm of) {
        heading("#### ", of.norm().id());
        line("");
        line(MarkdownDocument.plain(of.norm().statement()));
        line("");
        line("- " + words.text("trace.asks") + ": "
                + of.questions().stream()
                        .map(Question::id)
                        .map(MarkdownDocument::plain)
                        .collect(Collectors.joining(", ")));
        line("- " + words.text("trace.judged-by") + ":");
        of.rules().forEach(rule -> item(rule.id() + ": " + rule.says(), TraceWords.place(rule)));
        line("- " + words.text("trace.shown-by") + ":");
        of.scenarios().forEach(scenario -> item(scenario.name(), TraceWords.place(scenario)));
    }

    private void question(Trace.OfQuestion of) {
        line("- " + MarkdownDocument.plain(of.question().id()) + ": "
                + of.norms().stream().map(Norm::id).map(MarkdownDocument::plain).collect(Collectors.joining(", ")));
    }

    private void item(String content, String place) {
        line("  - " + MarkdownDocument.plain(content) + " (" + MarkdownDocument.plain(place) + ")");
    }

    private void heading(String level, String content) {
        line("");
        line(level + MarkdownDocument.plain(content));
    }

    private void line(String content) {
        text.append(Visible.of(content)).append('\n');
    }
}
