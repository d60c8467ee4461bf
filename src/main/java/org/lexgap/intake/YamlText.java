package org.lexgap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * A tree as YAML for people: what fits stands on one line, and a text that some reader might take for a number or a truth
 * value stands in quotes.
 */
final class YamlText {

    private static final int WIDTH = 120;

    /** Levels that stand on lines of their own however short they are: the summary, and the list of its answers. */
    private static final int ALWAYS_BLOCK = 1;

    /** The member whose own members stand so too. */
    private static final String INSTRUMENTS = "instruments";

    private static final String WITHIN_WORDS = " .()/+*@_&;:'\u2019\u00ab\u00bb\u2013\u2014-";
    private static final Pattern TAKEN_FOR_SOMETHING_ELSE = Pattern.compile(
            "(?i)y|yes|n|no|on|off|true|false|null|[-+.]?[0-9][0-9_.,:]*(?:e[-+]?[0-9]+)?|0[xob][0-9a-f_]+"
                    + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");
    private static final Pattern DAY_OR_VERSION = Pattern.compile("[0-9]|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Function<String, Optional<String>> headings;
    private final List<Event> events = new ArrayList<>();

    private YamlText(Function<String, Optional<String>> headings) {
        this.headings = headings;
    }

    /** @param headings what stands as a comment before the member of a key two levels deep, where something does */
    static String of(Node.Mapping root, Function<String, Optional<String>> headings) {
        YamlText text = new YamlText(headings);
        text.events.add(new StreamStartEvent());
        text.events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        text.node(root, 0, 0, false, false);
        text.events.add(new DocumentEndEvent(false));
        text.events.add(new StreamEndEvent());
        DumpSettings settings = DumpSettings.builder()
                .setWidth(WIDTH)
                .setSplitLines(false)
                .setIndicatorIndent(2)
                .setIndent(2)
                .setIndentWithIndicator(true)
                .setDumpComments(true)
                .build();
        return new Present(settings).emitToString(text.events.iterator());
    }

    private void node(Node node, int depth, int before, boolean withinLine, boolean block) {
        boolean flow = withinLine || depth > ALWAYS_BLOCK && !block && fits(node, before) || isEmpty(node);
        FlowStyle style = flow ? FlowStyle.FLOW : FlowStyle.BLOCK;
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar, withinLine);
        } else if (node instanceof Node.Sequence sequence) {
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
            sequence.items().forEach(item -> node(item, depth + 1, 2 * depth + 2, flow, false));
            events.add(new SequenceEndEvent());
        } else if (node instanceof Node.Mapping mapping) {
            events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
            mapping.members().forEach(member -> member(member, depth, flow, block));
            events.add(new MappingEndEvent());
        }
    }

    private void member(Node.Member member, int depth, boolean flow, boolean within) {
        String key = member.key().text();
        if (depth == 1) {
            headings.apply(key)
                    .ifPresent(heading -> events.add(
                            new CommentEvent(CommentType.BLOCK, " " + heading, Optional.empty(), Optional.empty())));
        }
        scalar(member.key(), true);
        boolean block = depth == 0 ? key.equals(INSTRUMENTS) : depth == 1 && within;
        node(member.value(), depth + 1, 2 * depth + key.length() + 2, flow, block);
    }

    private void scalar(Node.Scalar scalar, boolean onOneLine) {
        String text = scalar.text();
        ScalarStyle style = ScalarStyle.DOUBLE_QUOTED;
        if (isPlain(scalar, onOneLine)) {
            style = ScalarStyle.PLAIN;
        } else if (!onOneLine && isLines(text)) {
            style = ScalarStyle.LITERAL;
        }
        events.add(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), text, style));
    }

    private static boolean isPlain(Node.Scalar scalar, boolean withinLine) {
        String text = scalar.text();
        if (scalar.bare() && (scalar.isNull() || DAY_OR_VERSION.matcher(text).matches())) {
            return true;
        }
        return isWords(withinLine ? text : text.replace(',', ' ').stripTrailing())
                && !TAKEN_FOR_SOMETHING_ELSE.matcher(text).matches();
    }

    /** Whether nothing in a text has a meaning of its own in YAML. */
    private static boolean isWords(String text) {
        return !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(0))
                && text.charAt(text.length() - 1) != ' '
                && text.charAt(text.length() - 1) != ':'
                && !text.contains(": ")
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || WITHIN_WORDS.indexOf(c) >= 0);
    }

    /** Whether a text can stand as it is, line by line. */
    private static boolean isLines(String text) {
        return text.indexOf('\n') > 0
                && text.strip().equals(text)
                && text.chars()
                        .allMatch(c -> c == '\n'
                                || c >= ' ' && c < 0x7f
                                || c >= 0xa1 && Character.isDefined(c) && Character.getType(c) < Character.CONTROL);
    }

    private static boolean isEmpty(Node node) {
        return length(node) == 2 && !(node instanceof Node.Scalar);
    }

    private static boolean fits(Node node, int before) {
        return before + length(node) <= WIDTH;
    }

    /** How long a node is on one line, about. */
    private static int length(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text().indexOf('\n') >= 0) {
            return WIDTH + 1;
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().length() + (isPlain(scalar, true) ? 0 : 2);
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().mapToInt(item -> length(item) + 2).sum()
                    + (sequence.items().isEmpty() ? 2 : 0);
        }
        Node.Mapping mapping = (Node.Mapping) node;
        return mapping.members().stream()
                        .mapToInt(member -> length(member.key()) + length(member.value()) + 4)
                        .sum()
                + (mapping.members().isEmpty() ? 2 : 0);
    }
}
