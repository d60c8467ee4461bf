package org.lexgap.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lexgap.Programme;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Name;

/** Who is asked what. */
class RequestTest {

    private static final String NOBODY = "nobody";
    private static final String HEAD = "lexgap: 1\nstate: XAA\nasOf: 2024-01-01\n";

    /** Two norms wait for this one question each, and neither is cited or named anywhere. */
    private static final String UNNAMED = "trafficking-victims";

    @Test
    void aQuestionNamedGoesBeforeItsThemeAndTheThemeBeforeAnyAct() {
        Map<String, List<String>> asked = asked("""
                offices:
                  - {name: Interior, themes: [statelessness], questions: [asylum-criteria]}
                  - {name: Justice, questions: [foundling-grant]}
                  - {name: Asylum office, themes: [refugee-procedure]}
                instruments:
                  refugee-act: {office: Nobody asks us}
                answers:
                  rsd-procedure: {value: "yes", citations: [{instrument: refugee-act}]}
                """);
        assertThat(asked.get("Justice")).containsExactly("foundling-grant");
        assertThat(asked.get("Interior"))
                .contains("asylum-criteria", "deprivation-procedure")
                .doesNotContain("foundling-grant");
        assertThat(asked.get("Asylum office"))
                .contains("asylum-seeker-residence")
                .doesNotContain("asylum-criteria");
        assertThat(asked.get(NOBODY)).contains(UNNAMED);
        assertThat(asked).doesNotContainKey("Nobody asks us");
    }

    @Test
    void withoutAWordOnTheQuestionTheActCitedOnItDecides() {
        Map<String, List<String>> asked = asked("""
                instruments:
                  citizenship-act: {office: Interior}
                  courts-act: {office: Supreme Court}
                answers:
                  deprivation-procedure: {unavailable: unclear, citations: [{instrument: courts-act}]}
                  deprivation-grounds-precision: {value: exhaustive-list, citations: [{instrument: citizenship-act}]}
                """);
        assertThat(asked.get("Supreme Court")).contains("deprivation-procedure");
    }

    @Test
    void elseTheActCitedMostOnWhatTheSameNormsRead() {
        Map<String, List<String>> asked = asked("""
                instruments:
                  citizenship-act: {office: Interior}
                  security-act: {office: Security}
                answers:
                  naturalisation-wait-ordinary: {value: P5Y, citations: [{instrument: citizenship-act, article: "7"}]}
                  naturalisation-wait-stateless:
                    value: P5Y
                    citations: [{instrument: security-act}, {instrument: citizenship-act, article: "8"}]
                """);
        assertThat(asked.get("Interior")).containsExactly("stateless-naturalisation-route");
        assertThat(asked).doesNotContainKey("Security");
        assertThat(asked.get(NOBODY)).contains("foundling-grant");
    }

    @Test
    void oneOfficeUnderTwoNamesGetsOneLetterWithBoth() {
        LawSummary summary = Programme.summary(HEAD + """
                offices:
                  - {name: Ministry of Justice, questions: [foundling-grant]}
                instruments:
                  act: {office: {en: Ministry of Justice, ru: Министерство юстиции}}
                answers:
                  trafficking-victims: {unavailable: declined, citations: [{instrument: act}]}
                """);
        List<Request> named = requests(summary).stream()
                .filter(request -> request.office().isPresent())
                .toList();
        assertThat(named).hasSize(1);
        Name office = named.get(0).office().orElseThrow();
        assertThat(office.in("ru")).contains("Министерство юстиции");
        assertThat(office.in("en")).contains("Ministry of Justice");
        assertThat(named.get(0).questions())
                .extracting(open -> open.question().id())
                .containsExactlyInAnyOrder("foundling-grant", "trafficking-victims");
    }

    @Test
    void everyOpenQuestionIsAskedOnceAndThoseThatDecideMostFirst() {
        LawSummary summary = Programme.summary(HEAD + """
                offices:
                  - {name: Small matters, questions: [environment-cooperation]}
                  - {name: Great matters, themes: [statelessness, refugee-procedure]}
                """);
        List<Request> requests = requests(summary);
        List<OpenQuestions.OpenQuestion> open =
                OpenQuestions.of(Programme.assessor().assess(summary, summary.asOf()));
        assertThat(requests.stream().flatMap(request -> request.questions().stream()))
                .containsExactlyInAnyOrderElementsOf(open);
        for (Request request : requests) {
            assertThat(request.questions())
                    .isEqualTo(
                            open.stream().filter(request.questions()::contains).toList());
        }
        assertThat(requests)
                .extracting(request ->
                        request.office().flatMap(name -> name.in("en")).orElse(NOBODY))
                .containsExactly("Great matters", "Small matters", NOBODY);
    }

    private static List<Request> requests(LawSummary summary) {
        return Request.of(Programme.assessor().assess(summary, summary.asOf()));
    }

    /** Ids of questions by the English name of the office. */
    private static Map<String, List<String>> asked(String rest) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        requests(Programme.summary(HEAD + rest))
                .forEach(request -> asked.put(
                        request.office().flatMap(name -> name.in("en")).orElse(NOBODY),
                        request.questions().stream()
                                .map(open -> open.question().id())
                                .toList()));
        return asked;
    }
}
