package org.lexgap.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.document.StableZip;
import org.lexgap.language.Language;
import org.lexgap.language.Message;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;
import org.lexgap.norm.State;
import org.lexgap.norm.Theme;

/** Writes questionnaires: workbooks in which a law summary is filled in by hand, without a code. */
public final class Questionnaire {

    private static final LocalDate UNDATED = LocalDate.of(1980, 1, 1);

    private final QuestionnaireContent content;
    private final Set<Theme> themes;
    private final Optional<LocalDate> day;
    private final XSSFWorkbook workbook;
    private final QuestionnaireStyles styles;
    private final QuestionnaireWords words;
    private final Catalogue catalogue;

    private Questionnaire(
            QuestionnaireContent content,
            Set<Theme> themes,
            Language language,
            Optional<LocalDate> dated,
            XSSFWorkbook workbook) {
        this.content = content;
        this.themes = themes.isEmpty() ? EnumSet.allOf(Theme.class) : EnumSet.copyOf(themes);
        this.day = dated.or(content::asOf);
        this.workbook = workbook;
        this.styles = QuestionnaireStyles.of(workbook);
        this.catalogue = Labels.catalogue(language);
        String footer =
                "Lexgap " + catalogue.version() + day.map(date -> " · " + date).orElse("");
        this.words = new QuestionnaireWords(language, footer);
        content.answers().keySet().forEach(id -> Labels.question(id)
                .ifPresent(question -> this.themes.add(question.theme())));
    }

    /**
     * An empty questionnaire.
     *
     * @param state ISO code of the state it is about, where that is known
     * @param themes whose questions it asks; all where there is none
     * @param dated the day it bears, where it bears one
     */
    public static byte[] blank(
            Optional<String> state, Set<Theme> themes, Language language, Optional<LocalDate> dated) {
        return written(QuestionnaireContent.blank(state), themes, language, dated);
    }

    /**
     * A questionnaire that holds a summary, and asks the rest.
     *
     * @param themes whose questions it asks, beside those that the summary answers; all where there is none
     * @param dated the day it bears, if not that of the summary
     * @return the workbook, or what of the summary no workbook can hold
     */
    public static Reading<byte[]> filled(
            LawSummary summary, Set<Theme> themes, Language language, Optional<LocalDate> dated) {
        Problems problems = obstacles(summary);
        if (problems.hasErrors()) {
            return new Reading<>(Optional.empty(), problems.inOrder());
        }
        byte[] workbook = written(QuestionnaireContent.of(summary), themes, language, dated);
        try {
            WorkbookParts.open("", workbook);
        } catch (Unreadable e) {
            problems.error(Trees.start(summary.state()), "TOO_LARGE", Message.of("questionnaire.too-much"));
        }
        return Reading.of(workbook, problems);
    }

    /** Whether a questionnaire can hold a summary, as far as can be told without writing it. */
    public static boolean takes(LawSummary summary) {
        return !obstacles(summary).hasErrors();
    }

    private static Problems obstacles(LawSummary summary) {
        Problems problems = new Problems();
        LongTexts.in(summary, problems);
        if (namesOffices(summary)) {
            problems.error(Trees.start(summary.state()), "NO_PLACE", Message.of("questionnaire.offices"));
        }
        return problems;
    }

    /** A questionnaire has no place for offices: refused, rather than lost without a word. */
    private static boolean namesOffices(LawSummary summary) {
        return !summary.offices().isEmpty()
                || summary.instruments().values().stream()
                        .anyMatch(instrument -> instrument.office().isPresent());
    }

    /** Whether a code is that of a state, or one that ISO leaves to users. */
    public static boolean knows(String state) {
        return Labels.states().has(state) || State.isUserCode(state);
    }

    private static byte[] written(
            QuestionnaireContent content, Set<Theme> themes, Language language, Optional<LocalDate> dated) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            return new Questionnaire(content, themes, language, dated, workbook).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        InstrumentNames names = new InstrumentNames(content.instruments().values(), words.language());
        List<Question> asked = catalogue.questions().stream()
                .filter(question -> themes.contains(question.theme()))
                .toList();
        Map<Question, String> lists = new LinkedHashMap<>();
        asked.forEach(question -> lists.put(question, "answers_" + (lists.size() + 1)));
        new CoverSheet(pen("cover"), words).write(content);
        String named = new InstrumentSheet(pen("instruments"), words, names).write(content.instruments());
        new AmendmentSheet(pen("amendments"), words, names).write(content.instruments());
        for (Theme theme : themes) {
            List<Question> of =
                    asked.stream().filter(question -> question.theme() == theme).toList();
            new QuestionSheet(pen(theme.id()), words, content, names, of).write(of, catalogue.title(theme), lists);
        }
        new FurtherSheet(pen("further"), words).write();
        lists(asked, named);
        properties();
        workbook.setActiveSheet(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return StableZip.dated(bytes.toByteArray(), day.orElse(UNDATED));
    }

    private SheetPen pen(String sheet) {
        return new SheetPen(workbook.createSheet(words.sheet(sheet)), styles);
    }

    private void lists(List<Question> asked, String namesOfInstruments) {
        ListsSheet lists = new ListsSheet(workbook);
        Language language = words.language();
        lists.put(QuestionnaireWords.MARKS, Labels.marks().labels(language).subList(0, 2));
        lists.put(QuestionnaireWords.SOURCES, Labels.sources().labels(language));
        lists.put(QuestionnaireWords.RANKS, Labels.ranks().labels(language));
        lists.put(QuestionnaireWords.STATES, Labels.states().labels(language));
        lists.put(QuestionnaireWords.LANGUAGES, Labels.languages().labels(language));
        lists.put(QuestionnaireWords.NORMS, Labels.norms().labels(language));
        lists.put(
                QuestionnaireWords.THEMES, themes.stream().map(catalogue::title).toList());
        List<String> wordings = asked.stream().map(Question::wording).toList();
        lists.put(QuestionnaireWords.QUESTIONS, wordings);
        int number = 1;
        int first = 0;
        for (Theme theme : themes) {
            int size = (int)
                    asked.stream().filter(question -> question.theme() == theme).count();
            lists.part("questions_" + number++, wordings, first, size);
            first += size;
        }
        for (int i = 0; i < asked.size(); i++) {
            Question question = asked.get(i);
            List<String> all = Labels.answers(question).labels(language);
            lists.put("further_" + (i + 1), all);
            lists.part("answers_" + (i + 1), all, 0, all.size() - 1);
            if (question.type() == Question.Type.SET) {
                lists.put("values_" + (i + 1), Labels.values(question).labels(language));
            }
        }
        lists.name(QuestionnaireWords.INSTRUMENTS, namesOfInstruments);
    }

    private void properties() {
        var core = workbook.getProperties().getCoreProperties();
        core.setCreator("Lexgap");
        core.setTitle(words.text("questionnaire.title"));
        Optional<Date> made =
                day.map(date -> Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(made);
        core.setModified(made);
    }
}
