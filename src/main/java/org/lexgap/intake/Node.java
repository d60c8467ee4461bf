package org.lexgap.intake;

import java.util.List;
import java.util.Optional;
import org.lexgap.law.Place;

/** A file as a tree in which everything knows where it stands; the same for YAML and JSON. */
public sealed interface Node {

    Place at();

    /**
     * A text, as written.
     *
     * @param bare whether it stands without quotes, so that {@code null} means null
     */
    record Scalar(String text, boolean bare, Place at) implements Node {

        boolean isNull() {
            return bare && text.equals("null");
        }

        boolean isEmpty() {
            return bare && text.isEmpty();
        }
    }

    record Sequence(List<Node> items, Place at) implements Node {}

    record Mapping(List<Member> members, Place at) implements Node {

        Optional<Node> get(String key) {
            for (Member member : members) {
                if (member.key().text().equals(key)) {
                    return Optional.of(member.value());
                }
            }
            return Optional.empty();
        }
    }

    /** A key of a mapping with its value. */
    record Member(Scalar key, Node value) {}
}
