package org.lexgap.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.law.Place;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;

/** Whether what the mapping names exists, and whether each code of the data is read by a rule or explained. */
final class GlobalcitMappingCheck {

    private final Catalogue catalogue;
    private final Place start;
    private final Problems problems;
    private final Map<String, Set<String>> read = new java.util.HashMap<>();

    GlobalcitMappingCheck(Catalogue catalogue, Node root, Problems problems) {
        this.catalogue = catalogue;
        this.start = root.at();
        this.problems = problems;
    }

    void check(GlobalcitMapping mapping) {
        for (GlobalcitMapping.Rule rule : mapping.rules()) {
            checkAnswer(rule);
            rule.demands().forEach(demand -> checkDemand(demand, mapping, rule.at()));
        }
        for (GlobalcitMapping.Disagreement disagreement : mapping.disagreements()) {
            checkCondition(disagreement.mode(), disagreement.condition(), mapping, start);
        }
        mapping.modes().forEach((name, mode) -> checkMode(name, mode, mapping));
    }

    private void checkAnswer(GlobalcitMapping.Rule rule) {
        List<String> ids = catalogue.questions().stream().map(Question::id).toList();
        Question question = catalogue.question(rule.question()).orElse(null);
        if (question == null) {
            problems.error(
                    rule.at(),
                    "UNKNOWN_QUESTION",
                    "\"" + Shown.of(rule.question()) + "\" is no question" + Nearest.hint(rule.question(), ids));
            return;
        }
        Question.Type type = question.type();
        if (rule.says() instanceof GlobalcitMapping.Says says) {
            boolean one = type == Question.Type.CHOICE || type == Question.Type.YES_NO_PARTIAL;
            fits(one, rule);
            known(says.value(), question.valueIds(), "value of " + question.id(), rule.at());
        } else if (rule.says() instanceof GlobalcitMapping.Ticks ticks) {
            fits(type == Question.Type.SET, rule);
            known(ticks.element(), question.valueIds(), "value of " + question.id(), rule.at());
        } else {
            fits(type == Question.Type.DURATION, rule);
        }
    }

    private void fits(boolean type, GlobalcitMapping.Rule rule) {
        if (!type) {
            problems.error(rule.at(), "WRONG_TYPE", rule.question() + " does not take this kind of answer");
        }
    }

    private void checkDemand(GlobalcitMapping.Demand demand, GlobalcitMapping mapping, Place at) {
        // One condition may stand for modes with more codes and with fewer; some mode must have each code.
        List<String> codes = demand.modes().stream()
                .filter(mapping.modes()::containsKey)
                .flatMap(mode -> mapping.modes().get(mode).codes().keySet().stream())
                .toList();
        demand.oneOf().stream()
                .flatMap(condition -> condition.codes().stream())
                .forEach(code -> known(code, codes, "code of " + String.join(", ", demand.modes()), at));
        for (String mode : demand.modes()) {
            demand.oneOf().forEach(condition -> checkCondition(mode, condition, mapping, at));
        }
    }

    private void checkCondition(String mode, GlobalcitMapping.Condition condition, GlobalcitMapping mapping, Place at) {
        if (!known(mode, mapping.modes().keySet(), "mode", at)) {
            return;
        }
        Collection<String> codes = mapping.modes().get(mode).codes().keySet();
        for (String code : condition.codes()) {
            if (codes.contains(code)) {
                read.computeIfAbsent(mode, unseen -> new HashSet<>()).add(code);
            }
        }
        List<String> same = mapping.alike().getOrDefault(mode, List.of());
        if (condition.codes().stream().anyMatch(same::contains)
                && !condition.codes().containsAll(same)) {
            problems.error(at, "ALIKE", mode + ": codes " + same + " are read together or not at all");
        }
        if (condition.codes().isEmpty() && condition.readsWords()) {
            read.computeIfAbsent(mode, unseen -> new HashSet<>()).addAll(codes);
        }
        condition.procedure().ifPresent(kind -> known(kind, mapping.procedures().keySet(), "procedure", at));
        condition.words().forEach(word -> known(word, mapping.words().keySet(), "pattern", at));
        condition.without().forEach(word -> known(word, mapping.words().keySet(), "pattern", at));
        condition
                .fewerYearsThan()
                .ifPresent(other -> known(other, mapping.modes().keySet(), "mode", at));
    }

    private void checkMode(String name, GlobalcitMapping.Mode mode, GlobalcitMapping mapping) {
        Set<String> used = read.getOrDefault(name, Set.of());
        if (mode.silent().isPresent() && !used.isEmpty()) {
            problems.error(start, "UNUSED", name + " is silent, and a rule reads it");
        }
        mode.unused().keySet().forEach(code -> known(code, mode.codes().keySet(), "code of " + name, start));
        for (String code : mode.codes().keySet()) {
            boolean explained = mode.silent().isPresent() || mode.unused().containsKey(code);
            if (!explained && !used.contains(code)) {
                problems.error(start, "UNUSED", name + ": no rule reads code " + code + "; say why under \"unused\"");
            }
        }
    }

    private boolean known(String name, Collection<String> known, String what, Place at) {
        if (known.contains(name)) {
            return true;
        }
        problems.error(at, "UNRESOLVED", "\"" + Shown.of(name) + "\" is no " + what + Nearest.hint(name, known));
        return false;
    }
}
