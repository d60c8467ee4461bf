package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.web.ApiSchemas.checked;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs read all of the catalogue that pages show. */
class ApiCatalogueTest {

    @TempDir
    static Path folder;

    private static Served served;
    private static Program program;
    private static Browser page;

    @BeforeAll
    static void serve() {
        served = Served.withPeople(folder, Map.of());
        program = served.program("observer");
        page = served.signedIn("observer");
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void whatAPageSaysOfANormAProgramReads(String language) {
        page.get("/catalogue?lang=" + language);
        List<String> different = new ArrayList<>();
        for (Object id : ids("/norms", "id")) {
            Map<?, ?> norm = checked(get("/norms/" + id, language), 200, "Norm");
            String shown = Harmless.read(page.get("/catalogue/norms/" + id).body());
            List<String> said = new ArrayList<>();
            said.add(text(norm, "statement"));
            said.add(text(norm, "applies"));
            said.add(text(norm, "remedy"));
            said.add(text(norm, "inference"));
            said.add(text(norm, "note"));
            list(norm, "exceptions").forEach(exception -> said.add(exception.toString()));
            list(norm, "questions").forEach(question -> said.add(text(question, "wording")));
            list(norm, "rules").forEach(rule -> {
                said.add(text(rule, "says"));
                said.add(text(rule, "text"));
                said.add(text(rule, "file") + ":" + ((Map<?, ?>) rule).get("line"));
            });
            list(norm, "scenarios").forEach(scenario -> said.add(text(scenario, "name")));
            said.stream().filter(text -> !shown.contains(text)).forEach(text -> different.add(id + ": " + text));
            assertThat(list(norm, "rules")).as(id.toString()).hasSize(count(norm, "<article"));
            assertThat(list(norm, "scenarios")).isNotEmpty();
        }
        assertThat(different).isEmpty();
    }

    @Test
    void aRuleIsASentenceAndAsItIsWritten() {
        Map<?, ?> norm = checked(program.get("/norms/POA-44-FOUNDLING"), 200, "Norm");
        Map<?, ?> rule = (Map<?, ?>) list(norm, "rules").stream()
                .filter(one -> text(one, "verdict").equals("COMPLIANT"))
                .findFirst()
                .orElseThrow();
        assertThat(text(rule, "says")).startsWith("44.3 met: ");
        assertThat(text(rule, "text")).startsWith("rule \"44.3 met: ").contains("@norm( POA-44-FOUNDLING )", "\nend");
        assertThat(text(rule, "file")).isEqualTo("rules/para-44-citizenship.drl");
        Map<?, ?> russian = checked(get("/norms/POA-44-FOUNDLING", "ru"), 200, "Norm");
        assertThat(list(russian, "rules").toString()).contains("says=44.3", "соответствует");
    }

    @Test
    void paragraphsLeadToAllNormsAndOneToTheNext() {
        List<Object> numbers = ids("/paragraphs", "number");
        List<Object> walked = new ArrayList<>();
        List<Object> norms = new ArrayList<>();
        Object next = numbers.get(0);
        Object before = null;
        while (next != null) {
            Map<?, ?> paragraph = checked(program.get("/paragraphs/" + encoded(next.toString())), 200, "Paragraph");
            assertThat(paragraph.get("previous")).isEqualTo(before);
            walked.add(next);
            list(paragraph, "sentences").forEach(sentence -> {
                list(sentence, "norms").forEach(norm -> norms.add(((Map<?, ?>) norm).get("id")));
                boolean explained = !list(sentence, "norms").isEmpty() || ((Map<?, ?>) sentence).get("why") != null;
                assertThat(explained).as(sentence.toString()).isTrue();
            });
            before = next;
            next = paragraph.get("next");
        }
        assertThat(walked).isEqualTo(numbers);
        assertThat(norms).containsAll(ids("/norms", "id"));
    }

    @Test
    void aQuestionHasItsAnswersByLabelAndTheNormsThatReadIt() {
        for (Object id : ids("/questions", "id")) {
            Map<?, ?> question = checked(program.get("/questions/" + id), 200, "Question");
            String shown = Harmless.read(
                    page.get("/catalogue/questions/" + id + "?lang=en").body());
            assertThat(shown).contains(text(question, "wording"), text(question, "help"));
            list(question, "values").forEach(value -> assertThat(shown).contains(text(value, "label")));
            list(question, "norms").forEach(norm -> assertThat(shown).contains(text(norm, "id")));
        }
        assertThat(checked(program.get("/questions/foundling-grant"), 200, "Question")
                        .toString())
                .contains("automatic-no-limit", "POA-44-FOUNDLING");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 44.3 FOUNDLING",
        "en, foundling-grant",
        "ru, найдёныш",
        "ru, НАЙДЕНЫШ",
        "en, no-such-word",
        "en, ''"
    })
    void whatIsFoundIsWhatThePageFinds(String language, String words) {
        Map<?, ?> found = checked(get("/search?q=" + encoded(words), language), 200, "Found");
        String shown =
                page.get("/catalogue?lang=" + language + "&q=" + encoded(words)).body();
        if (words.isEmpty()) {
            assertThat(list(found, "norms")).hasSize(138);
            assertThat(list(found, "questions")).hasSize(166);
            return;
        }
        assertThat(list(found, "norms")).hasSize(count(shown, "href=\"/catalogue/norms/"));
        assertThat(list(found, "questions")).hasSize(count(shown, "href=\"/catalogue/questions/"));
        list(found, "norms").forEach(norm -> assertThat(shown).contains("/catalogue/norms/" + text(norm, "id")));
        boolean expected = !words.equals("no-such-word");
        assertThat(list(found, "norms").size() + list(found, "questions").size() > 0)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/norms/POA-1-NO", "/paragraphs/999", "/questions/no-such", "/norms/%3Cscript%3E"})
    void whatIsNotThereIsSaidToBeAbsent(String path) {
        checked(program.get(path), 404, "Problem");
    }

    @Test
    void whoLooksForNothingIsToldThatWordsAreMissing() {
        checked(program.get("/search"), 400, "Problem");
    }

    private static HttpResponse<String> get(String path, String language) {
        HttpResponse<String> answer = program.get(path, "Accept-Language", language);
        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        return answer;
    }

    private static List<Object> ids(String path, String name) {
        List<?> all = (List<?>) Json.read(program.get(path).body().getBytes(StandardCharsets.UTF_8));
        return all.stream().<Object>map(one -> ((Map<?, ?>) one).get(name)).toList();
    }

    private static int count(Map<?, ?> norm, String part) {
        return count(page.get("/catalogue/norms/" + norm.get("id")).body(), part);
    }

    private static int count(String text, String part) {
        return (int)
                Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static String text(Object object, String name) {
        Object value = ((Map<?, ?>) object).get(name);
        return value == null ? "" : value.toString();
    }

    private static List<?> list(Object object, String name) {
        return (List<?>) ((Map<?, ?>) object).get(name);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
