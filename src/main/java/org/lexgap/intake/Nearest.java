package org.lexgap.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.lexgap.language.Message;

/** What somebody may have meant. */
public final class Nearest {

    /** Beyond these nobody looks: whoever makes many words in a file could make many wrong ones too. */
    private static final int MOST = 1_000;

    private Nearest() {}

    /** The allowed word that a written one begins, or that is closest to it; nothing where none is close. */
    public static Optional<String> to(String written, Collection<String> allowed) {
        String word = written.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, Math.min(40, word.length()) / 3));
        List<String> longer = allowed.stream()
                .limit(MOST)
                .filter(candidate -> word.length() > 2 && candidate.startsWith(word))
                .toList();
        if (longer.size() == 1) {
            return Optional.of(longer.get(0));
        }
        record Near(String word, int steps) {}
        return word.length() > 80
                ? Optional.empty()
                : allowed.stream()
                        .limit(MOST)
                        .map(candidate -> new Near(candidate, distance.apply(word, candidate.toLowerCase(Locale.ROOT))))
                        .filter(near -> near.steps() >= 0)
                        .min(Comparator.comparingInt(Near::steps))
                        .map(Near::word);
    }

    /** {@code " (did you mean X?)"}, or nothing where no allowed word is close. */
    public static Message hint(String written, Collection<String> allowed) {
        return to(written, allowed)
                .map(near -> Message.of("intake.did-you-mean", Shown.of(near)))
                .orElse(Message.NOTHING);
    }
}
