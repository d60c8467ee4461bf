package org.lexgap.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.lexgap.language.Message;
import org.lexgap.law.Value;

/** How long somebody must have lived in the country, from the words, the number and the class that the data gives. */
final class GlobalcitYears {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final CodedLaw law;
    private final GlobalcitConditions conditions;

    GlobalcitYears(CodedLaw law, GlobalcitConditions conditions) {
        this.law = law;
        this.conditions = conditions;
    }

    /**
     * What came of it.
     *
     * @param years the years to enter; empty where the data leaves it open
     * @param trouble in what the number or class and the words, or the number and the class, contradict one another
     */
    record Found(Optional<BigDecimal> years, Optional<Message> trouble) {

        /** The years as a period, such as {@code P2Y6M}; a year counts 365 days, a month 30. */
        Optional<Value> period() {
            return years.map(given -> {
                int all = given.multiply(MONTHS)
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .intValueExact();
                int whole = all / 12;
                int months = all % 12;
                String text = "P" + whole + "Y" + (months == 0 ? "" : months + "M");
                return new Value.Length(text, 365L * whole + 30L * months);
            });
        }
    }

    /** Words decide where they set one number of years; where they set several, nothing does; else the coded number. */
    Found find(GlobalcitMapping.YearsOf of) {
        Optional<BigDecimal> said = conditions.years(of.mode());
        List<BigDecimal> coded = of.columns().stream()
                .flatMap(column -> law.number(column).stream())
                .map(BigDecimal::new)
                .distinct()
                .toList();
        if (said.isPresent()) {
            Optional<BigDecimal> other = coded.stream()
                    .filter(number -> number.compareTo(said.get()) != 0)
                    .findFirst();
            return new Found(
                    said,
                    other.map(number -> Message.of("globalcit.years-code-against-words", number.toString()))
                            .or(() -> outside(of, said.get())));
        }
        boolean open = conditions.worded(of.mode()).isPresent() || coded.size() != 1;
        if (open) {
            return new Found(Optional.empty(), Optional.empty());
        }
        Optional<Message> outside = outside(of, coded.get(0));
        return new Found(outside.isPresent() ? Optional.empty() : Optional.of(coded.get(0)), outside);
    }

    private Optional<Message> outside(GlobalcitMapping.YearsOf of, BigDecimal years) {
        return law.code(of.mode())
                .map(of.classes()::get)
                .filter(ends -> years.intValue() < ends[0] || years.intValue() > ends[1])
                .map(ends -> Message.of(
                        "globalcit.years-outside-class",
                        String.valueOf(ends[0]),
                        String.valueOf(ends[1]),
                        years.toString()));
    }
}
