package org.lexgap.intake;

import de.siegmar.fastcsv.reader.FieldModifier;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/** Looks at each value of a CSV file as it is read, and keeps the first that is not allowed. */
final class StrictFields implements FieldModifier {

    private final String file;
    private final int longest;
    private Unreadable fault;

    /** @param longest in characters */
    StrictFields(String file, int longest) {
        this.file = file;
        this.longest = longest;
    }

    @Override
    public String modify(long line, int column, boolean quoted, String value) {
        if (fault == null && value.length() > longest) {
            fault = at(line, "TOO_BIG", Message.of("globalcit.csv-value", longest));
        } else if (fault == null && !quoted && value.indexOf('"') >= 0) {
            fault = at(line, "CSV_SYNTAX", Message.of("globalcit.csv-stray-quote", Shown.of(value)));
        }
        return value;
    }

    /** @throws Unreadable if a value so far was not allowed */
    void refuse() throws Unreadable {
        if (fault != null) {
            throw fault;
        }
    }

    private Unreadable at(long line, String code, Message message) {
        return new Unreadable(new Place(file, (int) line, 1), code, message);
    }
}
