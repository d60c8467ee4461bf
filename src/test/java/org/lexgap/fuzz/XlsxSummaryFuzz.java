package org.lexgap.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lexgap.Programme;
import org.lexgap.intake.Packed;
import org.lexgap.intake.Questionnaire;
import org.lexgap.intake.SummaryReader;
import org.lexgap.language.Language;
import org.lexgap.norm.Theme;

/**
 * Questionnaires in XLSX. Nothing that a fuzzer does to a packed file leaves much of it, so an input is one part, unpacked,
 * behind a byte that says which; it is packed with the other parts of a filled questionnaire. Any other first byte means
 * that the input is a whole file.
 */
public final class XlsxSummaryFuzz {

    private static final SummaryReader READER = new SummaryReader(Programme.catalogue());
    private static final String SUMMARY = """
            lexgap: 1
            state: XAA
            asOf: 2024-01-01
            instruments:
              a: {title: {en: Act, ru: Закон}, rank: act, inForce: 2001-01-01, versions: [{inForce: 2024-01-01}]}
            answers:
              successor-citizenship-rule:
                - {value: no-rule, citations: [{instrument: a, article: '4'}], note: n, seen: 2020-01-01}
                - {value: some-groups-excluded, source: ngo, from: 2002-01-01, until: 2003-01-01}
              right-to-nationality-in-law: {unavailable: unclear}
              citizenship-law-shortfalls: {value: [birth], checked: [birth, marriage]}
            """;
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final int LONGEST_SHEET = 12_000;
    private static final Pattern BESIDES =
            Pattern.compile("(?s)<(dataValidations|conditionalFormatting)\\b.*?</\\1>|<c [^>]*/>");
    private static final Pattern FURTHER_ROWS =
            Pattern.compile("(?s)<row r=\"(?:[3-9]\\d|\\d{3,})\".*(?=</sheetData>)");
    private static final Pattern STRING = Pattern.compile("t=\"s\"[^>]*><v>(\\d+)</v>");
    private static final byte[] FILLED = filled();
    private static final List<String> NAMES = names();
    private static final char FIRST = 'A';

    private XlsxSummaryFuzz() {}

    /** Called by Jazzer with every input. */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] workbook = workbook(input);
        Fuzzed.reading(() -> READER.read("q.xlsx", workbook))
                .result()
                .ifPresent(summary -> Fuzzed.assess(summary, input));
    }

    /** Every part by itself, and the whole. */
    static void seeds(Path folder) {
        for (int i = 0; i < NAMES.size(); i++) {
            byte[] part = Packed.of(FILLED).part(NAMES.get(i));
            Seeds.write(folder.resolve("part-" + i), behind((char) (FIRST + i), part));
        }
        Seeds.write(folder.resolve("whole"), behind('!', FILLED));
    }

    private static byte[] workbook(byte[] input) {
        if (input.length == 0) {
            return input;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        int part = input[0] - FIRST;
        return part < 0 || part >= NAMES.size()
                ? rest
                : Packed.of(FILLED).with(NAMES.get(part), rest).bytes();
    }

    private static byte[] behind(char first, byte[] rest) {
        byte[] all = new byte[rest.length + 1];
        all[0] = (byte) first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /** As small as it can be: of one theme, without empty cells, and without what the drop-downs offer. */
    private static byte[] filled() {
        Packed packed = Packed.of(Questionnaire.filled(
                        Programme.summary(SUMMARY), Set.of(Theme.STATELESSNESS), Language.EN, Optional.empty())
                .result()
                .orElseThrow());
        int strings = 0;
        for (String name : packed.names()) {
            if (name.startsWith("xl/worksheets/sheet")) {
                String sheet = BESIDES.matcher(text(packed, name)).replaceAll("");
                String small = sheet.length() > LONGEST_SHEET
                        ? FURTHER_ROWS.matcher(sheet).replaceAll("")
                        : sheet;
                packed.with(name, small);
                strings = Math.max(
                        strings,
                        STRING.matcher(small)
                                .results()
                                .mapToInt(string -> Integer.parseInt(string.group(1)) + 1)
                                .max()
                                .orElse(0));
            }
        }
        String[] all = text(packed, STRINGS).split("(?=<si>)");
        return packed.with(STRINGS, String.join("", Arrays.copyOf(all, strings + 1)) + "</sst>")
                .bytes();
    }

    private static String text(Packed packed, String name) {
        return new String(packed.part(name), StandardCharsets.UTF_8);
    }

    private static List<String> names() {
        return Packed.of(FILLED).names().stream().sorted().toList();
    }
}
