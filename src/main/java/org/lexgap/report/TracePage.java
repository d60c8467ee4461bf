package org.lexgap.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Scenario;
import org.lexgap.assessment.Trace;
import org.lexgap.document.Html;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;

/** A trace as one page in HTML: questions and norms link both ways. */
public final class TracePage {

    private static final String STYLE = """
            body{font:1rem/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
            h1{font-size:1.6rem}h2{font-size:1.3rem;border-bottom:1px solid #999;margin-top:2.5rem}h3{font-size:1.1rem}
            h4{font-size:1rem;margin:1rem 0 .2rem}h5{font-size:.95rem;margin:.5rem 0 0;color:#444}ul{margin:.2rem 0}
            section{border-left:.3rem solid #2c6e49;padding-left:1rem;margin:1rem 0}code{color:#444;overflow-wrap:anywhere}
            a{color:#174ea6}dt{font-weight:bold}dd{margin:0 0 .3rem 1rem}
            """;

    private final TraceWords words;
    private final Html html;
    private final Set<String> anchored = new HashSet<>();

    private TracePage(TraceWords words, Html html) {
        this.words = words;
        this.html = html;
    }

    /** Writes the page. */
    public static String write(Trace trace, Language language) {
        TraceWords words = new TraceWords(Messages.in(language));
        return Html.page(language, words.text("trace.title"), STYLE, html -> new TracePage(words, html).trace(trace));
    }

    private void trace(Trace trace) {
        html.within(
                "nav aria-label=\"" + words.text("trace.paragraphs") + "\"",
                () -> html.list(trace.paragraphs(), of -> html.link("paragraph-" + of.number(), words.paragraph(of))));
        for (Trace.OfParagraph of : trace.paragraphs()) {
            html.anchor("h2", "paragraph-" + of.number(), words.paragraph(of));
            of.sentences().forEach(this::sentence);
        }
        Set<String> shown = Set.copyOf(anchored);
        if (!trace.questions().isEmpty()) {
            html.element("h2", words.text("trace.way-back"));
            trace.questions().forEach(of -> question(of, shown));
        }
        html.element("h2", words.text("trace.totals"));
        html.within("dl", () -> words.totals(trace).forEach(total -> {
            html.element("dt", total.of());
            html.element("dd", total.number());
        }));
    }

    private void sentence(Trace.OfSentence of) {
        html.anchor(
                "h3",
                "sentence-" + of.sentence().id(),
                words.text(
                        "trace.sentence-set", of.sentence().id(), of.sentence().head()));
        words.reason(of).ifPresent(reason -> html.element("p", reason));
        of.norms().forEach(norm -> html.within("section", () -> norm(norm)));
    }

    private void norm(Trace.OfNorm of) {
        String id = of.norm().id();
        // A norm that states several sentences stands under each; links lead to the first.
        if (anchored.add(id)) {
            html.anchor("h4", id, id);
        } else {
            html.element("h4", id);
        }
        html.element("p", of.norm().statement());
        html.element("h5", capital(words.text("trace.asks")));
        html.list(of.questions(), question -> html.link("question-" + question.id(), question.id()));
        html.element("h5", capital(words.text("trace.judged-by")));
        html.list(of.rules(), this::rule);
        html.element("h5", capital(words.text("trace.shown-by")));
        html.list(of.scenarios(), this::scenario);
    }

    private void rule(Rule rule) {
        html.text(rule.id() + ": " + rule.says());
        html.code(TraceWords.place(rule));
    }

    private void scenario(Scenario scenario) {
        html.text(scenario.name());
        html.code(TraceWords.place(scenario));
    }

    private void question(Trace.OfQuestion of, Set<String> shown) {
        html.anchor("h3", "question-" + of.question().id(), of.question().id());
        html.element("p", of.question().wording());
        html.list(of.norms(), norm -> {
            if (shown.contains(norm.id())) {
                html.link(norm.id(), norm.id());
            } else {
                html.text(norm.id());
            }
        });
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
