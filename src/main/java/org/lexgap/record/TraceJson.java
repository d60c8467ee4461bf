package org.lexgap.record;

import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Scenario;
import org.lexgap.assessment.Trace;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** Writes a trace as a JSON array of sentences. */
public final class TraceJson {

    private final JsonText json;

    private TraceJson(JsonText json) {
        this.json = json;
    }

    /** All sentences of a trace, in the order of paragraphs. */
    public static String write(Trace trace) {
        return JsonText.of(json -> json.array(trace.sentences(), new TraceJson(json)::sentence));
    }

    private void sentence(Trace.OfSentence of) {
        json.object(() -> {
            json.field("id", of.sentence().id());
            json.field("paragraph", of.paragraph());
            json.field("head", of.sentence().head());
            json.field("kind", Word.of(of.sentence().kind()));
            json.field("why", of.sentence().why());
            json.array("norms", of.norms(), this::norm);
        });
    }

    private void norm(Trace.OfNorm of) {
        json.object(() -> {
            json.field("id", of.norm().id());
            json.strings("questions", of.questions().stream().map(Question::id).toList());
            json.array("rules", of.rules(), this::rule);
            json.array("scenarios", of.scenarios(), this::scenario);
        });
    }

    private void rule(Rule rule) {
        json.object(() -> {
            json.field("id", rule.id());
            json.field("says", rule.says());
            json.field("file", rule.path());
            json.field("line", rule.line());
        });
    }

    private void scenario(Scenario scenario) {
        json.object(() -> {
            json.field("name", scenario.name());
            json.field("file", scenario.file());
            json.field("line", scenario.line());
        });
    }
}
