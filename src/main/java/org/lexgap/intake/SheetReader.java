package org.lexgap.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lexgap.intake.Grid.Cell;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/** Reads the cells of one sheet. */
final class SheetReader {

    private static final int MAX_SERIAL = 2_958_465;

    /** Kinds of formula that fill a range. */
    private static final Set<String> FILLING = Set.of("array", "dataTable");

    private static final int MOST_COMPUTED = 500;

    private final String file;
    private final WorkbookParts.Sheet sheet;
    private final Shared shared;
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<int[]> computed = new ArrayList<>();
    private int row;
    private int column;

    /** What the sheets of a workbook share. */
    record Shared(List<String> strings, CellStyles styles, boolean from1904) {}

    SheetReader(String file, WorkbookParts.Sheet sheet, Shared shared) {
        this.file = file;
        this.sheet = sheet;
        this.shared = shared;
    }

    Grid read(byte[] part) throws XMLStreamException, Unreadable {
        XMLStreamReader reader = XmlParts.reader(part);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                element(reader);
            }
        }
        reader.close();
        return new Grid(sheet.name(), sheet.hidden(), rows, hiddenRows, hiddenColumns);
    }

    private void element(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        switch (reader.getLocalName()) {
            case "row" -> {
                row = attribute(reader, "r").map(Integer::parseInt).orElse(row + 1);
                column = 0;
                if (isHidden(reader)) {
                    hiddenRows.add(row);
                }
            }
            case "col" -> {
                if (isHidden(reader)) {
                    int last = Math.min(
                            WorkbookParts.MAX_COLUMNS,
                            attribute(reader, "max").map(Integer::parseInt).orElse(0));
                    for (int i = attribute(reader, "min").map(Integer::parseInt).orElse(1); i <= last; i++) {
                        hiddenColumns.add(i);
                    }
                }
            }
            case "c" -> cell(reader);
            default -> {}
        }
    }

    private boolean isHidden(XMLStreamReader reader) {
        return attribute(reader, "hidden")
                .filter(value -> value.matches("1|true"))
                .isPresent();
    }

    private void cell(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        Optional<String> reference = attribute(reader, "r");
        column = reference.isPresent() ? columnOf(reference.get()) : column + 1;
        row = reference.map(SheetReader::rowOf).orElse(row);
        String type = attribute(reader, "t").orElse("n");
        int style = attribute(reader, "s").map(Integer::parseInt).orElse(0);
        Optional<String> value = Optional.empty();
        boolean formula = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "f" -> {
                        formula = true;
                        boolean fills =
                                attribute(reader, "t").filter(FILLING::contains).isPresent();
                        attribute(reader, "ref").filter(range -> fills).ifPresent(this::computes);
                    }
                    case "v" -> value = Optional.of(reader.getElementText());
                    case "is" -> value = Optional.of(GridReader.richText(reader, "is"));
                    default -> {}
                }
            }
        }
        if (formula || value.isPresent()) {
            add(formula || isComputed() ? new Cell(Cell.Kind.FORMULA, "", false, at()) : of(type, value.get(), style));
        }
    }

    private void add(Cell cell) throws Unreadable {
        boolean outside = row > WorkbookParts.MAX_ROWS || column > WorkbookParts.MAX_COLUMNS;
        if (outside || row < 1 || column < 1) {
            throw new Unreadable(
                    at(),
                    "TOO_LARGE",
                    Message.of(
                            "questionnaire.sheet-size",
                            "'" + Shown.of(sheet.name()) + "'",
                            WorkbookParts.MAX_ROWS,
                            WorkbookParts.MAX_COLUMNS));
        }
        rows.computeIfAbsent(row, unseen -> new TreeMap<>()).put(column, cell);
    }

    private Cell of(String type, String value, int style) {
        return switch (type) {
            case "s" -> text(shared.strings().get(Integer.parseInt(value.strip())), style);
            case "inlineStr" -> text(value, style);
            case "n" -> number(Double.parseDouble(value), style);
            case "b" -> text(value.equals("1") ? "TRUE" : "FALSE", style);
            default -> text(CellText.said(value), style);
        };
    }

    private Cell text(String text, int style) {
        return new Cell(Cell.Kind.TEXT, text, shared.styles().isLiteral(style), at());
    }

    private Cell number(double number, int style) {
        return shared.styles().isDay(style) && number >= 1 && number <= MAX_SERIAL
                ? new Cell(Cell.Kind.DAY, CellText.day(number, shared.from1904()), false, at())
                : new Cell(Cell.Kind.NUMBER, CellText.number(number), false, at());
    }

    private Place at() {
        return new Place(file, Optional.of(sheet.name()), row, column);
    }

    /** What one formula computes may fill more cells than its own; these are no answers either. */
    private void computes(String reference) {
        if (computed.size() == MOST_COMPUTED) {
            throw new IndexOutOfBoundsException("more ranges that are computed than a questionnaire can have");
        }
        String[] corners = reference.split(":");
        String last = corners[corners.length - 1];
        computed.add(new int[] {rowOf(corners[0]), columnOf(corners[0]), rowOf(last), columnOf(last)});
    }

    private boolean isComputed() {
        return computed.stream()
                .anyMatch(range -> row >= range[0] && column >= range[1] && row <= range[2] && column <= range[3]);
    }

    private static int rowOf(String reference) {
        return Integer.parseInt(reference.replaceAll("[^0-9]", ""));
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (char c : reference.replaceAll("[^A-Z]", "").toCharArray()) {
            column = Math.min(1 << 20, column * 26 + c - 'A' + 1);
        }
        return column;
    }

    private static Optional<String> attribute(XMLStreamReader reader, String name) {
        return XmlParts.attribute(reader, name);
    }
}
