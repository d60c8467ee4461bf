package org.lexgap.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.lexgap.Programme;
import org.lexgap.norm.Question;

/** Summaries drawn by chance, the same for the same seed, as plain maps, lists and texts. */
public final class RandomSummaries {

    private static final List<String> SOURCES =
            List.of("official-gazette", "treaty-depositary", "court", "government-report", "ngo");
    private static final List<String> STATES = List.of("KAZ", "GEO", "EST", "BRA", "XAA");

    private final Random random;

    public RandomSummaries(long seed) {
        random = new Random(seed);
    }

    /** One summary: texts, lists, maps, and null for a treaty that does not bind. */
    public Map<String, Object> next() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("lexgap", "1");
        summary.put("state", one(STATES));
        summary.put("title", "Drawn by chance, \"quoted\", NO: 13.10 # and : more");
        summary.put("asOf", "2024-01-01");
        summary.put("source", one(SOURCES));
        summary.put("instruments", Map.of("act-1", Map.of("rank", "act", "inForce", "2001-05-01", "number", "13.10")));
        Map<String, Object> answers = new LinkedHashMap<>();
        int answered = random.nextInt(11);
        for (Question question : Programme.catalogue().questions()) {
            if (random.nextInt(10) < answered && !question.id().equals("state-participation")) {
                answers.put(question.id(), answer(question));
            }
        }
        summary.put("answers", answers);
        return summary;
    }

    private Object answer(Question question) {
        int form = random.nextInt(10);
        if (form < 6) {
            return value(question);
        }
        if (form < 9) {
            return entry(question);
        }
        return new ArrayList<>(List.of(entry(question), entry(question)));
    }

    private Map<String, Object> entry(Question question) {
        Map<String, Object> entry = new LinkedHashMap<>();
        if (random.nextInt(12) == 0) {
            entry.put("unavailable", "not-collected");
        } else {
            entry.put("value", value(question));
        }
        if (random.nextBoolean()) {
            entry.put("source", one(SOURCES));
        }
        if (random.nextBoolean()) {
            entry.put(
                    "citations", List.of(Map.of("instrument", "act-1", "article", String.valueOf(random.nextInt(90)))));
        }
        if (random.nextInt(4) == 0) {
            entry.put("from", LocalDate.of(1990 + random.nextInt(40), 1, 1).toString());
        }
        return entry;
    }

    private Object value(Question question) {
        return switch (question.type()) {
            case YES_NO_PARTIAL, CHOICE -> one(question.valueIds());
            case SET ->
                question.valueIds().stream()
                        .filter(element -> random.nextInt(3) == 0)
                        .collect(Collectors.toList());
            case TREATY_DATE ->
                random.nextInt(3) == 0
                        ? null
                        : LocalDate.of(1990 + random.nextInt(40), 3, 4).toString();
            case DURATION -> "P" + random.nextInt(12) + one(List.of("Y", "M", "D"));
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
