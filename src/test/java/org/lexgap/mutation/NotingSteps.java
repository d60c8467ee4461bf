package org.lexgap.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.cli.Main;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lexgap.Programme;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Reason;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;

/** The steps on norms, noted and not yet tried: what the scenarios claim can then be put to changed rules. */
public final class NotingSteps {

    private static final String VERDICTS = "(COMPLIANT|PARTIAL|GAP|UNKNOWN|NOT_APPLICABLE)";
    private static final List<Claim> NOTED = new ArrayList<>();

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, Set<String>> reasons = new TreeMap<>();
    private String scenario;

    /** Everything that the scenarios on norms claim. */
    static synchronized List<Claim> claims() {
        NOTED.clear();
        byte status = Main.run("--glue", NotingSteps.class.getPackageName(), "--no-summary", "features/norms");
        assertThat(status).as("a step that is not understood here").isZero();
        return List.copyOf(NOTED);
    }

    @Before
    public void begin(Scenario running) {
        scenario = running.getUri() + ":" + running.getLine() + " " + running.getName();
    }

    @Given("^the answer to ([a-z0-9-]+) is (.+)$")
    public void answer(String question, String value) {
        answers.put(question, value);
    }

    @Given("^the answers$")
    public void answers(DataTable table) {
        table.asMap().forEach(answers::put);
    }

    @Given("^nothing is known about ([a-z0-9-]+)$")
    public void nothingKnown(String question) {
        answers.remove(question);
    }

    @When("^the law is checked$")
    public void check() {}

    @Then("^(POA-[A-Z0-9-]+) is " + VERDICTS + "$")
    public void verdict(String norm, Verdict expected) {
        note(norm, answers, judgement -> judgement.verdict() == expected);
    }

    @Then("^the reason for (POA-[A-Z0-9-]+) is \"(.+)\"$")
    public void reason(String norm, String sentence) {
        reasons.computeIfAbsent(norm, unseen -> new TreeSet<>()).add(sentence);
    }

    /** A scenario that names a reason names all there are: one more would be news to its reader. */
    @After
    public void end() {
        reasons.forEach((norm, named) -> note(norm, answers, judgement -> judgement.reasons().stream()
                .map(Reason::says)
                .collect(Collectors.toSet())
                .equals(named)));
    }

    /** Which answers are missing is no matter of rules. */
    @Then("^(POA-[A-Z0-9-]+) waits for (.+)$")
    public void waitsFor(String norm, String questions) {}

    @Then("^(POA-[A-Z0-9-]+) would be " + VERDICTS + " if the answer to ([a-z0-9-]+) were (.+)$")
    public void nearMiss(String norm, Verdict other, String question, String value) {
        Map<String, String> changed = new LinkedHashMap<>(answers);
        changed.put(question, value);
        note(norm, changed, judgement -> judgement.verdict() == other);
    }

    private void note(String norm, Map<String, String> given, Predicate<Judgement> holds) {
        String[] lines = given.entrySet().stream()
                .map(answer -> answer.getKey() + ": " + answer.getValue())
                .toArray(String[]::new);
        EffectiveAnswers effective = lines.length == 0 ? Programme.answers(Map.of()) : Programme.summaryAnswers(lines);
        NOTED.add(new Claim(scenario, norm, effective, holds));
    }
}
