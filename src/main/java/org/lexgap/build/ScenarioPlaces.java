package org.lexgap.build;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexgap.assessment.Scenario;

/** Finds the scenarios of a feature file and the norms each names; an outline is one scenario, whatever its rows. */
final class ScenarioPlaces {

    private static final Pattern NORM = Pattern.compile("POA(-[A-Z0-9]+)+");

    private final String file;
    private final List<Scenario> scenarios = new ArrayList<>();

    private ScenarioPlaces(String file) {
        this.file = file;
    }

    static List<Scenario> in(String file, byte[] content) {
        ScenarioPlaces places = new ScenarioPlaces(file);
        try (Stream<Envelope> envelopes = GherkinParser.builder()
                .includeSource(false)
                .includePickles(false)
                .build()
                .parse(file, content)) {
            envelopes.forEach(places::read);
        }
        return places.scenarios;
    }

    private void read(Envelope envelope) {
        envelope.getParseError().ifPresent(error -> {
            throw new IllegalStateException(file + ": " + error.getMessage());
        });
        envelope.getGherkinDocument().flatMap(document -> document.getFeature()).ifPresent(this::feature);
    }

    private void feature(Feature feature) {
        Set<String> named = new LinkedHashSet<>();
        tags(feature.getTags(), named);
        for (FeatureChild child : feature.getChildren()) {
            child.getBackground().map(Background::getSteps).ifPresent(steps -> steps(steps, named));
            child.getScenario().ifPresent(scenario -> scenario(scenario, named));
            child.getRule().ifPresent(rule -> {
                Set<String> within = new LinkedHashSet<>(named);
                tags(rule.getTags(), within);
                for (RuleChild inner : rule.getChildren()) {
                    inner.getBackground().map(Background::getSteps).ifPresent(steps -> steps(steps, within));
                    inner.getScenario().ifPresent(scenario -> scenario(scenario, within));
                }
            });
        }
    }

    private void scenario(io.cucumber.messages.types.Scenario scenario, Set<String> around) {
        Set<String> named = new LinkedHashSet<>(around);
        tags(scenario.getTags(), named);
        steps(scenario.getSteps(), named);
        for (Examples examples : scenario.getExamples()) {
            tags(examples.getTags(), named);
            rows(examples.getTableBody(), named);
        }
        int line = scenario.getLocation().getLine().intValue();
        scenarios.add(new Scenario(scenario.getName(), file, line, List.copyOf(named)));
    }

    private static void tags(List<Tag> tags, Set<String> named) {
        tags.forEach(tag -> norms(tag.getName(), named));
    }

    private static void steps(List<Step> steps, Set<String> named) {
        for (Step step : steps) {
            norms(step.getText(), named);
            step.getDataTable().ifPresent(table -> rows(table.getRows(), named));
        }
    }

    private static void rows(List<TableRow> rows, Set<String> named) {
        rows.forEach(row -> row.getCells().forEach(cell -> norms(cell.getValue(), named)));
    }

    private static void norms(String text, Set<String> named) {
        NORM.matcher(text).results().forEach(found -> named.add(found.group()));
    }
}
