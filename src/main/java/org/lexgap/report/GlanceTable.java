package org.lexgap.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.ThemeResult.Result;
import org.lexgap.assessment.Verdict;
import org.lexgap.language.Messages;

/**
 * All themes at a glance: result, how many norms have each verdict, of how many counted, share of questions answered, and
 * then the theme. Columns are as wide as the words of the language need.
 *
 * @param words what stands over the columns before the theme
 * @param widths of these columns, in letters
 */
record GlanceTable(Verdicts verdicts, List<String> words, List<Integer> widths) {

    private static final List<String> COLUMNS =
            List.of("result", "gap", "partial", "unknown", "compliant", "of", "answered");
    private static final int ROOM_FOR_A_NUMBER = 3;
    private static final int ROOM_FOR_A_THEME = 18;

    static GlanceTable in(Messages messages) {
        Verdicts verdicts = new Verdicts(messages);
        List<String> words = COLUMNS.stream()
                .map(column -> messages.text("report.glance." + column))
                .toList();
        List<Integer> widths = new ArrayList<>(words.stream()
                .map(word -> Math.max(ROOM_FOR_A_NUMBER, word.length()))
                .toList());
        widths.set(
                0,
                Arrays.stream(Result.values())
                        .mapToInt(result -> verdicts.brief(result).length())
                        .max()
                        .orElseThrow());
        return new GlanceTable(verdicts, words, widths);
    }

    /** Whether something of a theme's title fits beside the numbers. */
    boolean fits(int width) {
        return line(words).length() + ROOM_FOR_A_THEME <= width;
    }

    String head() {
        return line(words) + verdicts.messages().text("report.glance.theme");
    }

    /** A row up to the title of its theme. */
    String row(ThemeResult result) {
        return line(List.of(
                verdicts.brief(result.result()),
                result.counts().get(Verdict.GAP).toString(),
                result.counts().get(Verdict.PARTIAL).toString(),
                result.counts().get(Verdict.UNKNOWN).toString(),
                result.counts().get(Verdict.COMPLIANT).toString(),
                String.valueOf(result.counted()),
                Math.round(100 * result.answeredShare()) + "%"));
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder("  ").append(String.format("%-" + widths.get(0) + "s", cells.get(0)));
        for (int i = 1; i < cells.size(); i++) {
            line.append(' ').append(String.format("%" + widths.get(i) + "s", cells.get(i)));
        }
        return line.append("  ").toString();
    }
}
