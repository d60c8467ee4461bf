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

    private static final List<String> PIECES = List.of(
            "",
            " ",
            "=1+1",
            "@SUM(A1)",
            "-",
            "+7",
            "'",
            "\"",
            "NO",
            "null",
            "~",
            "13.10",
            "1e3",
            "#",
            ": ",
            "- ",
            "Статья ",
            "ё",
            "text",
            "a, b",
            "[x]",
            "{y}",
            "&amp;",
            "<b>",
            "\n",
            "\r\n",
            "\t",
            "_x0041_",
            "_x000D_",
            "${7*7}",
            "\u2028",
            "\u00a0",
            "\u0085",
            "\ud83d\ude00",
            "%",
            "|",
            ">",
            "!",
            "*",
            "0x1F",
            "2024-01-01",
            "TRUE",
            "\\",
            "\u200b");

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

    /**
     * A summary that uses everything a summary can say: texts with all that may go wrong in them, titles in several
     * languages, versions, several citations and entries, checked lists, and every kind of nothing.
     */
    public Map<String, Object> whole() {
        Map<String, Object> summary = new LinkedHashMap<>(next());
        summary.put("title", text());
        maybe(summary, "preparedBy", this::text);
        Map<String, Object> instruments = new LinkedHashMap<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            instruments.put(random.nextInt(8) == 0 ? "act " + text() : "act-" + i, instrument());
        }
        summary.put("instruments", instruments);
        Map<String, Object> answers = new LinkedHashMap<>();
        int answered = 1 + random.nextInt(10);
        for (Question question : Programme.catalogue().questions()) {
            if (random.nextInt(40) < answered && !question.id().equals("state-participation")) {
                List<Object> entries = new ArrayList<>();
                int several = random.nextInt(5) == 0 ? 2 + random.nextInt(3) : 1;
                for (int i = 0; i < several; i++) {
                    entries.add(wholeEntry(question, List.copyOf(instruments.keySet())));
                }
                answers.put(question.id(), several == 1 ? entries.get(0) : entries);
            }
        }
        summary.put("answers", answers);
        return summary;
    }

    private Map<String, Object> instrument() {
        Map<String, Object> instrument = new LinkedHashMap<>();
        switch (random.nextInt(4)) {
            case 0 -> instrument.put("title", text());
            case 1 -> instrument.put("title", Map.of("en", "Citizenship Act"));
            case 2 -> {
                Map<String, Object> titles = new LinkedHashMap<>();
                for (String language : List.of("kk", "en", "ru", "uz", "qq")) {
                    maybe(titles, language, this::text);
                }
                instrument.put("title", titles);
            }
            default -> {}
        }
        maybe(instrument, "number", () -> one(List.of("13.10", "1017-XII", "007", text())));
        maybe(instrument, "rank", () -> one(List.of("constitution", "constitutional-act", "act", "by-law", "treaty")));
        maybe(instrument, "adopted", this::day);
        maybe(instrument, "inForce", this::day);
        maybe(instrument, "url", () -> "https://example.org/?a=" + random.nextInt(9) + "&b");
        if (random.nextInt(3) == 0) {
            instrument.put(
                    "versions",
                    List.of(
                            Map.of("inForce", day()),
                            Map.of("inForce", day(), "amendedBy", one(List.of("91-VI", text())))));
        }
        return instrument;
    }

    private Map<String, Object> wholeEntry(Question question, List<String> instruments) {
        Map<String, Object> entry = new LinkedHashMap<>();
        if (random.nextInt(6) == 0) {
            entry.put("unavailable", one(List.of("declined", "unclear", "not-collected")));
        } else {
            entry.put("value", question.type() == Question.Type.DURATION ? period() : value(question));
            if (question.type() == Question.Type.SET && random.nextBoolean()) {
                entry.put("checked", value(question));
            }
        }
        List<Object> citations = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Map<String, Object> citation = new LinkedHashMap<>();
            citation.put("instrument", one(instruments));
            maybe(citation, "article", () -> one(List.of("13.10", "1", "14(a)", "2024-01-01", text())));
            citations.add(citation);
        }
        if (!citations.isEmpty()) {
            entry.put("citations", citations);
        }
        maybe(entry, "source", () -> one(SOURCES));
        maybe(entry, "from", () -> "1905-07-09");
        maybe(entry, "until", () -> one(List.of("2019-12-31", "9999-12-31")));
        maybe(entry, "seen", this::day);
        maybe(entry, "note", this::text);
        maybe(entry, "quote", this::text);
        maybe(entry, "enteredBy", this::text);
        maybe(entry, "checkedBy", this::text);
        if (EntryReader.mayTouch(question)) {
            entry.put(
                    "touches",
                    List.of("POA-44-FOUNDLING", "POA-47-ACCEDE-1951", "POA-41-GROUNDS-LIMITED")
                            .subList(random.nextInt(3), 3));
        }
        return entry;
    }

    private void maybe(Map<String, Object> into, String key, java.util.function.Supplier<String> text) {
        if (random.nextInt(3) == 0) {
            into.put(key, text.get());
        }
    }

    private String day() {
        return one(List.of("1792-01-01", "1900-02-28", "1900-03-01", "1917-11-07", "2000-02-29", "2024-01-01"));
    }

    private String period() {
        return one(List.of("P5Y", "P05Y", "P0D", "P18M", "P1Y6M", "P2W", "P1000D", "P9999Y1M", "P21Y", "P104D"));
    }

    /** A text, short or long, of all that spreadsheets, YAML and JSON may stumble over. */
    private String text() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60) == 0 ? 3_000 : random.nextInt(4);
        for (int i = 0; i <= pieces; i++) {
            text.append(one(PIECES));
        }
        return text.toString();
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
