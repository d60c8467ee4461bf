package org.lexgap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lexgap.language.Message;

/** Reads the cells of a workbook as a stream: no model of the workbook is built, whoever sent it. */
final class GridReader {

    /** As many characters as a summary in JSON may have. */
    private static final int MAX_CHARACTERS = 10 * 1024 * 1024;

    private final String file;
    private final WorkbookParts workbook;
    private final List<String> strings = new ArrayList<>();
    private long characters;

    private GridReader(String file, WorkbookParts workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    /**
     * All sheets, in their order.
     *
     * @throws Unreadable if the file is no workbook, may do harm, or exceeds a limit
     */
    static List<Grid> read(String file, byte[] bytes) throws Unreadable {
        GridReader reader = new GridReader(file, WorkbookParts.open(file, bytes));
        try {
            return reader.sheets();
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw reader.workbook.damaged();
        }
    }

    private List<Grid> sheets() throws XMLStreamException, Unreadable {
        Optional<byte[]> shared = workbook.part("xl/sharedStrings.xml");
        if (shared.isPresent()) {
            sharedStrings(shared.get());
        }
        Optional<byte[]> styled = workbook.part("xl/styles.xml");
        SheetReader.Shared common = new SheetReader.Shared(
                strings, styled.isPresent() ? CellStyles.of(styled.get()) : CellStyles.none(), workbook.from1904());
        List<Grid> grids = new ArrayList<>();
        for (WorkbookParts.Sheet sheet : workbook.sheets()) {
            Optional<byte[]> part = workbook.part(sheet.part());
            if (part.isPresent()) {
                Grid grid = new SheetReader(file, sheet, common).read(part.get());
                count(grid);
                grids.add(grid);
            }
        }
        return grids;
    }

    /** What a cell refers to is counted each time, since each time it becomes a text of its own. */
    private void count(Grid grid) throws Unreadable {
        for (var row : grid.rows().values()) {
            for (Grid.Cell cell : row.values()) {
                characters += cell.text().length();
                if (characters > MAX_CHARACTERS) {
                    throw new Unreadable(cell.at(), "TOO_LARGE", Message.of("questionnaire.characters"));
                }
            }
        }
    }

    private void sharedStrings(byte[] part) throws XMLStreamException {
        XMLStreamReader reader = XmlParts.reader(part);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("si")) {
                strings.add(richText(reader, "si"));
            }
        }
        reader.close();
    }

    /** The text of an element, its runs joined; how it sounds in another script is left out. */
    static String richText(XMLStreamReader reader, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean sounding = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                sounding |= reader.getLocalName().equals("rPh");
                if (!sounding && reader.getLocalName().equals("t")) {
                    text.append(reader.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                sounding &= !reader.getLocalName().equals("rPh");
                if (reader.getLocalName().equals(end)) {
                    return CellText.said(text.toString());
                }
            }
        }
        return CellText.said(text.toString());
    }
}
