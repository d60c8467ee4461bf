package org.lexgap.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.law.Instrument;
import org.lexgap.law.Source;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.State;
import org.lexgap.norm.Word;

/** What a questionnaire calls the codes of a law summary, in both languages: its writer and its reader share it. */
final class Labels {

    /** Answers that are no value of a question begin with this sign, which no value does. */
    private static final String OF_OURS = "=";

    /** A list that names all that holds. */
    static final String COMPLETE = OF_OURS + "complete";

    /** A list of which only what is marked was looked at. */
    static final String MARKED = OF_OURS + "marked";

    /** Looked at, and nothing of the list holds. */
    static final String NONE = OF_OURS + "none";

    /** A treaty that was checked and does not bind. */
    static final String NOT_BOUND = OF_OURS + "not-bound";

    /** No answer of its own: the row gives further articles to the answer on the question's own sheet. */
    static final String ARTICLES = OF_OURS + "articles";

    /** A mark on a value of a list. */
    static final String YES = "yes";

    static final String NO = "no";

    /** Holds, though it is not among what the summary says was looked at. */
    static final String YES_UNCHECKED = "yes-unchecked";

    private static final List<String> OTHER_LANGUAGES = List.of(
            "az", "be", "et", "de", "fr", "hy", "ka", "kk", "ky", "lt", "lv", "pl", "ro", "tg", "tk", "tr", "uk", "uz");

    /** By ISO 3166-1 alpha-3 code. */
    private static final Map<String, Locale> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code))
            .collect(Collectors.toMap(Locale::getISO3Country, country -> country));

    private static final Map<Language, Catalogue> CATALOGUES = new ConcurrentHashMap<>();

    private static final Map<String, Choices> SHARED = new ConcurrentHashMap<>();

    private Labels() {}

    /** The catalogue packed in a language; read once. */
    static Catalogue catalogue(Language language) {
        return CATALOGUES.computeIfAbsent(language, CatalogueReader::packed);
    }

    static Optional<Question> question(String id) {
        return catalogue(Language.EN).question(id);
    }

    /** All questions, in the order of the catalogue. */
    static Collection<Question> questionList() {
        return catalogue(Language.EN).questions();
    }

    /** What may be answered to a question: its values, or how its list is meant, then the kinds of no information. */
    static Choices answers(Question question) {
        return shared("answers to " + question.id(), () -> {
            List<String> codes = new ArrayList<>();
            switch (question.type()) {
                case YES_NO_PARTIAL, CHOICE -> codes.addAll(question.valueIds());
                case SET -> codes.addAll(List.of(COMPLETE, MARKED, NONE));
                case TREATY_DATE -> codes.add(NOT_BOUND);
                case DURATION -> codes.addAll(PeriodWords.offered());
            }
            Word.all(Value.Unavailable.Cause.class).forEach(cause -> codes.add(OF_OURS + cause));
            codes.add(ARTICLES);
            return new Choices(codes, (code, language) -> answer(question, code, language));
        });
    }

    private static String answer(Question question, String code, Language language) {
        if (code.startsWith(OF_OURS)) {
            return text("questionnaire.answer." + code.substring(1), language);
        }
        return question.type() == Question.Type.DURATION
                ? PeriodWords.of(code, language)
                : value(question, code, language);
    }

    private static String value(Question question, String code, Language language) {
        return catalogue(language)
                .question(question.id())
                .orElseThrow()
                .label(code)
                .orElse(code);
    }

    /** The answers of a question's own sheet, in a language. */
    static List<String> ownAnswers(Question question, Language language) {
        List<String> all = answers(question).labels(language);
        return all.subList(0, all.size() - 1);
    }

    /** The code under which {@link #answers} holds that there is no information. */
    static String unavailable(Value.Unavailable.Cause cause) {
        return OF_OURS + Word.of(cause);
    }

    /** Why there is no information, if that is what a code of {@link #answers} says. */
    static Optional<Value.Unavailable.Cause> cause(String code) {
        return code.startsWith(OF_OURS)
                ? Word.find(Value.Unavailable.Cause.class, code.substring(1))
                : Optional.empty();
    }

    /** The values of a list. */
    static Choices values(Question question) {
        return shared(
                "values of " + question.id(),
                () -> new Choices(question.valueIds(), (code, language) -> value(question, code, language)));
    }

    static Choices marks() {
        return shared(
                "marks",
                () -> new Choices(
                        List.of(YES, NO, YES_UNCHECKED),
                        (code, language) -> text("questionnaire.mark." + code, language)));
    }

    static Choices sources() {
        return shared(
                "sources",
                () -> new Choices(
                        Word.all(Source.class), (code, language) -> text("questionnaire.source." + code, language)));
    }

    static Choices ranks() {
        return shared(
                "ranks",
                () -> new Choices(
                        Word.all(Instrument.Rank.class),
                        (code, language) -> text("questionnaire.rank." + code, language)));
    }

    static Choices questions() {
        return shared(
                "questions",
                () -> new Choices(
                        catalogue(Language.EN).questions().stream()
                                .map(Question::id)
                                .toList(),
                        (id, language) ->
                                catalogue(language).question(id).orElseThrow().wording()));
    }

    static Choices norms() {
        return shared(
                "norms",
                () -> new Choices(
                        catalogue(Language.EN).norms().stream().map(Norm::id).toList(),
                        (id, language) ->
                                catalogue(language).norm(id).orElseThrow().statement() + " (" + id + ")"));
    }

    /** Languages of titles beside English and Russian. */
    static Choices languages() {
        return shared("languages", () -> new Choices(OTHER_LANGUAGES, Labels::language));
    }

    /** A language by name and code, such as "Kazakh (kk)". */
    static String language(String code, Language language) {
        Locale in = Locale.forLanguageTag(language.code());
        return Locale.forLanguageTag(code).getDisplayLanguage(in) + " (" + code + ")";
    }

    /** All states: participants of the CIS, other participants, others. */
    static Choices states() {
        return shared("states", Labels::allStates);
    }

    private static Choices allStates() {
        Map<String, String> names = new HashMap<>();
        COUNTRIES.keySet().forEach(iso -> names.put(iso, state(iso, Language.EN)));
        Comparator<String> byGroup = Comparator.comparing(iso -> catalogue(Language.EN)
                .state(iso)
                .map(state -> state.group().equals("cis") ? 0 : 1)
                .orElse(2));
        return new Choices(
                COUNTRIES.keySet().stream()
                        .sorted(byGroup.thenComparing(names::get))
                        .toList(),
                Labels::state);
    }

    /** A state by name and code, such as "Kazakhstan (KAZ)". */
    static String state(String iso, Language language) {
        return catalogue(language)
                .state(iso)
                .map(State::name)
                .or(() -> State.isFictional(iso)
                        ? Optional.of(text("questionnaire.fictional-state", language))
                        : country(iso, language))
                .map(name -> name + " (" + iso + ")")
                .orElse(iso);
    }

    /** The code of a state that a text names; nothing where it names none. */
    static Optional<String> stateCode(String text) {
        String code = text.replaceAll("^.*\\(([A-Z]{3})\\)$", "$1");
        return states().code(text).or(() -> Optional.of(code).filter(State::isUserCode));
    }

    /** The code of a language that a text names, or the text itself where it names none we know. */
    static String languageCode(String text) {
        return languages().code(text).orElse(text.replaceAll("^.*\\(([a-z]{2,3})\\)$", "$1"));
    }

    private static Optional<String> country(String iso, Language language) {
        return Optional.ofNullable(COUNTRIES.get(iso))
                .map(country -> country.getDisplayCountry(Locale.forLanguageTag(language.code())));
    }

    private static Choices shared(String name, Supplier<Choices> made) {
        Choices known = SHARED.get(name);
        if (known == null) {
            known = made.get();
            SHARED.put(name, known);
        }
        return known;
    }

    private static String text(String key, Language language) {
        return Messages.in(language).text(key);
    }
}
