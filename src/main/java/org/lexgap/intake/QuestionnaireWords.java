package org.lexgap.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.intake.QuestionnaireStyles.Role;
import org.lexgap.language.Language;
import org.lexgap.language.Messages;
import org.lexgap.norm.Question;
import org.lexgap.norm.Theme;
import org.lexgap.norm.Word;

/**
 * What a questionnaire says, in the language of whoever fills it in.
 *
 * @param footer at the foot of each printed page
 */
record QuestionnaireWords(Language language, String footer) {

    /** The row that holds the heads of the columns. */
    static final int HEAD = 3;

    /** Names of lists behind drop-downs. */
    static final String MARKS = "marks";

    static final String INSTRUMENTS = "instruments";
    static final String SOURCES = "sources";
    static final String RANKS = "ranks";
    static final String STATES = "states";
    static final String LANGUAGES = "languages";
    static final String NORMS = "norms";
    static final String THEMES = "themes";
    static final String QUESTIONS = "questions";

    String text(String key, Object... arguments) {
        return Messages.in(language).text(key, arguments);
    }

    /** The name of a sheet; at most 31 characters. */
    String sheet(String name) {
        return text("questionnaire.sheet." + name);
    }

    String sheet(Theme theme) {
        return sheet(theme.id());
    }

    /** Writes title, hint and heads of a sheet, and gives the last row written. */
    int head(SheetPen pen, String title, String hint, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            pen.width(i + 1, columns.get(i).width());
        }
        pen.title(1, 1, title, Role.TITLE);
        pen.title(2, 1, text(hint), Role.HINT);
        for (int i = 0; i < columns.size(); i++) {
            pen.put(HEAD, i + 1, columns.get(i).header(language), Role.HEAD);
        }
        return HEAD;
    }

    /** What is said beside a cell of a column. */
    SheetPen.Prompt prompt(Column column) {
        return new SheetPen.Prompt(
                column.header(language),
                text("questionnaire.prompt." + Word.of(column)),
                text(column.isDay() ? "questionnaire.error-day" : "questionnaire.error-list"));
    }

    /** What is said beside a cell of the cover. */
    SheetPen.Prompt coverPrompt(String field) {
        return new SheetPen.Prompt(
                text("questionnaire.cover." + field),
                text("questionnaire.cover-note." + field),
                text(field.equals("asOf") ? "questionnaire.error-day" : "questionnaire.error-list"));
    }

    /** What is said beside the cell that answers a question. */
    SheetPen.Prompt answerPrompt(Question question) {
        return new SheetPen.Prompt(
                Column.ANSWER.header(language),
                text("questionnaire.prompt-answer." + Word.of(question.type())),
                text("questionnaire.error-list"));
    }

    /** What helps to answer, with the answers named as the drop-down names them. */
    String help(Question question) {
        String help = question.help();
        for (Question.Value value : question.values()) {
            boolean compound = value.id().indexOf('-') > 0 || language != Language.EN;
            Matcher code = Pattern.compile(
                            "(?<![\\w-])" + Pattern.quote(value.id()) + (compound ? "(?![\\w-])" : "(?=:)"))
                    .matcher(help);
            help = code.replaceAll(Matcher.quoteReplacement(quoted(value.label())));
        }
        if (question.type() == Question.Type.TREATY_DATE) {
            String unbound = Labels.answers(question).label(Labels.NOT_BOUND, language);
            help = help.replaceAll("\\bnull\\b", Matcher.quoteReplacement(quoted(unbound)));
        }
        if (question.type() == Question.Type.DURATION) {
            help = Pattern.compile("\\bP\\d+[YMWD]\\b")
                    .matcher(help)
                    .replaceAll(code -> Matcher.quoteReplacement(quoted(PeriodWords.of(code.group(), language))));
        }
        return help;
    }

    private String quoted(String label) {
        return text("questionnaire.quoted", label);
    }
}
