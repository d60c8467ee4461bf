package org.lexgap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexgap.intake.Grid.Cell;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/**
 * A filled questionnaire as the tree of a law summary. Sheets, rows and columns are known by what they say of themselves,
 * so that they may be renamed, moved and sorted.
 */
final class QuestionnaireTree {

    private final Problems problems;
    private final List<CoverCells> covers = new ArrayList<>();
    private final List<TableCells> instruments = new ArrayList<>();
    private final List<TableCells> amendments = new ArrayList<>();
    private final List<TableCells> questions = new ArrayList<>();
    private final List<TableCells> further = new ArrayList<>();
    private final List<Grid> unknown = new ArrayList<>();

    private QuestionnaireTree(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a workbook.
     *
     * @throws Unreadable if it is none, is no questionnaire, may do harm or exceeds a limit
     */
    static Node read(String file, byte[] bytes, Problems problems) throws Unreadable {
        QuestionnaireTree tree = new QuestionnaireTree(problems);
        List<Grid> grids = GridReader.read(file, bytes);
        problems.sheets(grids.stream().map(Grid::name).toList());
        grids.forEach(tree::sort);
        if (tree.covers.isEmpty()) {
            throw new Unreadable(Trees.start(file), "NO_QUESTIONNAIRE", Message.of("questionnaire.no-questionnaire"));
        }
        return tree.read();
    }

    private void sort(Grid grid) {
        if (QuestionnaireLayout.isOurs(grid)) {
            return;
        }
        Optional<CoverCells> cover = covers.isEmpty() ? CoverCells.find(grid, problems) : Optional.empty();
        cover.ifPresent(covers::add);
        boolean table = find(grid, QuestionnaireLayout.QUESTIONS, questions)
                || find(grid, QuestionnaireLayout.FURTHER, further)
                || find(grid, QuestionnaireLayout.INSTRUMENTS, instruments)
                || find(grid, QuestionnaireLayout.AMENDMENTS, amendments);
        if (cover.isEmpty() && !table) {
            unknown.add(grid);
        }
    }

    private boolean find(Grid grid, List<Column> columns, List<TableCells> tables) {
        Optional<TableCells> found = TableCells.find(grid, columns.get(0), columns, problems);
        found.ifPresent(tables::add);
        return found.isPresent();
    }

    private Node read() {
        Members summary = covers.get(0).read();
        Place top = summary.mapping().at();
        InstrumentCells acts = new InstrumentCells(problems);
        acts.read(instruments, amendments);
        acts.mapping(new Members(top)).ifPresent(mapping -> summary.add("instruments", mapping));
        Members answers = new Members(top);
        QuestionCells cells = new QuestionCells(problems, answers);
        questions.forEach(cells::questions);
        further.forEach(cells::further);
        if (!cells.answers(answers, acts.names()).isEmpty()) {
            summary.add("answers", answers.mapping());
        }
        warn();
        return summary.mapping();
    }

    private void warn() {
        covers.forEach(cover -> warn(cover.grid(), cover.unread()));
        for (List<TableCells> tables : List.of(instruments, amendments, questions, further)) {
            tables.forEach(table -> warn(table.grid(), table.unread(QuestionnaireLayout.OWN)));
        }
        for (Grid grid : unknown) {
            warn(
                    grid,
                    grid.rows().keySet().stream()
                            .flatMap(row -> grid.cells(row).stream())
                            .toList());
        }
    }

    private void warn(Grid grid, List<Cell> cells) {
        for (Cell cell : cells) {
            problems.warning(
                    cell.at(),
                    "NOT_READ",
                    Message.of(grid.isHidden(cell) ? "questionnaire.hidden" : "questionnaire.not-read"));
        }
    }
}
