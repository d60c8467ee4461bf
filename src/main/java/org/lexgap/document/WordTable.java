package org.lexgap.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table of a Word document. It is made of POI's plain elements: its own table looks at every row for each that is added.
 *
 * @param width of the table in twentieths of a point
 * @param style of the whole table
 */
record WordTable(int width, String style, WordText text) {

    /** How wide a digit of ten points is. */
    private static final int DIGIT = 111;

    /** The size of the letters in a cell, rounded up. */
    private static final int POINTS = 9;

    /** Fills an empty element. */
    void write(CTTbl made, Block.Table table) {
        CTTblPr properties = made.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        width(properties.addNewTblW(), width);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstRow(STOnOff1.ON);
        properties.getTblLook().setVal(new byte[] {0, 0x20});
        if (!table.caption().isEmpty()) {
            properties.addNewTblCaption().setVal(XmlText.legal(table.caption()));
        }
        List<Integer> widths = ColumnWidths.of(table, width);
        var grid = made.addNewTblGrid();
        widths.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
        CTRow head = made.addNewTr();
        head.addNewTrPr().addNewCantSplit();
        head.getTrPr().addNewTblHeader();
        for (int i = 0; i < widths.size(); i++) {
            Block.Column column = table.columns().get(i);
            cell(head, widths.get(i), WordStyles.TABLE_HEAD, Text.of(column.title()), column.number());
        }
        for (List<Text> cells : table.rows()) {
            CTRow row = made.addNewTr();
            if (fitsAPage(cells, widths)) {
                row.addNewTrPr().addNewCantSplit();
            }
            for (int i = 0; i < cells.size(); i++) {
                boolean number = table.columns().get(i).number();
                cell(row, widths.get(i), WordStyles.TABLE, cells.get(i), number);
            }
        }
    }

    /** A row higher than any page might be cut off where it must not be split. */
    private static boolean fitsAPage(List<Text> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .allMatch(i -> TextHeight.of(cells.get(i).words(), widths.get(i) / DIGIT, POINTS) < TextHeight.HIGHEST);
    }

    /** A cell, with a paragraph for each line of its text. */
    private void cell(CTRow row, int width, String style, Text content, boolean number) {
        CTTc cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW(), width);
        for (Text line : content.lines()) {
            CTP paragraph = cell.addNewP();
            CTPPr properties = paragraph.addNewPPr();
            properties.addNewPStyle().setVal(style);
            if (number) {
                properties.addNewJc().setVal(STJc.RIGHT);
            }
            text.write(paragraph, line);
        }
    }

    private static void width(CTTblWidth width, int twentieths) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twentieths));
    }
}
