package org.lexgap.report;

import java.util.List;
import org.lexgap.assessment.Trace;
import org.lexgap.document.Visible;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.norm.Norm;

/** A trace for a terminal. */
public final class TraceText {

    private final TraceWords words;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private TraceText(TraceWords words, int width) {
        this.words = words;
        this.width = width;
    }

    /** Writes a trace in lines of at most that many columns. */
    public static String write(Trace trace, Language language, int width) {
        return new TraceText(new TraceWords(Messages.in(language)), width).written(trace);
    }

    private String written(Trace trace) {
        for (Trace.OfParagraph paragraph : trace.paragraphs()) {
            line("", paragraph.number() + " " + paragraph.title());
            line("", "");
            paragraph.sentences().forEach(this::sentence);
        }
        if (!trace.questions().isEmpty()) {
            line("", words.text("trace.way-back"));
            line("", "");
            trace.questions().forEach(this::question);
            line("", "");
        }
        line("", words.text("trace.totals"));
        List<TraceWords.Total> totals = words.totals(trace);
        int widest =
                totals.stream().mapToInt(total -> total.of().length()).max().orElseThrow();
        totals.forEach(
                total -> text.append(String.format("  %-" + (widest + 2) + "s%10s\n", total.of(), total.number())));
        return text.toString();
    }

    private void sentence(Trace.OfSentence of) {
        line("", words.text("trace.sentence", of.sentence().id(), of.sentence().head()));
        words.reason(of).ifPresent(reason -> line("  ", reason));
        of.norms().forEach(this::norm);
        line("", "");
    }

    private void norm(Trace.OfNorm of) {
        line("  ", of.norm().id());
        line("    ", of.norm().statement());
        heading(words.text("trace.asks"), of.questions());
        of.questions().forEach(question -> line("      ", question.id()));
        heading(words.text("trace.judged-by"), of.rules());
        of.rules().forEach(rule -> {
            line("      ", rule.id());
            line("        ", rule.says());
            line("        ", TraceWords.place(rule));
        });
        heading(words.text("trace.shown-by"), of.scenarios());
        of.scenarios().forEach(scenario -> {
            line("      ", scenario.name());
            line("        ", TraceWords.place(scenario));
        });
    }

    private void heading(String heading, List<?> of) {
        line("    ", of.isEmpty() ? words.text("trace.nothing", heading) : heading);
    }

    private void question(Trace.OfQuestion of) {
        line("  ", of.question().id());
        of.norms().stream().map(Norm::id).forEach(id -> line("    ", id));
    }

    private void line(String indent, String content) {
        if (content.isEmpty()) {
            text.append('\n');
            return;
        }
        Wrapped.lines(indent, indent + "  ", Visible.of(content), width)
                .forEach(line -> text.append(line).append('\n'));
    }
}
