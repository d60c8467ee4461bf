package org.lexgap.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.law.Citation;
import org.lexgap.law.Entry;
import org.lexgap.law.Instrument;
import org.lexgap.law.LawSummary;

/**
 * The instruments of two summaries under ids that do not clash: an id that both use for the same instrument stays, one
 * that they use for different ones gets a mark in the second.
 */
final class Instruments {

    private static final String MARK = "-of-second-source";

    private final Map<String, Instrument> all;
    private final Map<String, String> renamed = new LinkedHashMap<>();

    Instruments(LawSummary first, LawSummary second) {
        all = new LinkedHashMap<>(first.instruments());
        second.instruments().forEach((id, instrument) -> {
            Instrument mine = all.get(id);
            String name = mine == null || isSame(mine, instrument) ? id : id + MARK;
            renamed.put(id, name);
            all.putIfAbsent(name, instrument);
        });
    }

    Map<String, Instrument> all() {
        return all;
    }

    /** An entry of the second summary, citing instruments by the ids they have here. */
    Entry renamed(Entry entry) {
        List<Citation> citations = entry.citations().stream()
                .map(citation -> new Citation(
                        renamed.getOrDefault(citation.instrument(), citation.instrument()), citation.article()))
                .toList();
        return entry.citing(citations);
    }

    /** Two ids mean one instrument if nothing that both summaries state about it differs. */
    private static boolean isSame(Instrument mine, Instrument theirs) {
        boolean sameNumber = mine.number().isEmpty()
                || theirs.number().isEmpty()
                || mine.number().equals(theirs.number());
        boolean sameStart = mine.inForce().isEmpty()
                || theirs.inForce().isEmpty()
                || mine.inForce().equals(theirs.inForce());
        return sameNumber && sameStart;
    }
}
