package org.lexgap.record;

import java.util.Arrays;
import java.util.List;
import org.lexgap.law.Instrument;
import org.lexgap.law.Source;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.Theme;
import org.lexgap.norm.Word;

/**
 * The JSON Schema (draft 2020-12) of a law summary, so that an editor completes question ids and values. It says what a
 * reader of the file checks, but for what a schema cannot know: whether a cited instrument is declared, whether a
 * period ends after it begins, and whether an answer fits the state.
 */
public final class SummarySchema {

    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String PERIOD = "^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,6}D)?$";
    private static final List<String> ON_CONTRADICTIONS =
            List.of("act-contradiction-themes", "practice-contradiction-themes");

    private final Catalogue catalogue;
    private final JsonText json;

    private SummarySchema(Catalogue catalogue, JsonText json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** The schema as indented JSON. */
    public static String write(Catalogue catalogue) {
        return JsonText.of(json -> new SummarySchema(catalogue, json).schema());
    }

    private void schema() {
        json.object(() -> {
            json.field("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.field("title", "Lexgap law summary, format version 1, catalogue " + catalogue.version());
            json.field("type", "object");
            json.strings("required", List.of("lexgap", "state", "asOf"));
            json.field("additionalProperties", false);
            json.object("properties", () -> {
                json.object("lexgap", () -> json.array("enum", List.of(1, "1"), json::any));
                pattern("state", "ISO 3166-1 alpha-3 code; fictional states XAA to XZZ", "^[A-Z]{3}$");
                text("title", "What the summary describes");
                pattern("asOf", "The day whose law is described", DATE);
                text("preparedBy", "Who made the summary");
                word("source", "Who speaks, where an entry does not say", Word.all(Source.class));
                json.object("offices", () -> {
                    json.field("type", "array");
                    json.object("items", () -> reference("office"));
                });
                json.object("instruments", () -> {
                    json.field("type", "object");
                    json.object("additionalProperties", () -> reference("instrument"));
                });
                json.object("answers", this::answers);
            });
            json.object("$defs", this::definitions);
        });
    }

    private void answers() {
        json.field("type", "object");
        json.field("additionalProperties", false);
        json.object("properties", () -> catalogue
                .questions()
                .forEach(question -> json.object(question.id(), () -> {
                    json.field("title", question.wording());
                    json.field("description", question.help());
                    json.array(
                            "oneOf",
                            List.of("short", "long", "several"),
                            form -> json.object(() -> answer(question, form)));
                })));
    }

    private void answer(Question question, String form) {
        switch (form) {
            case "short" -> value(question);
            case "long" -> entry(question);
            default -> {
                json.field("type", "array");
                json.field("minItems", 1);
                json.object("items", () -> entry(question));
            }
        }
    }

    private void entry(Question question) {
        json.field("type", "object");
        json.field("additionalProperties", false);
        json.array(
                "oneOf",
                List.of("value", "unavailable"),
                key -> json.object(() -> json.strings("required", List.of(key))));
        json.object("properties", () -> {
            json.object("value", () -> value(question));
            word("unavailable", "Asked, and no information was to be had", Word.all(Value.Unavailable.Cause.class));
            if (question.type() == Question.Type.SET) {
                json.object("checked", () -> elements(question));
            }
            if (ON_CONTRADICTIONS.contains(question.id())) {
                json.object(
                        "touches",
                        () -> listOf(catalogue.norms().stream().map(Norm::id).toList()));
            }
            json.object("citations", () -> {
                json.field("type", "array");
                json.object("items", () -> reference("citation"));
            });
            word("source", "Who says so", Word.all(Source.class));
            pattern("from", "First day", DATE);
            pattern("until", "First day on which it no longer holds", DATE);
            pattern("seen", "The day the source was read", DATE);
            for (String key : List.of("note", "quote", "enteredBy", "checkedBy")) {
                text(key, key);
            }
        });
    }

    private void value(Question question) {
        switch (question.type()) {
            case YES_NO_PARTIAL, CHOICE -> json.strings("enum", question.valueIds());
            case SET -> elements(question);
            case TREATY_DATE -> {
                json.strings("type", List.of("string", "null"));
                json.field("pattern", DATE);
            }
            case DURATION -> {
                json.field("type", "string");
                json.field("pattern", PERIOD);
            }
        }
    }

    private void elements(Question question) {
        listOf(question.valueIds());
    }

    private void listOf(List<String> words) {
        json.field("type", "array");
        json.field("uniqueItems", true);
        json.object("items", () -> json.strings("enum", words));
    }

    private void definitions() {
        json.object("citation", () -> {
            json.field("type", "object");
            json.strings("required", List.of("instrument"));
            json.field("additionalProperties", false);
            json.object("properties", () -> {
                text("instrument", "Id of an instrument of this summary");
                text("article", "Article, in quotes");
            });
        });
        json.object("instrument", () -> {
            json.field("type", "object");
            json.field("additionalProperties", false);
            json.object("properties", () -> {
                name("title", "Title: one text, or texts by language code");
                text("number", "Official number");
                word("rank", "Rank", Word.all(Instrument.Rank.class));
                pattern("adopted", "Day of adoption", DATE);
                pattern("inForce", "First day in force", DATE);
                json.object("versions", () -> {
                    json.field("type", "array");
                    json.object("items", () -> reference("version"));
                });
                text("url", "Where it can be read");
                name("office", "Who is responsible for it: one text, or texts by language code");
            });
        });
        json.object("office", () -> {
            json.field("type", "object");
            json.strings("required", List.of("name"));
            json.field("additionalProperties", false);
            json.object("properties", () -> {
                name("name", "Who is to be asked: one text, or texts by language code");
                json.object(
                        "questions",
                        () -> listOf(
                                catalogue.questions().stream().map(Question::id).toList()));
                json.object(
                        "themes",
                        () -> listOf(
                                Arrays.stream(Theme.values()).map(Theme::id).toList()));
            });
        });
        json.object("version", () -> {
            json.field("type", "object");
            json.strings("required", List.of("inForce"));
            json.field("additionalProperties", false);
            json.object("properties", () -> {
                pattern("inForce", "First day in force", DATE);
                text("amendedBy", "By what it was amended");
            });
        });
    }

    private void reference(String definition) {
        json.field("$ref", "#/$defs/" + definition);
    }

    private void text(String name, String description) {
        json.object(name, () -> {
            json.field("description", description);
            json.strings("type", List.of("string", "number"));
        });
    }

    private void name(String name, String description) {
        json.object(name, () -> {
            json.field("description", description);
            json.strings("type", List.of("string", "number", "object"));
            json.object("additionalProperties", () -> json.strings("type", List.of("string", "number")));
        });
    }

    private void pattern(String name, String description, String pattern) {
        json.object(name, () -> {
            json.field("description", description);
            json.field("type", "string");
            json.field("pattern", pattern);
        });
    }

    private void word(String name, String description, List<String> words) {
        json.object(name, () -> {
            json.field("description", description);
            json.strings("enum", words);
        });
    }
}
