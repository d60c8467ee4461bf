package org.lexgap.report;

import java.util.List;
import java.util.Optional;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Scenario;
import org.lexgap.assessment.Trace;
import org.lexgap.assessment.TraceTotals;

/** What every form of the trace says in the same words. */
final class TraceWords {

    static final String TITLE = "From the sentences of the Programme to the scenarios, and back";

    static final String WAY_BACK = "Questions, and the norms that read them";

    static final String TOTALS = "Totals";

    private TraceWords() {}

    /** A line of the totals. */
    record Total(String of, String number) {}

    /** Why a sentence holds no norm of its own; nothing for one that does, unless its norms are missing. */
    static Optional<String> reason(Trace.OfSentence of) {
        Optional<String> kind =
                switch (of.sentence().kind()) {
                    case NORM ->
                        of.norms().isEmpty() ? Optional.of("Normative, but no norm is traced") : Optional.empty();
                    case CONTEXT -> Optional.of("Context, no norm of its own");
                    case META -> Optional.of("A rule about rules, no norm of its own");
                };
        return kind.map(
                said -> said + of.sentence().why().map(why -> ": " + why).orElse(""));
    }

    static String place(Rule rule) {
        return rule.path() + ":" + rule.line();
    }

    static String place(Scenario scenario) {
        return scenario.file() + ":" + scenario.line();
    }

    static List<Total> totals(Trace trace) {
        TraceTotals totals = TraceTotals.of(trace);
        return List.of(
                new Total("sentences", number(totals.sentences())),
                new Total("normative sentences traced", totals.traced() + " of " + totals.normative()),
                new Total("context sentences", number(totals.context())),
                new Total("rules about rules", number(totals.meta())),
                new Total("norms", number(totals.norms())),
                new Total("questions", number(totals.questions())),
                new Total("rules", number(totals.rules())),
                new Total("scenarios", number(totals.scenarios())));
    }

    private static String number(int count) {
        return Integer.toString(count);
    }
}
