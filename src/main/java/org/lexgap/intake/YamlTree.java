package org.lexgap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.language.Message;
import org.lexgap.law.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 by the text of its scalars: no aliases, no tags, one document. */
final class YamlTree {

    private final Place origin;
    private final Problems problems;
    private final Iterator<Event> events;
    private final ValueCount values = new ValueCount();
    private int depth;

    private YamlTree(Place origin, Problems problems, Iterator<Event> events) {
        this.origin = origin;
        this.problems = problems;
        this.events = events;
    }

    /** @param origin where the text begins: in a file of its own, or within a line of another */
    static Node read(Place origin, String text, Problems problems) throws Unreadable {
        // The engine fails where a character of two units crosses the end of its buffer, so it gets one that has no
        // end.
        LoadSettings settings = LoadSettings.builder()
                .setLabel(origin.file())
                .setBufferSize(text.length() + 2)
                .build();
        try {
            return new YamlTree(
                            origin,
                            problems,
                            new Parse(settings).parseString(text).iterator())
                    .document();
        } catch (MarkedYamlEngineException e) {
            Message problem =
                    e.getProblem() == null ? Message.of("intake.parser.no-words") : ParserSays.of(e.getProblem());
            throw new Unreadable(
                    e.getProblemMark().map(mark -> place(origin, mark)).orElse(origin),
                    "YAML_SYNTAX",
                    Message.of("intake.yaml-syntax", problem));
        } catch (YamlEngineException e) {
            throw new Unreadable(origin, "YAML_SYNTAX", Message.of("intake.not-yaml"));
        }
    }

    private Node document() throws Unreadable {
        Event event = events.next();
        while (!(event instanceof NodeEvent)) {
            if (!events.hasNext()) {
                throw new Unreadable(origin, "EMPTY_FILE", Message.of("intake.nothing-but-comments"));
            }
            event = events.next();
        }
        Node root = node((NodeEvent) event);
        while (events.hasNext()) {
            Event next = events.next();
            if (next instanceof DocumentStartEvent) {
                throw new Unreadable(at(next), "SECOND_DOCUMENT", Message.of("intake.second-document"));
            }
        }
        return root;
    }

    private Node node(NodeEvent event) throws Unreadable {
        values.one(at(event));
        if (event instanceof AliasEvent) {
            throw new Unreadable(at(event), "ALIAS", Message.of("intake.alias"));
        }
        if (event.getAnchor().isPresent()) {
            throw new Unreadable(at(event), "ALIAS", Message.of("intake.anchor"));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), event);
            return Trees.scalar(scalar.getValue(), scalar.isPlain(), at(event));
        }
        if (++depth > Trees.MAX_DEPTH) {
            throw new Unreadable(at(event), "TOO_DEEP", Message.of("intake.too-deep", Trees.MAX_DEPTH));
        }
        Node collection =
                event instanceof SequenceStartEvent sequence ? sequence(sequence) : mapping((MappingStartEvent) event);
        depth--;
        return collection;
    }

    private Node sequence(SequenceStartEvent start) throws Unreadable {
        refuseTag(start.getTag(), start);
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event instanceof NodeEvent node; event = events.next()) {
            items.add(node(node));
        }
        return new Node.Sequence(List.copyOf(items), at(start));
    }

    private Node mapping(MappingStartEvent start) throws Unreadable {
        refuseTag(start.getTag(), start);
        List<Node.Member> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); event instanceof NodeEvent node; event = events.next()) {
            if (!(node(node) instanceof Node.Scalar key)) {
                throw new Unreadable(at(event), "YAML_SYNTAX", Message.of("intake.key-is-a-word"));
            }
            if (key.text().equals("<<") && key.bare()) {
                throw new Unreadable(key.at(), "ALIAS", Message.of("intake.merge-key"));
            }
            Node value = node((NodeEvent) events.next());
            if (keys.add(key.text())) {
                members.add(new Node.Member(key, value));
            } else {
                problems.error(key.at(), "DUPLICATE_KEY", Message.of("intake.duplicate-key", Shown.of(key.text())));
            }
        }
        return new Node.Mapping(List.copyOf(members), at(start));
    }

    private void refuseTag(Optional<?> tag, Event event) throws Unreadable {
        if (tag.isPresent()) {
            throw new Unreadable(at(event), "TAG", Message.of("intake.tag"));
        }
    }

    private Place at(Event event) {
        return event.getStartMark().map(mark -> place(origin, mark)).orElse(origin);
    }

    private static Place place(Place origin, Mark mark) {
        int before = mark.getLine() == 0 ? origin.column() : 1;
        return new Place(origin.file(), origin.line() + mark.getLine(), before + mark.getColumn());
    }
}
