package org.lexgap.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lexgap.Programme;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Verdict;
import org.lexgap.assessment.Warning;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Value;
import org.lexgap.norm.Word;

/** Steps on a whole summary: its instruments, its entries, and what they amount to on a day. */
public final class SummarySteps {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final List<String> instruments = new ArrayList<>();
    private final Map<String, List<String>> entries = new LinkedHashMap<>();
    private String asOf = Programme.DAY.toString();
    private String lastQuestion;

    @Given("^a summary of the law as of (\\d{4}-\\d{2}-\\d{2})$")
    public void summary(String day) {
        asOf = day;
    }

    /** Columns: id, rank, in force, changed. */
    @Given("^these instruments$")
    public void instruments(DataTable table) {
        for (Map<String, String> row : table.asMaps()) {
            StringBuilder instrument = new StringBuilder(row.get("id") + ": {rank: " + row.get("rank"));
            add(instrument, "inForce", row.get("in force"));
            if (row.get("changed") != null) {
                instrument
                        .append(", versions: [{inForce: ")
                        .append(row.get("changed"))
                        .append("}]");
            }
            instruments.add(instrument + "}");
        }
    }

    /** Columns: value, source, from, until, cites, article, seen, checked; all but value may be absent. */
    @Given("^these entries on ([a-z0-9-]+)$")
    public void entries(String question, DataTable table) {
        lastQuestion = question;
        for (Map<String, String> row : table.asMaps()) {
            String value = row.get("value");
            StringBuilder entry =
                    new StringBuilder(value.startsWith("unavailable: ") ? "{" + value : "{value: " + value);
            for (String key : List.of("source", "from", "until", "seen", "checked")) {
                add(entry, key, row.get(key));
            }
            if (row.get("cites") != null) {
                List<String> citations = new ArrayList<>();
                for (String instrument : row.get("cites").split(", ")) {
                    StringBuilder citation = new StringBuilder("{instrument: " + instrument);
                    add(citation, "article", row.get("article"));
                    citations.add(citation + "}");
                }
                entry.append(", citations: [")
                        .append(String.join(", ", citations))
                        .append("]");
            }
            entries.computeIfAbsent(question, key -> new ArrayList<>()).add(entry + "}");
        }
    }

    @Then("^on (\\d{4}-\\d{2}-\\d{2}) the answer to ([a-z0-9-]+) is (.+)$")
    public void answer(String day, String question, String expected) {
        EffectiveAnswer answer = assessed(day).answers().answer(question);
        String actual =
                switch (answer.kind()) {
                    case ANSWERED -> answer.value().orElseThrow().text();
                    case DISPUTED -> "disputed";
                    case UNAVAILABLE -> "unavailable";
                    case OUT_OF_PERIOD -> "out of period";
                    case NOT_ASKED -> "not known";
                };
        assertThat(actual).isEqualTo(expected);
    }

    @Then("^on (\\d{4}-\\d{2}-\\d{2}) it is flagged (.+)$")
    public void flagged(String day, String flags) {
        assertThat(assessed(day).answers().answer(lastQuestion).marks())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(flags.equals("nothing") ? new String[0] : flags.split(", "));
    }

    @Then("^on (\\d{4}-\\d{2}-\\d{2}) (POA-[A-Z0-9-]+) would read the treaty as (binding|not binding)$")
    public void binding(String day, String norm, String expected) {
        LocalDate on = LocalDate.parse(day);
        String question = Programme.norm(norm).questions().get(0);
        Value.TreatyDate treaty =
                (Value.TreatyDate) assessed(day).answers().value(question).orElseThrow();
        assertThat(treaty.bindsOn(on)).isEqualTo(expected.equals("binding"));
    }

    @Then("^on (\\d{4}-\\d{2}-\\d{2}) (POA-[A-Z0-9-]+) is (COMPLIANT|PARTIAL|GAP|UNKNOWN|NOT_APPLICABLE)$")
    public void verdict(String day, String norm, Verdict expected) {
        assertThat(finding(day, norm).verdict()).isEqualTo(expected);
    }

    @Then("^on (\\d{4}-\\d{2}-\\d{2}) (POA-[A-Z0-9-]+) would be ([A-Z_]+) on the side of ([a-z-]+)$")
    public void side(String day, String norm, Verdict expected, String source) {
        assertThat(finding(day, norm).sides())
                .filteredOn(side -> side.entries().stream()
                        .anyMatch(entry -> Word.of(entry.source()).equals(source)))
                .extracting(Finding.Side::verdict)
                .containsExactly(expected);
    }

    @Then("^on (\\d{4}-\\d{2}-\\d{2}) there is a warning ([A-Z0-9_-]+) that names (.+)$")
    public void warning(String day, String code, String words) {
        List<String> messages = assessed(day).warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .map(Warning::message)
                .toList();
        assertThat(messages).hasSize(1);
        QUOTED.matcher(words).results().forEach(word -> assertThat(messages.get(0))
                .contains(word.group(1)));
    }

    @Then("^on (\\d{4}-\\d{2}-\\d{2}) there is no warning ([A-Z0-9_-]+)$")
    public void noWarning(String day, String code) {
        assertThat(assessed(day).warnings()).extracting(Warning::code).doesNotContain(code);
    }

    private Finding finding(String day, String norm) {
        return assessed(day).findings().stream()
                .filter(finding -> finding.norm().id().equals(norm))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no norm " + norm));
    }

    private Assessment assessed(String day) {
        StringBuilder yaml = new StringBuilder("lexgap: 1\nstate: XAA\nasOf: " + asOf + "\ninstruments: {");
        yaml.append(String.join(", ", instruments)).append("}\nanswers:\n");
        entries.forEach((question, rows) -> yaml.append("  ")
                .append(question)
                .append(": [")
                .append(String.join(", ", rows))
                .append("]\n"));
        LawSummary summary = Programme.summary(entries.isEmpty() ? yaml + "  {}\n" : yaml.toString());
        return Programme.assessor().assess(summary, LocalDate.parse(day));
    }

    private static void add(StringBuilder to, String key, String value) {
        if (value != null && !value.isBlank()) {
            to.append(", ").append(key).append(": ").append(value);
        }
    }
}
