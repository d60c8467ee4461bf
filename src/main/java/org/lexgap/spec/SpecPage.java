package org.lexgap.spec;

import java.util.List;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;

/** What came of running features, as one page in HTML that stands alone: no script, nothing fetched. */
public final class SpecPage {

    private static final String STYLE = """
            body{font:1rem/1.5 Georgia,serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
            h1{font-size:1.6rem}h2{font-size:1.3rem;border-bottom:1px solid #999;margin-top:2.5rem}h3{font-size:1.05rem}
            section.scenario{border-left:.3rem solid #2c6e49;padding-left:1rem;margin:1.5rem 0}
            section.failed{border-color:#a4161a}.status{font-weight:bold;color:#2c6e49}.failed .status{color:#a4161a}
            .rule{color:#444;font-style:italic}ol{list-style:none;padding:0;margin:.3rem 0}b{font-weight:600}
            table{border-collapse:collapse;margin:.3rem 0 .3rem 1.5rem}td{border:1px solid #999;padding:.1rem .5rem}
            div.why{background:#fbeaea;padding:.5rem 1rem;margin:.3rem 0}dt{font-weight:bold}dd{margin:0 0 .3rem 1rem}
            @media print{section{break-inside:avoid}}
            """;

    private final StringBuilder html = new StringBuilder();

    private SpecPage() {}

    /** Writes the page on several features. */
    public static String write(List<Outcome> outcomes) {
        return new SpecPage().page(outcomes);
    }

    private String page(List<Outcome> outcomes) {
        Language language = Phrasing.language(outcomes);
        String title = Messages.in(language).text("spec.page");
        html.append("<!DOCTYPE html>\n<html lang=\"").append(language.code()).append("\">\n<head>\n");
        html.append("<meta charset=\"UTF-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" ")
                .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
        html.append("</style>\n</head>\n<body>\n<main>\n");
        element("h1", title);
        element("p", Phrasing.total(outcomes));
        outcomes.forEach(this::feature);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void feature(Outcome outcome) {
        html.append("<article lang=\"").append(outcome.language().code()).append("\">\n");
        element("h2", outcome.name());
        element("p", outcome.file());
        outcome.scenarios().forEach(scenario -> scenario(scenario, outcome.language()));
        html.append("</article>\n");
    }

    private void scenario(Outcome.OfScenario of, Language language) {
        html.append(of.passed() ? "<section class=\"scenario\">\n" : "<section class=\"scenario failed\">\n");
        html.append("<h3><span class=\"status\">")
                .append(Messages.in(language).text(of.passed() ? "spec.holds" : "spec.fails"))
                .append("</span> ")
                .append(Markup.of(Phrasing.name(of.scenario(), language)))
                .append("</h3>\n");
        of.scenario().rule().ifPresent(rule -> html.append("<p class=\"rule\">")
                .append(Markup.of(rule))
                .append("</p>\n"));
        html.append("<ol>\n");
        for (Feature.Step step : of.scenario().steps()) {
            html.append("<li><b>")
                    .append(Markup.of(step.keyword()))
                    .append("</b>")
                    .append(Markup.of(step.text()));
            table(step);
            of.failures().stream()
                    .filter(failure -> failure.step() == step)
                    .forEach(failure -> why(failure.mismatch(), language));
            html.append("</li>\n");
        }
        html.append("</ol>\n</section>\n");
    }

    private void table(Feature.Step step) {
        if (step.table().isEmpty()) {
            return;
        }
        html.append("\n<table>\n");
        for (List<Feature.Cell> row : step.table()) {
            html.append("<tr>");
            row.forEach(
                    cell -> html.append("<td>").append(Markup.of(cell.text())).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private void why(Mismatch mismatch, Language language) {
        html.append("\n<div class=\"why\"><dl>\n");
        for (Phrasing.Detail detail : Phrasing.details(mismatch, language)) {
            element("dt", detail.label());
            element("dd", detail.text());
        }
        html.append("</dl></div>\n");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(Markup.of(text));
        html.append("</").append(name).append(">\n");
    }
}
