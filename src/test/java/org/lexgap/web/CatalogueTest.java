package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue in the workspace. */
class CatalogueTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/catalogue/[^\"]+)\"");

    @TempDir
    static Path folder;

    private static Served served;
    private static Browser reader;

    @BeforeAll
    static void serve() {
        served = Served.withPeople(folder, Map.of());
        reader = served.signedIn("observer");
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void fromAParagraphToARuleAsItIsWritten() {
        assertThat(reader.get("/catalogue").body()).contains("/catalogue/paragraphs/44", "/catalogue/questions/");
        assertThat(reader.get("/catalogue/paragraphs/44").body())
                .contains("Sentence 44.3", "/catalogue/norms/POA-44-FOUNDLING");
        assertThat(reader.get("/catalogue/norms/POA-44-FOUNDLING").body())
                .contains(
                        "/catalogue/questions/foundling-grant",
                        "44.3 met:",
                        "@norm( POA-44-FOUNDLING )",
                        "rules/para-44-citizenship.drl:",
                        "features/norms/para-44-citizenship.feature:");
        assertThat(reader.get("/catalogue/questions/foundling-grant").body())
                .contains("automatic-no-limit", "/catalogue/norms/POA-44-FOUNDLING");
    }

    @Test
    void everyLinkWithinTheCatalogueLeadsSomewhere() {
        Set<String> links = new LinkedHashSet<>(Set.of("/catalogue"));
        Set<String> seen = new LinkedHashSet<>();
        while (!links.isEmpty()) {
            String link = links.iterator().next();
            links.remove(link);
            seen.add(link);
            var answer = reader.get(link);
            assertThat(answer.statusCode()).as(link).isEqualTo(200);
            LINK.matcher(answer.body())
                    .results()
                    .map(found -> found.group(1).replaceAll("#.*", ""))
                    .filter(found -> !seen.contains(found))
                    .forEach(links::add);
        }
        assertThat(seen.stream().filter(link -> link.startsWith("/catalogue/norms/")))
                .hasSize(138);
        assertThat(seen.stream().filter(link -> link.startsWith("/catalogue/questions/")))
                .hasSize(166);
    }

    @Test
    void whatIsLookedForIsFoundInEitherLanguage() {
        assertThat(reader.get("/catalogue?q=44.3+FOUNDLING").body())
                .contains("1 norm and 0 questions", "POA-44-FOUNDLING");
        assertThat(reader.get("/catalogue?q=foundling-grant").body()).contains("1 question found");
        Browser russian = served.signedIn("observer");
        assertThat(russian.get("/catalogue?lang=ru&q=%D0%BD%D0%B0%D0%B9%D0%B4%D0%B5%D0%BD%D1%8B%D1%88")
                        .body())
                .contains("Найдено: ", "POA-44-FOUNDLING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"norms/POA-1-NO", "paragraphs/999", "questions/no-such", "norms/%3Cscript%3E"})
    void whatIsNotThereIsSaidToBeAbsent(String path) {
        assertThat(reader.get("/catalogue/" + path).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsLookedForIsShownAsText() {
        assertThat(reader.get("/catalogue?q=%22%3E%3Cimg%20src=x%3E").body())
                .contains("0 norms")
                .doesNotContain("<img");
    }
}
