package org.lexgap.workspace;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lets a program ask twice and have it done once: under a key of its own the same answer is given for a day. Answers are
 * kept sealed, since some hold a secret that is shown once.
 */
public final class Answers {

    private static final Duration LIFE = Duration.ofHours(24);

    /** How long one request may take; what is still being answered then was cut off. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final String PURPOSE = "answer";

    private final Commands commands;

    Answers(Commands commands) {
        this.commands = commands;
    }

    /**
     * The answer that was given under the key; if there was none, the key is taken and {@link #keep} or {@link #forget} is to
     * follow.
     *
     * @param asked all of what is asked for
     * @throws Refused as INVALID if something else was asked for under the key, and as CONFLICT if it is being answered just
     *     now
     */
    public Optional<byte[]> take(User who, String key, String asked) {
        String hash = hash(who, key);
        // Holds the head of the log, so that of two who come at once one is first.
        return commands.run(who, step -> {
            AnswerRecords answers = step.records().answers();
            answers.forgetBefore(step.now().minus(LIFE));
            Predicate<KeptAnswer> cutOff = known ->
                    known.answer().isEmpty() && known.at().plus(LONGEST).isBefore(step.now());
            Optional<KeptAnswer> known = answers.under(hash).filter(cutOff.negate());
            if (known.isPresent()) {
                return Optional.of(opened(known.get(), Hash.of(asked)));
            }
            answers.keep(new KeptAnswer(hash, Hash.of(asked), step.now(), Optional.empty()));
            return Optional.empty();
        });
    }

    /** Keeps the answer to what was asked under the key. */
    public void keep(User who, String key, byte[] answer) {
        byte[] closed = commands.seal().closed(answer, PURPOSE);
        commands.touch(records -> records.answers()
                .under(hash(who, key))
                .map(known -> new KeptAnswer(known.key(), known.asked(), known.at(), Optional.of(closed)))
                .ifPresent(records.answers()::keep));
    }

    /** Lets the key be taken again, since what was asked was not answered. */
    public void forget(User who, String key) {
        commands.touch(records -> records.answers().forget(hash(who, key)));
    }

    /** The same answer, sealed by another key. */
    static KeptAnswer sealed(KeptAnswer kept, Seal present, Seal other) {
        Optional<byte[]> closed = kept.answer().map(answer -> other.closed(present.opened(answer, PURPOSE), PURPOSE));
        return new KeptAnswer(kept.key(), kept.asked(), kept.at(), closed);
    }

    private byte[] opened(KeptAnswer known, String asked) {
        if (!known.asked().equals(asked)) {
            throw new Refused(Refused.Reason.INVALID, "workspace.key-used");
        }
        byte[] closed =
                known.answer().orElseThrow(() -> new Refused(Refused.Reason.CONFLICT, "workspace.being-answered"));
        return commands.seal().opened(closed, PURPOSE);
    }

    private static String hash(User who, String key) {
        return Hash.of(who.id() + " " + key);
    }
}
