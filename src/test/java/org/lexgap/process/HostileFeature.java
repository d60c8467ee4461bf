package org.lexgap.process;

import java.util.List;
import java.util.function.Supplier;

/** Feature files that must be refused. */
final class HostileFeature {

    private static final String FEATURE = "Feature: f\n  Scenario: s\n";
    private static final String THEN = "    Then POA-44-FOUNDLING is GAP\n";

    private HostileFeature() {}

    static List<HostileFile> all() {
        return List.of(
                feature(
                        "200 KB",
                        "1:1",
                        "TOO_BIG: the file is larger than the limit of 200 KB",
                        () -> "# " + "x".repeat(200 * 1024)),
                feature(
                        "201 scenarios",
                        "603:3",
                        "TOO_MANY_SCENARIOS: a file has at most 200 scenarios",
                        () -> "Feature: f\n" + ("\n  Scenario: s\n" + THEN).repeat(201)),
                feature(
                        "201 rows of an outline",
                        "2:3",
                        "TOO_MANY_SCENARIOS: a file has at most 200 scenarios",
                        () ->
                                "Feature: f\n  Scenario Outline: s\n    Then POA-44-FOUNDLING is <v>\n    Examples:\n      | v |\n"
                                        + "      | GAP |\n".repeat(201)),
                feature(
                        "rows times steps",
                        "2:3",
                        "TOO_MANY_STEPS: a scenario has at most 100 steps",
                        () -> "Feature: f\n  Scenario Outline: s\n" + "    * <a>\n".repeat(9_000)
                                + "    Examples:\n      | a |\n" + "      | b |\n".repeat(5_000)),
                feature(
                        "15,000 unknown steps",
                        "1016:3",
                        "TOO_MANY_ERRORS: there are more than 1000 errors",
                        () -> "Feature: f\n" + ("Scenario: s\n" + "* the answer\n".repeat(75)).repeat(200)),
                feature(
                        "nothing but comments",
                        "1:1",
                        "EMPTY_FILE: there is nothing here but comments",
                        () -> "# Feature: f\n#"),
                feature(
                        "an unknown step",
                        "3:10",
                        "UNKNOWN_STEP: ",
                        () -> FEATURE + "    Then POA-44-FOUNDLING has GAP\n"),
                feature(
                        "DRL",
                        "3:11",
                        "UNKNOWN_STEP: ",
                        () -> FEATURE + "    Given rule \"x\" when eval(true) then System.exit(0); end\n" + THEN),
                feature(
                        "MVEL",
                        "3:11",
                        "UNKNOWN_STEP: ",
                        () -> FEATURE + "    Given @{Runtime.getRuntime().exec(\"touch " + HostileFile.WRITTEN_BY_CODE
                                + "\")}\n" + THEN),
                feature(
                        "SpEL",
                        "3:11",
                        "UNKNOWN_STEP: ",
                        () -> FEATURE
                                + "    Given according to ngo, the answer to T(java.lang.Runtime).getRuntime().exit(0) is no\n"
                                + THEN),
                feature(
                        "code in a text",
                        "3:11",
                        "TABLE: ",
                        () -> FEATURE
                                + "    Given the law is checked\n      \"\"\"java\n      System.exit(0);\n      \"\"\"\n"
                                + THEN),
                feature(
                        "a summary elsewhere",
                        "3:30",
                        "NOT_BESIDE: ",
                        () -> FEATURE + "    Given the law summary in \"../../../etc/passwd\"\n" + THEN),
                feature(
                        "NUL",
                        "1:11",
                        "CONTROL_CHARACTER: the character U+0000 is not allowed",
                        () -> "Feature: f\u0000\n"),
                feature(
                        "100,000 a and ! against every pattern",
                        "3:10",
                        "TOO_LONG: ",
                        () -> FEATURE + "    Then " + "a".repeat(100_000) + "!\n"));
    }

    private static HostileFile feature(String row, String place, String says, Supplier<String> content) {
        return HostileFile.of("feature: " + row, "s.feature", place, says, content);
    }
}
