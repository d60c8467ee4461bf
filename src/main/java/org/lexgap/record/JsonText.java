package org.lexgap.record;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Indented JSON whose lines end the same on every system. */
final class JsonText {

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** What a writer writes, with a line feed at the end. */
    static String of(Consumer<JsonText> writer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(new Indented(), text)) {
            writer.accept(new JsonText(generator));
        }
        return nothingHidden(text.append('\n').toString());
    }

    /** The same JSON with every character escaped that nobody would see; such stand within strings alone. */
    private static String nothingHidden(String json) {
        StringBuilder text = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (hides(c)) {
                new String(Character.toChars(c)).chars().forEach(unit -> text.append(String.format("\\u%04X", unit)));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    private static boolean hides(int c) {
        int kind = Character.getType(c);
        return kind == Character.FORMAT
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR
                || kind == Character.CONTROL && c != '\n';
    }

    void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    void object(String name, Runnable members) {
        json.writeName(name);
        object(members);
    }

    <T> void array(List<T> items, Consumer<T> write) {
        json.writeStartArray();
        items.forEach(write);
        json.writeEndArray();
    }

    <T> void array(String name, List<T> items, Consumer<T> write) {
        json.writeName(name);
        array(items, write);
    }

    void strings(String name, List<String> texts) {
        array(name, texts, json::writeString);
    }

    void field(String name, String text) {
        json.writeStringProperty(name, text);
    }

    void field(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /** A number or a text, as what it is. */
    void any(Object value) {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }

    void field(String name, int number) {
        json.writeNumberProperty(name, number);
    }

    void field(String name, double number) {
        json.writeNumberProperty(name, number);
    }

    /** A text, or null where there is none. */
    void field(String name, Optional<String> text) {
        json.writeName(name);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
