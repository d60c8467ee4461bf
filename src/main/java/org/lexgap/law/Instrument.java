package org.lexgap.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.language.Language;
import org.lexgap.language.Message;

/**
 * An act of national law, or a treaty.
 *
 * @param id the name by which entries of the summary cite it
 * @param titles by language code; a title given as one text stands under {@code und}
 * @param inForce first day in force
 * @param versions later versions, in the order of the file
 * @param office who is responsible for it, where that is stated
 */
public record Instrument(
        String id,
        Map<String, String> titles,
        Optional<String> number,
        Optional<Rank> rank,
        Optional<LocalDate> adopted,
        Optional<LocalDate> inForce,
        List<Version> versions,
        Optional<String> url,
        Optional<Name> office) {

    /** The key under which a title of unstated language stands. */
    public static final String ANY_LANGUAGE = "und";

    /** Ranks of instruments, highest first; where a treaty stands is for each constitution to say. */
    public enum Rank {
        CONSTITUTION,
        CONSTITUTIONAL_ACT,
        ACT,
        DECREE,
        BY_LAW,
        TREATY
    }

    /** A version: the day it came into force, and by what the act was amended. */
    public record Version(LocalDate inForce, Optional<String> amendedBy) {}

    /** The title in a language, else in English, else whichever stands first, else the id. */
    public String title(String language) {
        return new Name(titles).in(language).orElse(id);
    }

    /** The title as part of a message: in each language the one that {@link #title(String)} gives. */
    public Message titled() {
        return Message.said(title(Language.EN.code()), title(Language.RU.code()));
    }

    /** The first day of the latest version in force on a day, or nothing where none is dated so early. */
    public Optional<LocalDate> lastChangeUpTo(LocalDate day) {
        return java.util.stream.Stream.concat(
                        inForce.stream(), versions.stream().map(Version::inForce))
                .filter(date -> !date.isAfter(day))
                .max(LocalDate::compareTo);
    }
}
