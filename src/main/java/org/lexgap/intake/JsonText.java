package org.lexgap.intake;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A tree as indented JSON. */
final class JsonText {

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    static String of(Node root) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(new Indented(), text)) {
            new JsonText(generator).node(root);
        }
        return text.append('\n').toString();
    }

    private void node(Node node) {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        } else if (node instanceof Node.Sequence sequence) {
            json.writeStartArray();
            sequence.items().forEach(this::node);
            json.writeEndArray();
        } else if (node instanceof Node.Mapping mapping) {
            json.writeStartObject();
            for (Node.Member member : mapping.members()) {
                json.writeName(member.key().text());
                node(member.value());
            }
            json.writeEndObject();
        }
    }

    private void scalar(Node.Scalar scalar) {
        if (scalar.isNull()) {
            json.writeNull();
        } else {
            json.writeString(scalar.text());
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
