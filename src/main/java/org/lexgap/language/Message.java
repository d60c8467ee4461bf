package org.lexgap.language;

import java.util.Arrays;
import java.util.List;

/**
 * Something to be said, not yet in any language.
 *
 * @param key under which the properties files hold the words, such as {@code intake.unknown-value}
 * @param arguments what fills the slots {@code {0}}, {@code {1}} ...: texts, whole numbers, days, or other messages
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
