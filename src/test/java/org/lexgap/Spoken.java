package org.lexgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.language.Language;
import org.lexgap.language.Message;

/** What is said to a person, looked at from outside: in one language, and all of it. */
public final class Spoken {

    private static final Pattern CYRILLIC = Pattern.compile("[А-Яа-яЁё]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    private Spoken() {}

    /** A message is said in Russian: of Latin words it holds those of the reader's own file and some names, no others. */
    public static void inRussian(Message message, Set<String> names) {
        String russian = message.in(Language.RU);
        Set<String> foreign = latin(russian);
        told(message).forEach(said -> foreign.removeAll(latin(said)));
        foreign.removeAll(names);
        assertThat(russian).containsPattern(CYRILLIC);
        assertThat(foreign).as(russian).isEmpty();
    }

    /** The words of a text that are in Latin letters. */
    public static Set<String> latin(String text) {
        return LATIN.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys of messages and of those within them. */
    public static Set<String> keys(Collection<Message> messages) {
        return messages.stream().flatMap(Spoken::keys).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keys(Message message) {
        return Stream.concat(
                Stream.of(message.key()),
                message.arguments().stream().filter(Message.class::isInstance).flatMap(inner -> keys((Message) inner)));
    }

    /** What fills the slots of a message, and of those within it. */
    private static List<String> told(Message message) {
        return message.arguments().stream()
                .flatMap(argument ->
                        argument instanceof Message inner ? told(inner).stream() : Stream.of(argument.toString()))
                .toList();
    }
}
