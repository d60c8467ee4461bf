package org.lexgap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.language.Message;
import org.lexgap.law.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON, strictly: one value, no key twice, nothing after it. */
final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Trees.MAX_DEPTH)
                    .maxStringLength(100_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final String file;
    private final Problems problems;
    private final JsonParser parser;
    private final ValueCount values = new ValueCount();

    private JsonTree(String file, Problems problems, JsonParser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
    }

    static Node read(String file, String text, Problems problems) throws Unreadable {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(file, problems, parser).document();
        } catch (JacksonException e) {
            throw new Unreadable(
                    place(file, e.getLocation()),
                    "JSON_SYNTAX",
                    Message.of("intake.json-syntax", ParserSays.of(e.getOriginalMessage())));
        }
    }

    private Node document() throws Unreadable {
        try {
            Node root = node(parser.nextToken());
            if (parser.nextToken() != null) {
                throw new Unreadable(at(), "SECOND_DOCUMENT", Message.of("intake.second-document"));
            }
            return root;
        } catch (StreamConstraintsException e) {
            // It knows no place of its own: this is where the limit was passed.
            throw new Unreadable(
                    place(file, parser.currentLocation()), "TOO_LARGE", ParserSays.of(e.getOriginalMessage()));
        }
    }

    private Node node(JsonToken token) throws Unreadable {
        Place at = at();
        values.one(at);
        return switch (token) {
            case START_OBJECT -> mapping(at);
            case START_ARRAY -> sequence(at);
            case VALUE_STRING -> Trees.scalar(parser.getString(), false, at);
            default -> Trees.scalar(parser.getString(), true, at);
        };
    }

    private Node sequence(Place at) throws Unreadable {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new Node.Sequence(List.copyOf(items), at);
    }

    private Node mapping(Place at) throws Unreadable {
        List<Node.Member> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Node.Scalar key = Trees.scalar(parser.getString(), false, at());
            Node value = node(parser.nextToken());
            if (keys.add(key.text())) {
                members.add(new Node.Member(key, value));
            } else {
                problems.error(key.at(), "DUPLICATE_KEY", Message.of("intake.duplicate-key", Shown.of(key.text())));
            }
        }
        return new Node.Mapping(List.copyOf(members), at);
    }

    private Place at() {
        return place(file, parser.currentTokenLocation());
    }

    private static Place place(String file, TokenStreamLocation location) {
        return location == null
                ? Trees.start(file)
                : new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
