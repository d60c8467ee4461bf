package org.lexgap.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.language.Messages;

/** What a page says, in the reader's language. */
public record Words(Language language) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The message under a key, its slots filled in order. */
    public String say(String key, Object... arguments) {
        return Messages.in(language).text(key, arguments);
    }

    /** A message. */
    public String say(Message message) {
        return message.in(language);
    }

    /** A day, such as "1 January 2024". */
    public String day(LocalDate day) {
        return Messages.in(language).day(day);
    }

    /** A moment to the minute, in universal time. */
    public String moment(Instant at) {
        return day(at.atZone(ZoneOffset.UTC).toLocalDate()) + ", " + MINUTE.format(at.atZone(ZoneOffset.UTC)) + " UTC";
    }
}
