package org.lexgap.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.Programme;
import org.lexgap.assessment.Judgement;
import org.lexgap.assessment.Reason;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.EffectiveAnswers;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/** Steps on one norm and the answers it reads. */
public final class LawSteps {

    private final Map<String, String> answers = new LinkedHashMap<>();
    private String scenario;

    @Before
    public void begin(Scenario running) {
        scenario = running.getUri() + ":" + running.getLine() + " " + running.getName();
    }

    /** One answer, written as in a law summary. */
    @Given("^the answer to ([a-z0-9-]+) is (.+)$")
    public void answer(String question, String value) {
        answers.put(question, value);
    }

    /** A table of questions and answers. */
    @Given("^the answers$")
    public void answers(DataTable table) {
        table.asMap().forEach(answers::put);
    }

    /** Says that a question is left open; there is nothing to do but to make sure of it. */
    @Given("^nothing is known about ([a-z0-9-]+)$")
    public void nothingKnown(String question) {
        assertThat(Programme.catalogue().question(question))
                .as("question " + question)
                .isPresent();
        answers.remove(question);
    }

    @When("^the law is checked$")
    public void check() {
        judgedAnswers(answers);
    }

    @Then("^(POA-[A-Z0-9-]+) is (COMPLIANT|PARTIAL|GAP|UNKNOWN|NOT_APPLICABLE)$")
    public void verdict(String norm, Verdict expected) {
        Judgement judgement = judge(norm, answers);
        assertThat(judgement.verdict()).as(norm + " " + judgement.reasons()).isEqualTo(expected);
        Coverage.reached(new Coverage.Case(scenario, norm, judgedAnswers(answers), expected, judgement));
    }

    @Then("^the reason for (POA-[A-Z0-9-]+) is \"(.+)\"$")
    public void reason(String norm, String sentence) {
        assertThat(judge(norm, answers).reasons()).extracting(Reason::says).contains(sentence);
    }

    @Then("^(POA-[A-Z0-9-]+) waits for (.+)$")
    public void waitsFor(String norm, String questions) {
        EffectiveAnswers given = judgedAnswers(answers);
        assertThat(Programme.catalogue().questionsOf(norm(norm)))
                .filteredOn(question -> given.value(question.id()).isEmpty())
                .extracting(Question::id)
                .containsExactlyInAnyOrder(questions.split(", | and "));
    }

    /** A near miss: one answer other, verdict other. */
    @Then(
            "^(POA-[A-Z0-9-]+) would be (COMPLIANT|PARTIAL|GAP|UNKNOWN|NOT_APPLICABLE) if the answer to ([a-z0-9-]+) were (.+)$")
    public void nearMiss(String norm, Verdict other, String question, String value) {
        Verdict now = judge(norm, answers).verdict();
        assertThat(other).as("the verdict of a near miss is another one").isNotEqualTo(now);
        Map<String, String> changed = new LinkedHashMap<>(answers);
        changed.put(question, value);
        Judgement judgement = judge(norm, changed);
        assertThat(judgement.verdict()).isEqualTo(other);
        Coverage.nearMiss(new Coverage.Case(scenario, norm, judgedAnswers(changed), other, judgement));
    }

    private static Judgement judge(String norm, Map<String, String> answers) {
        return Programme.assessor().judge(norm(norm), judgedAnswers(answers));
    }

    private static Norm norm(String id) {
        return Programme.catalogue().norm(id).orElseThrow(() -> new AssertionError("there is no norm " + id));
    }

    private static EffectiveAnswers judgedAnswers(Map<String, String> answers) {
        List<String> lines = answers.entrySet().stream()
                .map(answer -> answer.getKey() + ": " + answer.getValue())
                .toList();
        return lines.isEmpty() ? Programme.answers(Map.of()) : Programme.summaryAnswers(lines.toArray(String[]::new));
    }
}
