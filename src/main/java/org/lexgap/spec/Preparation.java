package org.lexgap.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Shown;
import org.lexgap.intake.SummaryReader;
import org.lexgap.intake.Unreadable;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.law.Place;
import org.lexgap.norm.Catalogue;
import org.lexgap.spec.Specification.Posed;
import org.lexgap.spec.Specification.Prepared;
import org.lexgap.spec.StepKind.Role;
import org.lexgap.spec.Vocabulary.Understood;

/** Makes the scenarios of one feature ready to run: understands each step and tells the law up to it. */
final class Preparation {

    private final Language language;
    private final Catalogue catalogue;
    private final SummaryReader summaries;
    private final FilesBeside files;
    private final List<Problem> problems;

    /** Looked for once a line, however many rows an outline has. */
    private final Map<Place, String> nearest = new HashMap<>();

    Preparation(
            Language language,
            Catalogue catalogue,
            SummaryReader summaries,
            FilesBeside files,
            List<Problem> problems) {
        this.language = language;
        this.catalogue = catalogue;
        this.summaries = summaries;
        this.files = files;
        this.problems = problems;
    }

    Prepared prepared(Feature.Scenario scenario) {
        ToldLaw law = new ToldLaw(scenario.at(), files);
        List<Posed> posed = new ArrayList<>();
        Optional<ToldLaw.Law> told = Optional.empty();
        boolean changed = true;
        boolean asks = false;
        for (Feature.Step step : scenario.steps()) {
            Optional<Understood> understood = understood(step);
            if (understood.isEmpty()) {
                asks = true;
                continue;
            }
            Role role = understood.get().kind().role();
            asks |= role != Role.TELLS;
            if (changed && role != Role.TELLS) {
                told = law.read(summaries, problems);
                changed = false;
            }
            ToldLaw subject = role == Role.SUPPOSES ? law.copy() : law;
            tell(understood.get(), subject);
            changed |= role == Role.TELLS;
            Optional<ToldLaw.Law> now = told;
            Optional<ToldLaw.Law> then =
                    role == Role.SUPPOSES && now.isPresent() ? subject.read(summaries, problems) : now;
            if (role != Role.TELLS && then.isPresent()) {
                posed.add(new Posed(understood.get(), now.orElseThrow(), then.get()));
            }
        }
        if (changed) {
            law.read(summaries, problems);
        }
        if (!asks) {
            error(scenario.at(), "NOTHING_CHECKED", Message.of("spec.nothing-checked"));
        }
        return new Prepared(scenario, posed);
    }

    private void tell(Understood understood, ToldLaw law) {
        try {
            understood.kind().telling().tell(understood.said(), law);
        } catch (Unreadable e) {
            problems.add(e.problem());
        }
    }

    /** The step, if it is one and holds nothing that cannot be. */
    private Optional<Understood> understood(Feature.Step step) {
        Optional<Understood> understood = Vocabulary.understand(step, language);
        if (understood.isEmpty()) {
            error(
                    step.at(),
                    "UNKNOWN_STEP",
                    Message.of(
                            "spec.unknown-step",
                            Shown.of(step.text()),
                            nearest.computeIfAbsent(step.at(), at -> Vocabulary.nearest(step.text(), language))));
            return understood;
        }
        int before = problems.size();
        problems.addAll(understood.get().said().problems(catalogue));
        boolean takesTable = !understood.get().kind().columns().isEmpty();
        // A row that is not closed has no cells.
        boolean unclosed = step.table().stream().anyMatch(List::isEmpty);
        if (step.docString() || unclosed || takesTable == step.table().isEmpty()) {
            error(step.at(), "TABLE", Message.of(takesTable ? "spec.takes-a-table" : "spec.takes-nothing"));
        }
        return problems.size() == before ? understood : Optional.empty();
    }

    private void error(Place at, String code, Message message) {
        problems.add(new Problem(at, Problem.Level.ERROR, code, message));
    }
}
