package org.lexgap.intake;

import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.document.SheetText;
import org.lexgap.language.Message;
import org.lexgap.law.Citation;
import org.lexgap.law.Entry;
import org.lexgap.law.Instrument;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Place;

/** Looks for texts of a summary that are longer than a cell. */
final class LongTexts {

    private LongTexts() {}

    /** An error for each entry and each instrument that has one. */
    static void in(LawSummary summary, Problems problems) {
        Place top = Trees.start(summary.state());
        Stream<String> head = Stream.concat(Stream.of(summary.title()), summary.preparedBy().stream());
        check("summary", head, top, problems);
        for (Instrument instrument : summary.instruments().values()) {
            check(instrument.id(), texts(instrument), top, problems);
        }
        summary.answers().forEach((question, answer) -> answer.entries()
                .forEach(entry -> check(question, texts(entry), entry.at(), problems)));
    }

    private static void check(String of, Stream<String> texts, Place at, Problems problems) {
        if (texts.anyMatch(text -> SheetText.stored(text).length() > SheetText.LONGEST)) {
            problems.error(at, "TEXT_TOO_LONG", Message.of("questionnaire.long-text", Shown.of(of), SheetText.LONGEST));
        }
    }

    private static Stream<String> texts(Instrument instrument) {
        return Stream.of(
                        Stream.of(instrument.id()),
                        instrument.titles().values().stream(),
                        instrument.number().stream(),
                        instrument.url().stream(),
                        instrument.versions().stream().flatMap(version -> version.amendedBy().stream()))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Entry entry) {
        return Stream.concat(
                Stream.of(entry.note(), entry.quote(), entry.enteredBy(), entry.checkedBy())
                        .flatMap(Optional::stream),
                entry.citations().stream().map(Citation::article).flatMap(Optional::stream));
    }
}
