package org.lexgap.report;

import java.util.List;
import java.util.Optional;
import org.lexgap.assessment.Assessment;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Value;
import org.lexgap.norm.KnownInstrument;
import org.lexgap.norm.KnownInstrument.Ground;

/** The treaties that answers can show to bind a state, in words. */
record TreatyWords(Wording wording) {

    /** One treaty: what it is called, and whether it binds, since when, and whether a reservation is kept to it. */
    record Treaty(String name, String standing) {}

    /** Each treaty, in the order of the catalogue. */
    static List<Treaty> of(Wording wording) {
        TreatyWords words = new TreatyWords(wording);
        return wording.catalogue().instruments().stream()
                .filter(known -> known.ground() == Ground.TREATY)
                .map(known -> new Treaty(wording.catalogue().cited(known.name()), words.standing(known)))
                .toList();
    }

    /** A line for each treaty. */
    static List<String> lines(Wording wording) {
        return of(wording).stream()
                .map(treaty -> treaty.name() + ": " + treaty.standing())
                .toList();
    }

    private String standing(KnownInstrument known) {
        String bound = bound(known);
        return known.reservation()
                .flatMap(name -> listed(answer("treaty-reservations-held"), name))
                .map(kept -> wording.text(kept ? "report.treaty.reserved" : "report.treaty.not-reserved", bound))
                .orElse(bound);
    }

    private String bound(KnownInstrument known) {
        EffectiveAnswer answer = answer(known.question().orElseThrow());
        if (answer.value().isEmpty()) {
            return wording.answers().nothing(answer.kind());
        }
        if (known.listed().isPresent()) {
            return listed(answer, known.listed().get())
                    .map(binds -> wording.text(binds ? "report.treaty.binds" : "report.treaty.does-not-bind"))
                    .orElseGet(() -> wording.text("report.treaty.not-checked"));
        }
        Assessment assessment = wording.assessment();
        Value.TreatyDate treaty = (Value.TreatyDate) answer.value().get();
        return treaty.since()
                .map(day -> wording.text(
                        day.isAfter(assessment.asOf()) ? "report.treaty.will-bind" : "report.treaty.binds-since", day))
                .orElseGet(() -> wording.text("report.treaty.does-not-bind"));
    }

    private EffectiveAnswer answer(String question) {
        return wording.assessment().answers().answer(question);
    }

    private static Optional<Boolean> listed(EffectiveAnswer answer, String element) {
        return answer.value().flatMap(value -> ((Value.Listed) value)
                .holds(element, answer.question().valueIds()));
    }
}
