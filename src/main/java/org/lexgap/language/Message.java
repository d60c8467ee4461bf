package org.lexgap.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Something to be said, not yet in any language.
 *
 * @param key under which the properties files hold the words, such as {@code intake.unknown-value}
 * @param arguments what fills the slots {@code {0}}, {@code {1}} ...: texts, whole numbers, days, which are shown as prose of
 *     the language has them, or other messages
 */
public record Message(String key, List<Object> arguments) {

    /** No words at all, for a slot that may stay empty. */
    public static final Message NOTHING = said("");

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** Words that are the same in every language, such as what stands in somebody's file. */
    public static Message said(String words) {
        return new Message(Messages.SAID, List.of(words));
    }

    /** Words that stand in both languages, such as the title of an act. */
    public static Message said(String english, String russian) {
        return new Message(Messages.EITHER, List.of(english, russian));
    }

    /** Messages said one after the other, the same between each two of them. */
    public static Message between(String between, List<Message> items) {
        List<Object> parts = new ArrayList<>();
        for (Message item : items) {
            if (!parts.isEmpty()) {
                parts.add(between);
            }
            parts.add(item);
        }
        return new Message(Messages.JOINED, List.copyOf(parts));
    }

    /** Messages said one after the other, nothing between them. */
    public static Message joined(Message... parts) {
        return new Message(Messages.JOINED, List.copyOf(Arrays.asList(parts)));
    }

    /** Several things with commas, and a word such as that under {@code common.or} before the last. */
    public static Message listed(String lastJoint, List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? said(String.join("", items))
                : joined(
                        said(String.join(", ", items.subList(0, last)) + " "),
                        of(lastJoint),
                        said(" " + items.get(last)));
    }

    /** The message in words. */
    public String in(Language language) {
        return Messages.in(language).text(this);
    }

    /** In English, for logs and for those who read code. */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
