package org.lexgap.spec;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexgap.intake.ParserSays;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.Shown;
import org.lexgap.intake.Trees;
import org.lexgap.intake.Unreadable;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/** Reads a feature file as text: its scenarios and steps, whatever they say. */
final class FeatureReader {

    static final int MAX_BYTES = 200 * 1024;

    /** A message of the parser, such as {@code (3:1): expected: #EOF, #StepLine, got 'x'}. */
    private static final Pattern MESSAGE = Pattern.compile("\\(\\d+:\\d+\\): (.*)", Pattern.DOTALL);

    private static final Pattern UNEXPECTED = Pattern.compile("expected: .*, got '(.*)'", Pattern.DOTALL);

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private List<String> lines = List.of();

    private FeatureReader(String file) {
        this.file = file;
    }

    /** The feature, as far as it could be read, with all problems. */
    static Reading<Feature> read(String file, byte[] content) {
        FeatureReader reader = new FeatureReader(file);
        Optional<Feature> feature = reader.feature(content);
        return new Reading<>(feature, List.copyOf(reader.problems));
    }

    private Optional<Feature> feature(byte[] content) {
        if (content.length > MAX_BYTES) {
            error(1, 1, "TOO_BIG", Message.of("spec.too-big", MAX_BYTES / 1024));
            return Optional.empty();
        }
        try {
            String text = Trees.text(file, content);
            lines = text.lines().toList();
            // Outlines are filled in here and not by the parser, which knows no limit to what they amount to.
            List<Envelope> parsed;
            try (Stream<Envelope> envelopes = GherkinParser.builder()
                    .includeSource(false)
                    .includePickles(false)
                    .build()
                    .parse(file, text.getBytes(StandardCharsets.UTF_8))) {
                parsed = envelopes.toList();
            }
            parsed.forEach(envelope -> envelope.getParseError().ifPresent(this::malformed));
            Optional<io.cucumber.messages.types.Feature> feature = parsed.stream()
                    .flatMap(envelope -> envelope.getGherkinDocument().stream())
                    .findFirst()
                    .flatMap(document -> document.getFeature());
            if (feature.isEmpty() && problems.isEmpty()) {
                error(1, 1, "EMPTY_FILE", Message.of("intake.nothing-but-comments"));
            }
            return feature.flatMap(this::feature);
        } catch (Unreadable e) {
            problems.add(e.problem());
            return Optional.empty();
        }
    }

    private Optional<Feature> feature(io.cucumber.messages.types.Feature parsed) {
        Optional<Language> language = Language.of(parsed.getLanguage());
        if (language.isEmpty()) {
            error(parsed.getLocation(), "UNKNOWN_LANGUAGE", Message.of("spec.unknown-language", parsed.getLanguage()));
            return Optional.empty();
        }
        Expansion scenarios = new Expansion(file, new Strays(file, language.get(), lines, problems), problems);
        for (FeatureChild child : parsed.getChildren()) {
            child.getBackground().ifPresent(scenarios::background);
            child.getScenario().ifPresent(scenario -> scenarios.add(scenario, Optional.empty()));
            child.getRule().ifPresent(rule -> {
                Expansion within = scenarios.within();
                for (RuleChild inner : rule.getChildren()) {
                    inner.getBackground().ifPresent(within::background);
                    Optional<Scenario> scenario = inner.getScenario();
                    scenario.ifPresent(one -> within.add(one, Optional.of(rule.getName())));
                }
            });
        }
        if (scenarios.scenarios().isEmpty() && problems.isEmpty()) {
            error(parsed.getLocation(), "NO_SCENARIO", Message.of("spec.no-scenario"));
        }
        return Optional.of(new Feature(file, language.get(), parsed.getName(), scenarios.scenarios()));
    }

    private void malformed(ParseError error) {
        Matcher message = MESSAGE.matcher(error.getMessage());
        String said = message.matches() ? message.group(1) : error.getMessage();
        Matcher unexpected = UNEXPECTED.matcher(said);
        Message shown = unexpected.matches()
                ? Message.of("spec.no-line", Shown.of(unexpected.group(1).strip()))
                : ParserSays.of(Shown.of(said.replaceFirst(", expected: .*", "")));
        Location at = error.getSource().getLocation().orElse(new Location(1L, 1L));
        error(at, "GHERKIN_SYNTAX", Message.of("spec.not-gherkin", shown));
    }

    private void error(Location at, String code, Message message) {
        error(at.getLine(), at.getColumn().orElse(1L), code, message);
    }

    private void error(long line, long column, String code, Message message) {
        Place at = new Place(file, (int) line, (int) Math.max(1, column));
        problems.add(new Problem(at, Problem.Level.ERROR, code, message));
    }
}
