package org.lexgap.report;

import java.util.List;
import java.util.Optional;
import org.lexgap.assessment.Offices;
import org.lexgap.assessment.OpenQuestions;
import org.lexgap.assessment.OpenQuestions.OpenQuestion;
import org.lexgap.document.Block.Column;
import org.lexgap.document.Block.Table;
import org.lexgap.document.Span;
import org.lexgap.document.Text;

/** The open questions that decide most, as a table. */
final class OpenTable {

    private static final int BEST = 15;

    private OpenTable() {}

    /** The table; nothing where no question is open. */
    static Optional<Table> of(Wording wording) {
        List<OpenQuestion> open = OpenQuestions.of(wording.assessment());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Offices offices = new Offices(wording.assessment());
        return Optional.of(new Table(
                wording.text("gap-document.to-ask", Math.min(BEST, open.size()), open.size()),
                List.of(
                        Column.of(wording.text("gap-document.column.question"), 7),
                        Column.ofNumbers(wording.text("gap-document.column.settles"), 2),
                        Column.ofNumbers(wording.text("gap-document.column.helps"), 2),
                        Column.of(wording.text("gap-document.column.office"), 3)),
                open.stream().limit(BEST).map(one -> row(one, offices, wording)).toList()));
    }

    private static List<Text> row(OpenQuestion open, Offices offices, Wording wording) {
        return List.of(
                Text.of(
                        new Span.Plain(open.question().wording() + " "),
                        new Span.Code(open.question().id())),
                Text.of(String.valueOf(open.settles().size())),
                Text.of(String.valueOf(open.helps().size())),
                Text.of(offices.of(open.question())
                        .flatMap(office ->
                                office.in(wording.messages().language().code()))
                        .orElse("")));
    }
}
