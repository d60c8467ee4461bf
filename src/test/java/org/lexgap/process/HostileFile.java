package org.lexgap.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexgap.intake.HostileWorkbook;

/**
 * A file that must be refused.
 *
 * @param row what it is, beginning with the kind of file
 * @param name of the file, whose ending says how it is read
 * @param content made when it is needed, since some are large
 * @param place line and column of the refusal, or a cell of a workbook
 * @param says code of the refusal and the words that name the limit
 */
public record HostileFile(String row, String name, Supplier<byte[]> content, String place, String says) {

    private static final String HEAD = "lexgap: 1\nstate: XAA\nasOf: 2024-01-01\n";
    private static final byte[] SURROGATE = {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    private static final int MEGABYTE = 1024 * 1024;

    /** Written by nothing but code in a file: that it is not there shows that none was run. */
    static final Path WRITTEN_BY_CODE = Path.of("target", "hostile-code-was-run");

    /** Every kind of file that Lexgap reads; whoever adds a kind adds a line. */
    public static Stream<HostileFile> all() {
        return Stream.of(json(), yaml(), HostileFeature.all(), workbooks(), HostileTable.all())
                .flatMap(List::stream);
    }

    /** Those that a law summary may come in. */
    public static Stream<HostileFile> summaries() {
        return Stream.of(json(), yaml(), workbooks()).flatMap(List::stream);
    }

    private static List<HostileFile> workbooks() {
        return HostileWorkbook.all()
                .map(each ->
                        new HostileFile("XLSX: " + each.row(), "q.xlsx", each.content(), each.place(), each.says()))
                .toList();
    }

    private static List<HostileFile> json() {
        String summary = "{\"lexgap\": 1, \"state\": \"XAA\", \"asOf\": \"2024-01-01\"";
        return List.of(
                json("11 MB", "1:1", "TOO_BIG: the file is larger than the limit of 10 MB", () -> " "
                        .repeat(11 * MEGABYTE)),
                json(
                        "depth 51",
                        "1:52",
                        "TOO_LARGE: Document nesting depth (51) exceeds the maximum allowed (50",
                        () -> "[".repeat(51) + "]".repeat(51)),
                json("depth 100,000", "1:52", "TOO_LARGE: Document nesting depth (51)", () -> "[".repeat(100_000)),
                json(
                        "duplicate key",
                        "1:53",
                        "DUPLICATE_KEY: \"state\" stands here a second time",
                        () -> summary + ", \"state\": \"XAB\"}"),
                json(
                        "trailing second object",
                        "2:1",
                        "SECOND_DOCUMENT: a file holds one document",
                        () -> summary + "}\n" + summary + "}"),
                json(
                        "1,001-digit number",
                        "1:1012",
                        "TOO_LARGE: Number value length (1001) exceeds the maximum",
                        () -> "{\"title\": " + "1".repeat(1_001) + " }"),
                json("NaN", "1:14", "JSON_SYNTAX: not well-formed JSON", () -> "{\"title\": NaN}"),
                json(
                        "a string of more than 100,000 characters",
                        "1:100014",
                        "TOO_LARGE: String value length (100001)",
                        () -> "{\"title\": \"" + "a".repeat(100_001) + "\"}"),
                json(
                        "a name of more than 50,000 characters",
                        "1:50005",
                        "TOO_LARGE: Name length (50001)",
                        () -> "{\"" + "a".repeat(50_001) + "\": 1}"),
                json(
                        "five million numbers",
                        "1:200008",
                        "TOO_MANY_VALUES: a summary holds more than the limit of 100000",
                        () -> "{\"title\": [" + "1,".repeat(4_999_999) + "1]}"),
                json(
                        "nothing but errors",
                        "1:8010",
                        "TOO_MANY_ERRORS: there are more than 1000 errors",
                        () -> "{" + "\"a\": 1, ".repeat(90_000) + "\"a\": 1}"),
                json(
                        "51 entries on one question",
                        "1:1185",
                        "TOO_MANY_ENTRIES: foundling-grant has more than the limit of 50",
                        () -> summary + ", \"answers\": {\"foundling-grant\": [{\"value\": \"nothing\"}"
                                + ", {\"value\": \"nothing\"}".repeat(50) + "]}}"),
                json(
                        "an unpaired surrogate",
                        "1:11",
                        "CONTROL_CHARACTER: the character U+D800 is not allowed",
                        () -> "{\"title\": \"\\ud800\"}"),
                json(
                        "NUL, as an escape",
                        "1:11",
                        "CONTROL_CHARACTER: the character U+0000 is not allowed",
                        () -> "{\"title\": \"\\u0000\"}"));
    }

    private static List<HostileFile> yaml() {
        String laugh = "a: &a [x, x, x, x, x, x, x, x, x]\n";
        return List.of(
                yaml(
                        "more than 2 MB",
                        "1:1",
                        "TOO_BIG: the file is larger than the limit of 2 MB for YAML",
                        () -> "title: " + "x".repeat(2 * MEGABYTE)),
                yaml(
                        "billion laughs",
                        "1:4",
                        "ALIAS: anchors (&name) are not allowed",
                        () -> laugh
                                + "b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n"),
                yaml("any alias", "4:8", "ALIAS: aliases (*name) are not allowed", () -> HEAD + "title: *x\n"),
                yaml(
                        "any tag",
                        "4:8",
                        "TAG: tags (!name) are not allowed",
                        () -> HEAD + "title: !!javax.script.ScriptEngineManager [x]\n"),
                yaml(
                        "a merge key",
                        "4:11",
                        "ALIAS: merge keys (<<) are not allowed",
                        () -> HEAD + "answers: {<<: {foundling-grant: nothing}}\n"),
                yaml("two documents", "4:1", "SECOND_DOCUMENT: a file holds one document", () -> HEAD + "---\n" + HEAD),
                yaml(
                        "duplicate key",
                        "4:1",
                        "DUPLICATE_KEY: \"state\" stands here a second time",
                        () -> HEAD + "state: XAB\n"),
                yaml(
                        "depth 51",
                        "1:57",
                        "TOO_DEEP: nested more than 50 deep",
                        () -> "title: " + "[".repeat(51) + "]".repeat(51)),
                yaml(
                        "depth 10,000",
                        "1:57",
                        "TOO_DEEP: nested more than 50 deep",
                        () -> "title: " + "[".repeat(10_000) + "]".repeat(10_000)),
                yaml(
                        "depth 10,000 in block style",
                        "1:101",
                        "TOO_DEEP: nested more than 50 deep",
                        () -> "- ".repeat(10_000) + "a"),
                yaml(
                        "state: NO, which stays a word",
                        "2:8",
                        "UNKNOWN_STATE: \"NO\" is no ISO 3166-1 alpha-3 code",
                        () -> HEAD.replace("XAA", "NO")),
                yaml(
                        "a million values",
                        "1:200003",
                        "TOO_MANY_VALUES: a summary holds more than the limit of 100000",
                        () -> "title: [" + "a,".repeat(1_000_000) + "a]"),
                yaml(
                        "12,000 instruments and as many others cited",
                        "12005:18960",
                        "TOO_MANY_ERRORS: there are more than 1000 errors",
                        () -> HEAD + "instruments:\n" + numbered(" i%d: {}\n", 12_000)
                                + "answers: {foundling-grant: {value: nothing, citations: ["
                                + numbered("{instrument: j%d},", 12_000) + "]}}\n"),
                yaml("NUL", "1:2", "CONTROL_CHARACTER: the character U+0000 is not allowed", () -> "a\u0000: 1\n"),
                yaml(
                        "an escape code for the terminal",
                        "4:8",
                        "CONTROL_CHARACTER: the character U+001B is not allowed",
                        () -> HEAD + "title: \u001b[2J\n"),
                new HostileFile(
                        "YAML: an unpaired surrogate",
                        "s.yaml",
                        () -> SURROGATE,
                        "1:1",
                        "NOT_TEXT: this is not a text file"),
                yaml("100,000 a and ! against every pattern", "2:8", "UNKNOWN_STATE", HostileFile::endless));
    }

    /** Puts the file into a folder. */
    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve(name), content.get());
    }

    private static HostileFile json(String row, String place, String says, Supplier<String> content) {
        return of("JSON: " + row, "s.json", place, says, content);
    }

    private static HostileFile yaml(String row, String place, String says, Supplier<String> content) {
        return of("YAML: " + row, "s.yaml", place, says, content);
    }

    static HostileFile of(String row, String name, String place, String says, Supplier<String> content) {
        return new HostileFile(row, name, () -> content.get().getBytes(StandardCharsets.UTF_8), place, says);
    }

    private static String numbered(String pattern, int count) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    /** A summary in which every word is as long as a pattern can be made to look at it. */
    private static String endless() {
        String word = "a".repeat(100_000) + "!";
        return "lexgap: " + word + "\nstate: " + word + "\nasOf: " + word + "\nsource: " + word
                + "\ninstruments:\n  a:\n    title: {" + "a".repeat(1_000) + "!: x}\n    rank: " + word
                + "\n    adopted: " + word
                + "\nanswers:\n  " + "a".repeat(1_000) + "!: no\n  foundling-grant: " + word
                + "\n  naturalisation-wait-ordinary: " + word + "\n  treaty-1951-party-since: " + word + "\n";
    }

    @Override
    public String toString() {
        return row;
    }
}
