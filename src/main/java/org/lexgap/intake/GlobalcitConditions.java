package org.lexgap.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the data on one state and year is as a condition of the mapping has it. */
final class GlobalcitConditions {

    /** How the data writes that there are no words, where it has a row. */
    private static final Pattern NO_WORDS = Pattern.compile("|n\\.a\\.?|no provision", Pattern.CASE_INSENSITIVE);

    /** One way to acquire or lose citizenship, of the several that a mode may hold. */
    private record Way(String procedure, String words) {}

    private final GlobalcitMapping mapping;
    private final CodedLaw law;

    GlobalcitConditions(GlobalcitMapping mapping, CodedLaw law) {
        this.mapping = mapping;
        this.law = law;
    }

    boolean meets(GlobalcitMapping.Demand demand) {
        return demand.every()
                ? demand.modes().stream().allMatch(mode -> fits(mode, demand.oneOf()))
                : demand.modes().stream().anyMatch(mode -> fits(mode, demand.oneOf()));
    }

    /** Whether one of several conditions holds of a mode. */
    boolean fits(String mode, List<GlobalcitMapping.Condition> oneOf) {
        return oneOf.stream().anyMatch(condition -> fits(mode, condition));
    }

    boolean fits(String mode, GlobalcitMapping.Condition condition) {
        Optional<String> code = law.code(mode);
        if (code.isEmpty() || !condition.codes().isEmpty() && !condition.codes().contains(code.get())) {
            return false;
        }
        boolean worded = worded(mode).isPresent();
        if (condition.worded().filter(must -> must != worded).isPresent() || condition.readsWords() && !worded) {
            return false;
        }
        return !condition.readsWords() || waysFit(mode, condition) && waitIsShorter(mode, condition);
    }

    /** The words of a mode, or nothing where the data has none. */
    Optional<CodedLaw.Words> worded(String mode) {
        return law.words(mode)
                .filter(words -> !NO_WORDS.matcher(words.specification()).matches());
    }

    /** The one number of years that the words of a mode set, or nothing where they set several or none. */
    Optional<BigDecimal> years(String mode) {
        return worded(mode).flatMap(words -> {
            String text = mapping.years().aside().matcher(words.specification()).replaceAll("");
            Matcher number = mapping.years().number().matcher(text);
            boolean found =
                    number.find() && !mapping.years().several().matcher(text).find();
            String first = found ? number.group(1) : "";
            return found && !number.find() ? Optional.of(new BigDecimal(first)) : Optional.empty();
        });
    }

    private boolean waitIsShorter(String mode, GlobalcitMapping.Condition condition) {
        if (condition.fewerYearsThan().isEmpty()) {
            return true;
        }
        Optional<BigDecimal> here = years(mode);
        Optional<BigDecimal> there = years(condition.fewerYearsThan().get());
        return here.isPresent() && there.isPresent() && here.get().compareTo(there.get()) < 0;
    }

    private boolean waysFit(String mode, GlobalcitMapping.Condition condition) {
        List<Way> ways = ways(law.words(mode).orElseThrow());
        return condition.someWay()
                ? ways.stream().anyMatch(way -> fits(way, condition))
                : !ways.isEmpty() && ways.stream().allMatch(way -> fits(way, condition));
    }

    private boolean fits(Way way, GlobalcitMapping.Condition condition) {
        return condition
                        .procedure()
                        .filter(kind -> !mapping.procedures().get(kind).contains(way.procedure()))
                        .isEmpty()
                && condition.words().stream().allMatch(name -> holds(name, way))
                && condition.without().stream().noneMatch(name -> holds(name, way));
    }

    private boolean holds(String name, Way way) {
        return mapping.words().get(name).matcher(way.words()).find();
    }

    /** Each with its own procedure where the data gives as many procedures as parts of words, else with the one there is. */
    private List<Way> ways(CodedLaw.Words words) {
        List<String> procedures = parts(words.procedure());
        List<String> texts = parts(words.specification());
        boolean paired = procedures.size() > 1 && procedures.size() == texts.size();
        boolean one = procedures.stream().distinct().count() == 1;
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String procedure = paired ? procedures.get(i) : one ? procedures.get(0) : "";
            Arrays.stream(mapping.ways().split(texts.get(i)))
                    .filter(text -> !text.isBlank())
                    .forEach(text -> ways.add(new Way(procedure, text.strip())));
        }
        return ways;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
