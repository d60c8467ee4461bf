package org.lexgap.spec;

import static org.lexgap.spec.StepKind.asks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.assessment.Warning;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.language.Messages;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Value;
import org.lexgap.norm.Word;

/** Steps that say what the answers amount to, what a theme comes to, and what is warned of. */
final class ReportSteps {

    static final List<StepKind> ALL = List.of(
            StepKind.asksOnADay(
                    "on {day:date} the answer to {question} is {answer}",
                    "на {day:date} ответ на вопрос {question} — {answer}",
                    (said, law) -> Mismatch.unless(expected(said), shown(said, law.answer(said)))),
            asks(
                    "the sources disagree on {question}",
                    "источники расходятся по вопросу {question}",
                    (said, law) -> Mismatch.unless(
                            said.word(key(EffectiveAnswer.Kind.DISPUTED)), shown(said, law.answer(said)))),
            asks(
                    "it is flagged {marks}",
                    "ответ имеет пометк(у|и) {marks}",
                    (said, law) -> Mismatch.unless(
                            Mismatch.listed(
                                    said.items("marks").stream().sorted().toList()),
                            marks(said, law))),
            asks(
                    "it carries no flag",
                    "ответ не имеет пометок",
                    (said, law) -> Mismatch.unless(Mismatch.listed(List.of()), marks(said, law))),
            asks(
                    "{norm} would read the treaty as {binding}",
                    "по норме {norm} договор считается {binding:binds}",
                    ReportSteps::binding),
            asks(
                    "the theme {theme} is {result}",
                    "итог по теме {theme} — {result}",
                    (said, law) -> Mismatch.unless(
                            said.text("result"), law.theme(said).result().name())),
            asks(
                    "the theme {theme} counts {number} {verdict}",
                    "по теме {theme} учтено норм с выводом {verdict}: {number}",
                    (said, law) -> Mismatch.unless(
                            Integer.parseInt(said.text("number")) + " " + said.verdict(),
                            law.theme(said).counts().get(said.verdict()) + " " + said.verdict())),
            asks(
                    "there is a warning {code}",
                    "есть предупреждение {code}",
                    (said, law) -> warning(said, law, List.of())),
            asks(
                    "there is a warning {code} that names {texts}",
                    "есть предупреждение {code}, в котором сказано {texts}",
                    (said, law) -> warning(said, law, said.quoted("texts"))),
            asks(
                    "there is no warning {code}",
                    "предупреждения {code} нет",
                    (said, law) -> Mismatch.unless(warnings(said, List.of()), warnings(said, messages(said, law)))));

    private ReportSteps() {}

    private static String marks(Said said, CheckedLaw law) {
        return Mismatch.listed(
                law.answer(said).marks().stream().map(Enum::name).sorted().toList());
    }

    /** An answer, or which kind of nothing stands in its place. */
    private static String shown(Said said, EffectiveAnswer answer) {
        return answer.kind() == EffectiveAnswer.Kind.ANSWERED
                ? answer.value().orElseThrow().text()
                : said.word(key(answer.kind()));
    }

    /** An answer as a step words it; a kind of nothing may be named in the other language too. */
    private static String expected(Said said) {
        String answer = said.text("answer").strip();
        return Stream.of(EffectiveAnswer.Kind.values())
                .filter(kind -> kind != EffectiveAnswer.Kind.ANSWERED)
                .map(ReportSteps::key)
                .filter(key -> Stream.of(Language.values())
                        .anyMatch(language -> Messages.in(language).text(key).equals(answer)))
                .findFirst()
                .map(said::word)
                .orElse(answer);
    }

    private static String key(EffectiveAnswer.Kind kind) {
        return "spec.answer." + Word.of(kind);
    }

    /** The first question of a norm on a treaty is the one on the treaty itself. */
    private static Optional<Mismatch> binding(Said said, CheckedLaw law) {
        String question = law.finding(said).norm().questions().get(0);
        boolean binds = law.assessment(said).answers().value(question).orElse(null) instanceof Value.TreatyDate treaty
                && treaty.bindsOn(law.assessment(said).asOf());
        return Mismatch.unless(said.text("binding"), said.word(binds ? "spec.binding" : "spec.not-binding"));
    }

    private static Optional<Mismatch> warning(Said said, CheckedLaw law, List<String> words) {
        List<Message> messages = messages(said, law);
        boolean given = messages.stream().anyMatch(message -> names(message, words));
        return given
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        said.text("code") + ": " + (words.isEmpty() ? "…" : Mismatch.listed(words)),
                        warnings(said, messages),
                        Optional.empty()));
    }

    /** Whether a message holds all those words in one of the languages in which scenarios are written. */
    private static boolean names(Message message, List<String> words) {
        return Arrays.stream(org.lexgap.language.Language.values())
                .map(message::in)
                .anyMatch(text -> words.stream().allMatch(text::contains));
    }

    private static List<Message> messages(Said said, CheckedLaw law) {
        return law.assessment(said).warnings().stream()
                .filter(warning -> warning.code().equals(said.text("code")))
                .map(Warning::message)
                .toList();
    }

    private static String warnings(Said said, List<Message> messages) {
        return said.text("code") + ": "
                + Mismatch.listed(messages.stream().map(Message::toString).toList());
    }
}
