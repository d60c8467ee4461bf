package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar imports made-up tables, and what it writes can be checked. */
class GlobalcitIT {

    private static final String MODES = "src/test/resources/globalcit/fictional-modes.csv";
    private static final String YEARS = "src/test/resources/globalcit/fictional-country-year.csv";

    @TempDir
    private Path folder;

    @Test
    void summariesAreWrittenMarkedAndCanBeChecked() throws IOException {
        Path target = folder.resolve("laws");
        Run run = Run.lexgap("import", "globalcit", MODES, YEARS, "-o", target.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("8 law summaries in ").contains("50 answers, 35 with articles; 10 warnings");
        assertThat(run.err()).contains("CODE_AGAINST_WORDS: XAD 2020, A23").doesNotContain("summaries written");
        assertThat(target.resolve("lexgap-import.txt"))
                .content()
                .contains("CC BY 4.0", "v1.0 and v3.1", "Law summaries: 8", "  foundling-grant: 6");
        List<String> check = new ArrayList<>(List.of("check", "--theme", "statelessness", "--format", "json"));
        try (Stream<Path> files = Files.list(target)) {
            files.map(Path::toString).filter(name -> name.endsWith(".yaml")).forEach(check::add);
        }
        Run checked = Run.lexgap(check.toArray(String[]::new));
        assertThat(checked.status()).isZero();
        assertThat(checked.out()).contains("\"article\" : \"4\"");
    }

    @Test
    void aStateAndAYearCanBeChosen() throws IOException {
        Path target = folder.resolve("laws");
        Run run = Run.lexgap("import", "globalcit", YEARS, "--state", "XAG", "--year", "2021", "-o", target.toString());
        assertThat(run.status()).isZero();
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("XAG-2021.yaml", "lexgap-import.txt");
        }
        assertThat(Run.lexgap("import", "globalcit", YEARS, "--state", "xag", "-o", target.toString())
                        .status())
                .isEqualTo(2);
        Run none = Run.lexgap("import", "globalcit", YEARS, "--state", "XAZ", "-o", target.toString());
        assertThat(none.status()).isEqualTo(3);
        assertThat(none.err()).contains("nothing was coded in these files for XAZ / any year");
    }

    @Test
    void onlyAFolderOfOursIsWrittenTo() throws IOException {
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("XAG-2021.yaml"), "mine");
        Run refused = Run.lexgap("import", "globalcit", YEARS, "-o", foreign.toString());
        assertThat(refused.status()).isEqualTo(4);
        assertThat(refused.err()).contains("this folder holds files that no import wrote");
        assertThat(foreign.resolve("XAG-2021.yaml")).hasContent("mine");
        Path ours = folder.resolve("ours");
        assertThat(Run.lexgap("import", "globalcit", YEARS, "-o", ours.toString())
                        .status())
                .isZero();
        assertThat(Run.lexgap("import", "globalcit", YEARS, "-o", ours.toString())
                        .status())
                .isZero();
        assertThat(Run.lexgap(
                                "import",
                                "globalcit",
                                YEARS,
                                "-o",
                                foreign.resolve("XAG-2021.yaml").toString())
                        .status())
                .isEqualTo(4);
    }

    @Test
    void aMalformedTableWritesNothing() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "iso3,country,year,L12_cat\nXAA,\"A,2020,0\n");
        Path target = folder.resolve("laws");
        Run run = Run.lexgap("import", "globalcit", YEARS, bad.toString(), "-o", target.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bad.csv:2:1: error CSV_SYNTAX").doesNotContain("\tat ");
        assertThat(target).doesNotExist();
        assertThat(Run.lexgap("import", "globalcit", "no-such.csv", "-o", target.toString())
                        .status())
                .isEqualTo(4);
        assertThat(Run.lexgap("import", "globalcit", YEARS).status()).isEqualTo(2);
    }

    @Test
    void itSpeaksRussian() {
        Run run = Run.lexgap(
                List.of(),
                Map.of(),
                new byte[0],
                "import",
                "globalcit",
                MODES,
                "--lang",
                "ru",
                "-o",
                folder.resolve("laws").toString());
        assertThat(run.out()).contains("сводок законодательства");
        assertThat(run.err()).contains("описание");
    }
}
