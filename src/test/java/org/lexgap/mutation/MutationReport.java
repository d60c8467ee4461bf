package org.lexgap.mutation;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many mutants of each paragraph the scenarios noticed. */
final class MutationReport {

    private static final String ROW = "%-10s %7s %7s %9s %11s%n";

    private final int all;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private record Tally(int killed, int survived, int equivalent) {
        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(killed + other.killed, survived + other.survived, equivalent + other.equivalent);
        }

        int total() {
            return killed + survived + equivalent;
        }
    }

    /** @param all how many mutants there are, tried or not */
    MutationReport(int all) {
        this.all = all;
    }

    void add(Mutant mutant, boolean survived, boolean equivalent) {
        Tally one = !survived ? new Tally(1, 0, 0) : equivalent ? new Tally(0, 0, 1) : new Tally(0, 1, 0);
        tallies.merge(mutant.origin().home(), one, Tally::plus);
    }

    String text() {
        Tally sum = tallies.values().stream().reduce(Tally.NONE, Tally::plus);
        StringBuilder text = new StringBuilder("Rule mutation: " + sum.total() + " of " + all + " mutants tried\n");
        text.append(ROW.formatted("paragraph", "mutants", "killed", "survived", "equivalent"));
        tallies.forEach((home, tally) -> text.append(row(home, tally)));
        return text.append(row("all", sum)).toString();
    }

    private static String row(String home, Tally tally) {
        return ROW.formatted(home, tally.total(), tally.killed(), tally.survived(), tally.equivalent());
    }
}
