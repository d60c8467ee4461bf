package org.lexgap.report;

import java.util.List;
import java.util.Optional;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Scenario;
import org.lexgap.assessment.Trace;
import org.lexgap.assessment.TraceTotals;
import org.lexgap.language.Messages;
import org.lexgap.norm.Word;

/** What every form of the trace says, in one language. */
record TraceWords(Messages messages) {

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String paragraph(Trace.OfParagraph of) {
        return text("trace.paragraph", of.number(), of.title());
    }

    /** A line of the totals. */
    record Total(String of, String number) {}

    /** Why a sentence holds no norm of its own; nothing for one that does, unless its norms are missing. */
    Optional<String> reason(Trace.OfSentence of) {
        if (of.normative() && !of.norms().isEmpty()) {
            return Optional.empty();
        }
        String kind = text("trace.kind." + Word.of(of.sentence().kind()));
        return Optional.of(
                of.sentence().why().map(why -> text("trace.reason", kind, why)).orElse(kind));
    }

    static String place(Rule rule) {
        return rule.path() + ":" + rule.line();
    }

    static String place(Scenario scenario) {
        return scenario.file() + ":" + scenario.line();
    }

    List<Total> totals(Trace trace) {
        TraceTotals totals = TraceTotals.of(trace);
        return List.of(
                total("sentences", totals.sentences()),
                total("traced", text("trace.of", totals.traced(), totals.normative())),
                total("context", totals.context()),
                total("meta", totals.meta()),
                total("norms", totals.norms()),
                total("questions", totals.questions()),
                total("rules", totals.rules()),
                total("scenarios", totals.scenarios()));
    }

    private Total total(String of, Object number) {
        return new Total(text("trace.total." + of), number.toString());
    }
}
