package org.lexgap.process;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables in CSV that must be refused, as the import of a data set reads them. */
final class HostileTable {

    private static final String HEAD = "iso3,country,year,L12_cat\n";
    private static final String MODES = "iso3,country,year,mode_id,article,procedure,specification,category\n";
    private static final Map<String, List<String>> WAYS = Map.of(
            "Attribution (automatic)", List.of("A02a", "A02b", "A03a", "A03b"),
            "Grant (discretionary)", List.of("A06", "A06a", "A08", "A16", "A22", "A23"),
            "Renunciation", List.of("L01"),
            "Lapse", List.of("L02", "L04", "L07", "L10", "L11", "L12", "L13a", "L13b"),
            "Withdrawal", List.of("L03", "L05", "L08", "L09"));
    private static final int MEGABYTE = 1024 * 1024;

    private HostileTable() {}

    static List<HostileFile> all() {
        return List.of(
                table("11 MB", "1:1", "TOO_BIG: the file is larger than the limit of 10 MB", () -> " "
                        .repeat(11 * MEGABYTE)),
                table("200,001 rows", "200002:1", "TOO_BIG: ", () -> MODES + modes(200_001)),
                table(
                        "more states and years than the world has",
                        "20002:1",
                        "TOO_BIG: the files speak of more states and years than the limit of 20000",
                        () -> HEAD + rows(20_001)),
                table("401 columns", "1:1", "CSV_SYNTAX: ", () -> "a" + ",a".repeat(400) + "\n"),
                table("a million columns", "1:1", "CSV_SYNTAX: ", () -> "a,".repeat(1_000_000) + "\n"),
                table("five million values in a row", "2:1", "CSV_SYNTAX: ", () -> HEAD + ",".repeat(5_000_000) + "\n"),
                table(
                        "a value of more than 10,000 characters",
                        "2:1",
                        "TOO_BIG: ",
                        () -> HEAD + "XAA," + "a".repeat(10_001) + ",2020,0\n"),
                table("a quotation mark that is not closed", "2:1", "CSV_SYNTAX: ", () -> HEAD + "XAA,\"F,2020,0\n"),
                table(
                        "10 MB behind a quotation mark",
                        "2:1",
                        "CSV_SYNTAX: ",
                        () -> HEAD + "XAA,\"" + "a,\n".repeat(3 * MEGABYTE)),
                table("a row too wide", "2:1", "CSV_WIDTH: ", () -> HEAD + "XAA,F,2020,0,0\n"),
                table("a column twice", "1:1", "DUPLICATE_KEY: ", () -> "iso3,iso3,country,year,L12_cat\n"),
                table(
                        "a state and year twice",
                        "3:1",
                        "DUPLICATE_KEY: XAA 2020 stands here a second time",
                        () -> HEAD + "XAA,F,2020,0\nXAA,F,2020,0\n"),
                table("another table", "1:1", "UNKNOWN_TABLE: ", () -> "name,value\n=1+1,2\n"),
                table(
                        "a formula where a state belongs",
                        "2:1",
                        "BAD_CELL: \"=cmd|' /C calc'!A0\" is no iso3",
                        () -> HEAD + "=cmd|' /C calc'!A0,F,2020,0\n"),
                table("NUL", "2:5", "CONTROL_CHARACTER: the character U+0000", () -> HEAD + "XAA,\u0000,2020,0\n"),
                table(
                        "an escape code for the terminal",
                        "2:5",
                        "CONTROL_CHARACTER: the character U+001B",
                        () -> HEAD + "XAA,\u001b[2J,2020,0\n"),
                new HostileFile(
                        "CSV: an unpaired surrogate",
                        "t.csv",
                        () -> new byte[] {'a', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
                        "2:1",
                        "NOT_TEXT: "),
                table(
                        "100,000 a and ! against every pattern",
                        "2:1",
                        "TOO_BIG: ",
                        () -> HEAD + "a".repeat(100_000) + "!,F,2020,0\n"));
    }

    private static HostileFile table(String row, String place, String says, Supplier<String> content) {
        return new HostileFile(
                "CSV: " + row, "t.csv", () -> content.get().getBytes(StandardCharsets.UTF_8), place, says);
    }

    /** A row for each of so many states and years. */
    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> "%c%c%c,F,%d,0\n"
                        .formatted(
                                'A' + row / 200 / 676,
                                'A' + row / 200 / 26 % 26,
                                'A' + row / 200 % 26,
                                1900 + row % 200))
                .collect(Collectors.joining());
    }

    /** A row for each of so many modes, 2,600 to a year. */
    private static String modes(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> "XAA,F,%d,%c%02d,,,,\n".formatted(1900 + row / 2_600, 'A' + row % 26, row / 26 % 100))
                .collect(Collectors.joining());
    }

    /** Nothing but codes that there are not. */
    static String ofUnknownCodes() {
        return HEAD + rows(19_000).replace(",0\n", ",8\n");
    }

    /** Every mode, in each of its ways, with words of the most characters that are read, made of one part. */
    static String ofEndlessWords(String part) {
        String words = part.repeat(9_998 / part.length()) + "!";
        return MODES
                + "XAA,F,2020,A03a,4,Attribution (automatic),Person is found in F.,Generally applicable provision\n"
                + WAYS.entrySet().stream()
                        .flatMap(way -> way.getValue().stream()
                                .map(mode -> "X%c%c,F,2020,%s,%s,%s,%s,Generally applicable provision\n"
                                        .formatted(way.getKey().charAt(0), 'Z', mode, words, way.getKey(), words)))
                        .collect(Collectors.joining());
    }
}
