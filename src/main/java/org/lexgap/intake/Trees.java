package org.lexgap.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lexgap.law.Place;

/** Bytes to a tree: decides what a file is, and refuses what is none of ours before it is parsed. */
public final class Trees {

    static final int MAX_DEPTH = 50;
    private static final int MAX_YAML_BYTES = 2 * 1024 * 1024;
    private static final int MAX_JSON_BYTES = 10 * 1024 * 1024;

    private Trees() {}

    /** Reads YAML, JSON or a questionnaire in XLSX, by the file's ending, else by what it begins with. */
    static Node read(String file, byte[] bytes, Problems problems) throws Unreadable {
        if (bytes.length > MAX_JSON_BYTES) {
            throw tooBig(file, "10 MB");
        }
        if (WorkbookParts.isOne(file, bytes)) {
            return QuestionnaireTree.read(file, bytes, problems);
        }
        String text = text(file, bytes);
        if (isJson(file, text)) {
            return JsonTree.read(file, text, problems);
        }
        if (bytes.length > MAX_YAML_BYTES) {
            throw tooBig(file, "2 MB for YAML");
        }
        return YamlTree.read(start(file), text, problems);
    }

    private static boolean isJson(String file, String text) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return true;
        }
        return !name.endsWith(".yaml")
                && !name.endsWith(".yml")
                && text.stripLeading().startsWith("{");
    }

    /**
     * A value written on one line, in YAML, within a file of another kind.
     *
     * @param at where it begins in that file
     */
    public static Node value(String text, Place at) throws Unreadable {
        Problems problems = new Problems();
        Node value = YamlTree.read(at, text, problems);
        for (Problem problem : problems.inOrder()) {
            throw new Unreadable(problem.at(), problem.code(), problem.message());
        }
        return value;
    }

    /** The text of a file; refuses what is not UTF-8, is empty, or holds control characters. */
    public static String text(String file, byte[] bytes) throws Unreadable {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable(start(file), "NOT_TEXT", "this is not a text file in UTF-8; save it as UTF-8");
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw new Unreadable(start(file), "EMPTY_FILE", "the file is empty");
        }
        refuseControlCharacters(file, text);
        return text;
    }

    private static void refuseControlCharacters(String file, String text) throws Unreadable {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                throw controlCharacter(c, new Place(file, line, column));
            }
            column = c == '\n' ? 1 : column + 1;
            line = c == '\n' ? line + 1 : line;
        }
    }

    /** A scalar of a file; what stood there as an escape is held to the same rules as what stood there itself. */
    static Node.Scalar scalar(String text, boolean bare, Place at) throws Unreadable {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isControl(c) || Character.isSurrogate(c) && !paired) {
                throw controlCharacter(c, at);
            }
            i += paired ? 1 : 0;
        }
        return new Node.Scalar(text, bare, at);
    }

    private static boolean isControl(char c) {
        boolean spacing = c == '\t' || c == '\n' || c == '\r' || c == '\u0085';
        return Character.isISOControl(c) && !spacing || c == '\uFFFE' || c == '\uFFFF';
    }

    private static Unreadable controlCharacter(char c, Place at) {
        return new Unreadable(
                at, "CONTROL_CHARACTER", String.format("the character U+%04X is not allowed in a text", (int) c));
    }

    private static Unreadable tooBig(String file, String limit) {
        return new Unreadable(start(file), "TOO_BIG", "the file is larger than the limit of " + limit);
    }

    static Place start(String file) {
        return new Place(file, 1, 1);
    }
}
