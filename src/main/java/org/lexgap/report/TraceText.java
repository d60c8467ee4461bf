package org.lexgap.report;

import java.util.List;
import org.lexgap.assessment.Trace;
import org.lexgap.norm.Norm;

/** A trace for a terminal. */
public final class TraceText {

    private final int width;
    private final StringBuilder text = new StringBuilder();

    private TraceText(int width) {
        this.width = width;
    }

    /** Writes a trace in lines of at most that many columns. */
    public static String write(Trace trace, int width) {
        return new TraceText(width).written(trace);
    }

    private String written(Trace trace) {
        for (Trace.OfParagraph paragraph : trace.paragraphs()) {
            line("", paragraph.number() + " " + paragraph.title());
            line("", "");
            paragraph.sentences().forEach(this::sentence);
        }
        if (!trace.questions().isEmpty()) {
            line("", TraceWords.WAY_BACK);
            line("", "");
            trace.questions().forEach(this::question);
            line("", "");
        }
        line("", TraceWords.TOTALS);
        TraceWords.totals(trace)
                .forEach(total -> text.append(String.format("  %-28s%10s\n", total.of(), total.number())));
        return text.toString();
    }

    private void sentence(Trace.OfSentence of) {
        line("", of.sentence().id() + " \"" + of.sentence().head() + " ...\"");
        TraceWords.reason(of).ifPresent(reason -> line("  ", reason));
        of.norms().forEach(this::norm);
        line("", "");
    }

    private void norm(Trace.OfNorm of) {
        line("  ", of.norm().id());
        line("    ", of.norm().statement());
        heading("asks", of.questions());
        of.questions().forEach(question -> line("      ", question.id()));
        heading("judged by", of.rules());
        of.rules().forEach(rule -> {
            line("      ", rule.id());
            line("        ", rule.says());
            line("        ", TraceWords.place(rule));
        });
        heading("shown by", of.scenarios());
        of.scenarios().forEach(scenario -> {
            line("      ", scenario.name());
            line("        ", TraceWords.place(scenario));
        });
    }

    private void heading(String heading, List<?> of) {
        line("    ", of.isEmpty() ? heading + " nothing" : heading);
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
