package org.lexgap.spec;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.intake.Problem;
import org.lexgap.language.Message;
import org.lexgap.law.Place;
import org.lexgap.spec.Feature.Cell;

/** The scenarios of a feature, each with the steps of its background, outlines row by row; within limits. */
final class Expansion {

    static final int MAX_SCENARIOS = 200;
    static final int MAX_STEPS = 100;
    static final int MAX_CELLS = 1_000;
    static final int MAX_LENGTH = 4_000;

    private static final Pattern PLACEHOLDER = Pattern.compile("<([^<>]+)>");

    private final String file;
    private final Strays strays;
    private final List<Problem> problems;
    private final List<Feature.Scenario> scenarios;
    private final List<Step> background = new ArrayList<>();

    Expansion(String file, Strays strays, List<Problem> problems) {
        this(file, strays, problems, new ArrayList<>());
    }

    private Expansion(String file, Strays strays, List<Problem> problems, List<Feature.Scenario> scenarios) {
        this.file = file;
        this.strays = strays;
        this.problems = problems;
        this.scenarios = scenarios;
    }

    /** The inside of a rule: what it adds to the background ends with it. */
    Expansion within() {
        Expansion within = new Expansion(file, strays, problems, scenarios);
        within.background.addAll(background);
        return within;
    }

    List<Feature.Scenario> scenarios() {
        return List.copyOf(scenarios);
    }

    void background(Background given) {
        strays.find(given.getDescription(), given.getLocation());
        background.addAll(given.getSteps());
    }

    void add(Scenario scenario, Optional<String> rule) {
        strays.find(scenario.getDescription(), scenario.getLocation());
        Place at = place(scenario.getLocation());
        List<Step> steps = new ArrayList<>(background);
        steps.addAll(scenario.getSteps());
        if (steps.size() > MAX_STEPS) {
            error(at, "TOO_MANY_STEPS", Message.of("spec.too-many-steps", MAX_STEPS));
            return;
        }
        if (steps.stream().mapToInt(Expansion::cells).sum() > MAX_CELLS) {
            error(at, "TOO_MANY_CELLS", Message.of("spec.too-many-cells", MAX_CELLS));
            return;
        }
        if (scenario.getExamples().isEmpty()) {
            add(new Feature.Scenario(scenario.getName(), rule, at, Optional.empty(), filled(steps, Map.of())));
            return;
        }
        for (Examples examples : scenario.getExamples()) {
            for (TableRow row : examples.getTableBody()) {
                Map<String, Cell> values = values(examples.getTableHeader().orElseThrow(), row);
                Optional<Place> example = Optional.of(place(row.getLocation()));
                String name = filled(scenario.getName(), values);
                if (!add(new Feature.Scenario(name, rule, at, example, filled(steps, values)))) {
                    return;
                }
            }
        }
    }

    private boolean add(Feature.Scenario scenario) {
        if (scenarios.size() == MAX_SCENARIOS) {
            if (problems.stream().noneMatch(problem -> problem.code().equals("TOO_MANY_SCENARIOS"))) {
                error(scenario.at(), "TOO_MANY_SCENARIOS", Message.of("spec.too-many-scenarios", MAX_SCENARIOS));
            }
            return false;
        }
        scenarios.add(scenario);
        return true;
    }

    private static int cells(Step step) {
        List<TableRow> rows = step.getDataTable().map(DataTable::getRows).orElse(List.of());
        return rows.stream().mapToInt(row -> row.getCells().size()).sum();
    }

    private Map<String, Cell> values(TableRow header, TableRow row) {
        Map<String, Cell> values = new LinkedHashMap<>();
        for (int i = 0; i < header.getCells().size(); i++) {
            values.put(header.getCells().get(i).getValue(), cells(row, Map.of()).get(i));
        }
        return values;
    }

    private List<Feature.Step> filled(List<Step> steps, Map<String, Cell> values) {
        return steps.stream().map(step -> filled(step, values)).toList();
    }

    private Feature.Step filled(Step step, Map<String, Cell> values) {
        Map<String, Cell> used = new LinkedHashMap<>(values);
        used.keySet().removeIf(name -> !step.getText().contains("<" + name + ">"));
        Place keyword = place(step.getLocation());
        Place at = new Place(
                file, keyword.line(), keyword.column() + step.getKeyword().length());
        String text = shortened(filled(step.getText(), used), at);
        List<List<Cell>> table = step.getDataTable().map(DataTable::getRows).orElse(List.of()).stream()
                .map(row -> cells(row, values))
                .toList();
        return new Feature.Step(
                step.getKeyword(), text, at, table, step.getDocString().isPresent(), used);
    }

    private List<Cell> cells(TableRow row, Map<String, Cell> values) {
        return row.getCells().stream()
                .map(cell -> {
                    String text = filled(cell.getValue(), values);
                    // A cell that a row fills in stands where the row stands.
                    Place at = values.entrySet().stream()
                            .filter(value -> cell.getValue().equals("<" + value.getKey() + ">"))
                            .findFirst()
                            .map(value -> value.getValue().at())
                            .orElse(place(cell.getLocation()));
                    return new Cell(shortened(text, at), at);
                })
                .toList();
    }

    private String shortened(String text, Place at) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        error(at, "TOO_LONG", Message.of("spec.too-long", MAX_LENGTH));
        return text.substring(0, MAX_LENGTH);
    }

    /** The text with each {@code <column>} replaced once; cut where it grows beyond every limit. */
    private static String filled(String text, Map<String, Cell> values) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        int done = 0;
        while (matcher.find() && filled.length() <= MAX_LENGTH) {
            Cell value = values.get(matcher.group(1));
            filled.append(text, done, matcher.start()).append(value == null ? matcher.group() : value.text());
            done = matcher.end();
        }
        return filled.append(text, done, text.length()).toString();
    }

    private Place place(Location at) {
        return new Place(
                file,
                Math.toIntExact(at.getLine()),
                Math.toIntExact(at.getColumn().orElse(1L)));
    }

    private void error(Place at, String code, Message message) {
        problems.add(new Problem(at, Problem.Level.ERROR, code, message));
    }
}
