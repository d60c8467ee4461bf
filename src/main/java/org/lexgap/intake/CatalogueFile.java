package org.lexgap.intake;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the packed catalogue: one JSON object, a member for each YAML file. */
public final class CatalogueFile {

    private CatalogueFile() {}

    /** Packs files that {@link CatalogueReader} has read without an error. */
    public static String pack(Map<String, byte[]> files) {
        List<Node.Member> trees = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Node tree = Trees.read(file.getKey(), file.getValue(), new Problems());
                trees.add(new Node.Member(new Node.Scalar(file.getKey(), false, tree.at()), tree));
            }
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e.problem().toString(), e);
        }
        return write(new Node.Mapping(trees, Trees.start("rules")));
    }

    /** Writes a tree as JSON; every scalar becomes a string. */
    static String write(Node tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            write(tree, json);
        }
        return text.toString();
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Node.Scalar scalar) {
            json.writeString(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            json.writeStartArray();
            sequence.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (node instanceof Node.Mapping mapping) {
            json.writeStartObject();
            for (Node.Member member : mapping.members()) {
                json.writeName(member.key().text());
                write(member.value(), json);
            }
            json.writeEndObject();
        }
    }
}
