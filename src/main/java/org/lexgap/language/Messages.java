package org.lexgap.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleFormatter;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The texts of one language, as ICU message patterns: {@code {0}} is a slot, {@code {0,plural,...}} chooses by number. A
 * key begins with its area, which is the file it stands in: {@code report.unknown} in {@code report_ru.properties}.
 */
public final class Messages {

    /** The key of messages that follow one another. */
    static final String JOINED = "joined";

    /** The key of words that are the same in every language. */
    static final String SAID = "said";

    /** The key of words that stand in both languages: English, then Russian. */
    static final String EITHER = "either";

    /** How many slots a pattern may have. */
    private static final int SLOTS = 10;

    private static final Map<Language, Messages> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, Properties> areas = new ConcurrentHashMap<>();
    private final Map<String, SimpleFormatter> plain = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> choosing = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
    }

    /** The texts of a language; each area is read once. */
    public static Messages in(Language language) {
        return READ.computeIfAbsent(language, Messages::new);
    }

    public Language language() {
        return language;
    }

    /** Says that a message will be asked for soon, so that what its pattern needs can be loaded meanwhile. */
    public void expect(String key) {
        CompletableFuture.runAsync(() -> filled(key, Collections.nCopies(SLOTS, 1)));
    }

    /** A message in words. */
    public String text(Message message) {
        return switch (message.key()) {
            case JOINED, SAID ->
                message.arguments().stream()
                        .map(this::shown)
                        .map(Object::toString)
                        .collect(Collectors.joining());
            case EITHER ->
                language.of(
                        message.arguments().get(0).toString(),
                        message.arguments().get(1).toString());
            default -> filled(message.key(), message.arguments());
        };
    }

    /**
     * The message under a key in words, its slots filled in order.
     *
     * @throws NoSuchElementException if there is no such message: a fault in the program
     */
    public String text(String key, Object... arguments) {
        return filled(key, List.of(arguments));
    }

    /** A day in the words of the language, such as "1 January 2024". */
    public String day(LocalDate day) {
        return text(
                "common.day",
                String.valueOf(day.getDayOfMonth()),
                text("common.month." + day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    /** English readers meet days as summaries have them; a Russian sentence declines them, so it has them in words. */
    private String inProse(LocalDate day) {
        return language.of(day.toString(), day(day));
    }

    private String filled(String key, List<Object> arguments) {
        String pattern = area(key).getProperty(key);
        if (pattern == null) {
            throw new NoSuchElementException("no message " + key + " in " + language.code());
        }
        // A pattern that chooses makes ICU load its rules on numbers, which takes a tenth of a second.
        if (!pattern.contains(",plural,") && !pattern.contains(",select,")) {
            return plain.computeIfAbsent(key, unseen -> SimpleFormatter.compile(pattern))
                    .format(arguments.stream()
                            .map(this::shown)
                            .map(Object::toString)
                            .toArray(CharSequence[]::new));
        }
        MessageFormat format =
                choosing.computeIfAbsent(key, unseen -> new MessageFormat(pattern, new ULocale(language.code())));
        synchronized (format) {
            return format.format(arguments.stream().map(this::shown).toArray());
        }
    }

    private Properties area(String key) {
        return areas.computeIfAbsent(key.substring(0, key.indexOf('.')), this::read);
    }

    private Properties read(String area) {
        String file = area + "_" + language.code() + ".properties";
        Properties patterns = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in != null) {
                patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object shown(Object argument) {
        if (argument instanceof Message message) {
            return text(message);
        }
        if (argument instanceof LocalDate day) {
            return inProse(day);
        }
        return argument instanceof Number || argument instanceof CharSequence ? argument : argument.toString();
    }
}
