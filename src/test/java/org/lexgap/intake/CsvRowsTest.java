package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CSV is read strictly: what is not as it should be is refused at its line. */
class CsvRowsTest {

    @Test
    void valuesKeepQuotesCommasAndLineBreaks() throws Unreadable {
        assertThat(rows("a,b\n\"x, \"\"y\"\"\",\"1\n2\"\n\n3,4\r\n")).containsExactly("2: x, \"y\" | 1\n2", "5: 3 | 4");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws Unreadable {
        assertThat(rows("\uFEFFa,b\n1,2\n")).containsExactly("2: 1 | 2");
    }

    @Test
    void malformedRowsAreRefusedAtTheirLine() {
        assertThat(fault("a,b\n1,2\n\"x,3\n4,5\n")).startsWith("t.csv:3:1: error CSV_SYNTAX");
        assertThat(fault("a,b\n\"x\"y,2\n")).startsWith("t.csv:2:1: error CSV_SYNTAX");
        assertThat(fault("a,b\n1,2\nx\"y,2\n"))
                .startsWith("t.csv:3:1: error CSV_SYNTAX")
                .contains("\"x\"y\"");
        assertThat(fault("a,b\n1,2\n1,2,3\n"))
                .startsWith("t.csv:3:1: error CSV_WIDTH")
                .contains("3 values, the header 2");
        assertThat(fault("a,b\n1\n")).startsWith("t.csv:2:1: error CSV_WIDTH").contains("1 value, the header 2");
        assertThat(fault("a,a\n1,2\n")).startsWith("t.csv:1:1: error DUPLICATE_KEY");
        assertThat(fault("")).startsWith("t.csv:1:1: error EMPTY_FILE");
    }

    @Test
    void controlCharactersAndOtherEncodingsAreRefusedAtTheirLine() {
        assertThat(fault("a,b\n1,\u0007\n")).startsWith("t.csv:2:3: error CONTROL_CHARACTER");
        assertThat(fault("a,b\n1,\0\n")).startsWith("t.csv:2:3: error CONTROL_CHARACTER");
        byte[] windows = "a,b\n1,2\nC\u00F4te,3\n".getBytes(Charset.forName("windows-1252"));
        assertThat(fault(windows)).startsWith("t.csv:3:1: error NOT_TEXT");
    }

    @Test
    void limitsHold() {
        assertThat(fault("a,b\n1," + "x".repeat(10_001) + "\n")).startsWith("t.csv:2:1: error TOO_BIG");
        assertThat(fault("a,b\n" + "1,2\n".repeat(200_001))).startsWith("t.csv:200002:1: error TOO_BIG");
        assertThat(fault("a" + ",a".repeat(400) + "\n")).startsWith("t.csv:1:1: error CSV_SYNTAX");
        assertThat(fault(new byte[10 * 1024 * 1024 + 1])).startsWith("t.csv:1:1: error TOO_BIG");
    }

    private static List<String> rows(String csv) throws Unreadable {
        List<String> rows = new ArrayList<>();
        CsvRows.read(
                "t.csv",
                csv.getBytes(StandardCharsets.UTF_8),
                row -> rows.add(row.at().line() + ": " + row.cell("a") + " | " + row.cell("b")));
        return rows;
    }

    private static String fault(String csv) {
        return fault(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String fault(byte[] csv) {
        Unreadable refused =
                catchThrowableOfType(Unreadable.class, () -> CsvRows.read("t.csv", csv, row -> row.cell("a")));
        return refused.problem().toString();
    }
}
