package org.lexgap.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lexgap.language.Message;
import org.lexgap.law.Answer;
import org.lexgap.law.Citation;
import org.lexgap.law.Entry;
import org.lexgap.law.Place;
import org.lexgap.law.Value;

/** What the rules of the mapping make of the data on one state and year. */
final class GlobalcitAnswers {

    /** What is shown of the words of the data in a message, in characters. */
    static final int LONGEST_WORDS = 300;

    private final GlobalcitMapping mapping;
    private final CodedLaw law;
    private final GlobalcitConditions conditions;
    private final CitedArticles articles;
    private final Problems warnings;

    /**
     * @param articles takes the acts that answers rest on
     * @param warnings takes where the data contradicts itself
     */
    GlobalcitAnswers(GlobalcitMapping mapping, CodedLaw law, CitedArticles articles, Problems warnings) {
        this.mapping = mapping;
        this.law = law;
        this.conditions = new GlobalcitConditions(mapping, law);
        this.articles = articles;
        this.warnings = warnings;
    }

    /** By question, in the order of the mapping. */
    Map<String, Answer> answers() {
        mapping.disagreements().stream()
                .filter(disagreement -> conditions.fits(disagreement.mode(), disagreement.condition()))
                .forEach(disagreement ->
                        disagree(disagreement.mode(), Message.of("globalcit.disagreement." + disagreement.id())));
        Map<String, List<GlobalcitMapping.Rule>> holding = new LinkedHashMap<>();
        for (GlobalcitMapping.Rule rule : mapping.rules()) {
            if (rule.demands().stream().allMatch(conditions::meets)) {
                holding.computeIfAbsent(rule.question(), unseen -> new ArrayList<>())
                        .add(rule);
            }
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        holding.forEach((question, rules) -> value(question, rules)
                .ifPresent(value -> answers.put(question, new Answer(question, List.of(entry(value, rules))))));
        return answers;
    }

    private Optional<Value> value(String question, List<GlobalcitMapping.Rule> rules) {
        boolean set = rules.get(0).says() instanceof GlobalcitMapping.Ticks;
        Set<Value> values = set
                ? Set.of(ticked(rules))
                : rules.stream().flatMap(rule -> single(rule.says()).stream()).collect(Collectors.toSet());
        if (values.size() > 1) {
            String sides = values.stream().map(Value::text).sorted().collect(Collectors.joining(", "));
            warn(
                    "TWO_READINGS",
                    Message.of("globalcit.two-readings", law.state(), year(), question, sides),
                    place(rules));
        }
        return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }

    private static Value ticked(List<GlobalcitMapping.Rule> rules) {
        TreeSet<String> ticked = new TreeSet<>();
        TreeSet<String> checked = new TreeSet<>();
        for (GlobalcitMapping.Rule rule : rules) {
            GlobalcitMapping.Ticks ticks = (GlobalcitMapping.Ticks) rule.says();
            checked.add(ticks.element());
            if (ticks.holds()) {
                ticked.add(ticks.element());
            }
        }
        return new Value.Listed(ticked, Optional.of(checked));
    }

    private Optional<Value> single(GlobalcitMapping.Saying saying) {
        if (saying instanceof GlobalcitMapping.YearsOf years) {
            GlobalcitYears.Found found = new GlobalcitYears(law, conditions).find(years);
            found.trouble().ifPresent(trouble -> disagree(years.mode(), trouble));
            return found.period();
        }
        return Optional.of(new Value.Choice(((GlobalcitMapping.Says) saying).value()));
    }

    private Entry entry(Value value, List<GlobalcitMapping.Rule> rules) {
        Set<String> modes = modes(rules);
        Set<Citation> cited = new LinkedHashSet<>();
        modes.forEach(mode -> law.words(mode).ifPresent(words -> cited.addAll(articles.in(words.article()))));
        return new Entry(
                value,
                mapping.dataset().source(),
                List.copyOf(cited),
                Optional.of(LocalDate.of(law.year(), 1, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(note(rules, modes)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                place(rules));
    }

    private String note(List<GlobalcitMapping.Rule> rules, Set<String> modes) {
        String why = rules.stream().map(GlobalcitMapping.Rule::why).distinct().collect(Collectors.joining("; "));
        String coded = modes.stream()
                .map(mode -> mode + " " + law.code(mode).orElse("?"))
                .collect(Collectors.joining(", "));
        String stop = why.endsWith(".") ? "" : ".";
        return Character.toUpperCase(why.charAt(0)) + why.substring(1) + stop + " GLOBALCIT "
                + String.join(" and ", law.editions()) + ", coded " + coded + ".";
    }

    /** The modes on which rules rest; of several that one demand names, those that have a provision. */
    private Set<String> modes(List<GlobalcitMapping.Rule> rules) {
        Set<String> modes = new LinkedHashSet<>();
        for (GlobalcitMapping.Rule rule : rules) {
            for (GlobalcitMapping.Demand demand : rule.demands()) {
                demand.modes().stream()
                        .filter(mode -> demand.every() || conditions.fits(mode, demand.oneOf()))
                        .forEach(modes::add);
            }
        }
        return modes;
    }

    private Place place(List<GlobalcitMapping.Rule> rules) {
        return modes(rules).stream()
                .flatMap(mode -> law.at(mode).stream())
                .findFirst()
                .orElseThrow();
    }

    private void disagree(String mode, Message how) {
        String code = law.code(mode).orElse("");
        String words = law.words(mode).map(CodedLaw.Words::specification).orElse("");
        warn(
                "CODE_AGAINST_WORDS",
                Message.of(
                        "globalcit.code-against-words",
                        law.state(),
                        year(),
                        mode,
                        how,
                        code,
                        mapping.modes().get(mode).codes().getOrDefault(code, ""),
                        Shown.of(words, LONGEST_WORDS)),
                law.at(mode).orElseThrow());
    }

    private void warn(String code, Message message, Place at) {
        warnings.warning(at, code, message);
    }

    private String year() {
        return String.valueOf(law.year());
    }
}
