package org.lexgap.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.OpenQuestions.OpenQuestion;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.Request;
import org.lexgap.document.Visible;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Name;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.State;

/**
 * What an office is asked, in the words of its reader.
 *
 * @param addressee the office, or that none is named
 * @param covering the paragraphs before the questions
 * @param asked the questions, those that decide most first
 * @param receipt from what the letter was made, on one line
 */
public record Letter(
        String addressee, String date, String subject, List<String> covering, List<Asked> asked, String receipt) {

    /**
     * One question.
     *
     * @param id its id, by which an answer finds its way back
     * @param why one line a norm that waits for it, those first that it settles alone
     * @param answers the possible answers, by their labels
     */
    public record Asked(String id, String wording, List<String> why, List<String> answers) {}

    /**
     * The letters of an assessment, one an office.
     *
     * @param catalogue in the language of the letters
     * @param dated the date they bear
     */
    public static List<Letter> of(Assessment assessment, Catalogue catalogue, Language language, LocalDate dated) {
        return Request.of(assessment).stream()
                .map(request -> letter(request, assessment, catalogue, Messages.in(language), dated))
                .toList();
    }

    /** What a state is called in the language of a catalogue; its code where it took no part in the Conference. */
    static String state(LawSummary summary, Catalogue catalogue) {
        return catalogue.state(summary.state()).map(State::name).orElse(summary.state());
    }

    private static Letter letter(
            Request request, Assessment assessment, Catalogue catalogue, Messages words, LocalDate dated) {
        String state = state(assessment.summary(), catalogue);
        return new Letter(
                office(request, words),
                words.text("letters.date", words.day(dated)),
                words.text("letters.subject", state),
                List.of(
                        words.text(
                                "letters.asks",
                                state,
                                words.day(assessment.asOf()),
                                request.questions().size()),
                        words.text("letters.no-claim"),
                        words.text("letters.how")),
                request.questions().stream().map(open -> asked(open, words)).toList(),
                receipt(assessment.receipt(), words));
    }

    /** An office by name, on one line and with nothing hidden in it: the name comes from somebody's file. */
    private static String office(Request request, Messages words) {
        return request.office()
                .flatMap((Name name) -> name.in(words.language().code()))
                .map(name -> Visible.of(name.replaceAll("\\s+", " ").strip()))
                .orElseGet(() -> words.text("letters.no-office"));
    }

    private static Asked asked(OpenQuestion open, Messages words) {
        return new Asked(
                open.question().id(),
                open.question().wording(),
                Stream.concat(open.settles().stream(), open.helps().stream())
                        .map(Finding::norm)
                        .map(norm -> why(norm, words))
                        .toList(),
                answers(open.question(), words));
    }

    private static String why(Norm norm, Messages words) {
        return words.text("letters.why", String.join(", ", norm.sources()), norm.modal(), norm.statement());
    }

    private static List<String> answers(Question question, Messages words) {
        List<String> answers = new ArrayList<>();
        question.values().forEach(value -> answers.add(value.label()));
        switch (question.type()) {
            case TREATY_DATE -> answers.add(words.text("letters.treaty-date"));
            case DURATION -> answers.add(words.text("letters.duration"));
            case SET -> answers.add(words.text("letters.any-number"));
            case YES_NO_PARTIAL, CHOICE -> {}
        }
        return answers;
    }

    private static String receipt(Receipt receipt, Messages words) {
        return words.text("letters.receipt", receipt.summary(), receipt.rules(), receipt.catalogue(), receipt.lexgap());
    }
}
