package org.lexgap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexgap.law.Place;

/** A mapping in the making. */
final class Members {

    private final Place at;
    private final List<Node.Member> members = new ArrayList<>();

    /** @param at where the mapping stands, and what is added without a place of its own */
    Members(Place at) {
        this.at = at;
    }

    Members add(String key, Node value) {
        members.add(new Node.Member(new Node.Scalar(key, false, value.at()), value));
        return this;
    }

    /** A word of ours: a code, a number or a day. */
    Members word(String key, Object word) {
        return add(key, new Node.Scalar(word.toString(), true, at));
    }

    /** Somebody's text, whatever it looks like. */
    Members text(String key, String text) {
        return add(key, new Node.Scalar(text, false, at));
    }

    Members text(String key, Optional<String> text) {
        text.ifPresent(present -> text(key, present));
        return this;
    }

    Members word(String key, Optional<?> word) {
        word.ifPresent(present -> word(key, present));
        return this;
    }

    /** A list, unless it is empty. */
    Members list(String key, List<? extends Node> items) {
        return items.isEmpty() ? this : add(key, new Node.Sequence(List.copyOf(items), at));
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    Node.Mapping mapping() {
        return new Node.Mapping(List.copyOf(members), at);
    }
}
