package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people can do on a page a program can do too, or it is said why not: a new page fails here until that is answered. */
class ApiParityTest {

    /** By the route of a page: the routes of the API that do the same, or, in words, why there is none. */
    private static final Map<String, String> TABLE = new LinkedHashMap<>();

    private static final String LOOKS = "says nothing: it is how pages look, or leads to one";
    private static final String ENTERING = "is how people come in; programs come by token";
    private static final String CREDENTIALS = "a token makes and changes no means to come in";

    static {
        TABLE.put("GET /", LOOKS);
        TABLE.put("GET /htmx.js", LOOKS);
        TABLE.put("GET /lexgap.js", LOOKS);
        TABLE.put("GET /style.css", LOOKS);
        TABLE.put(" /error", LOOKS);
        TABLE.put("GET /health", "is for programs itself, and open");
        TABLE.put("GET /api", "GET /api/v1/openapi.json");
        TABLE.put("GET /link/{link}", ENTERING);
        TABLE.put("POST /link/{link}", ENTERING);
        TABLE.put("GET /sign-in", ENTERING);
        TABLE.put("POST /sign-in", ENTERING);
        TABLE.put("POST /sign-out", ENTERING);
        TABLE.put("GET /oidc/start", ENTERING);
        TABLE.put("GET /oidc/back", ENTERING);
        TABLE.put("GET /people", "GET /api/v1/people");
        TABLE.put("POST /people", "POST /api/v1/people");
        TABLE.put("GET /people/{id}", "GET /api/v1/people/{id}");
        TABLE.put("GET /people/{id}/deactivate", "GET /api/v1/people/{id}");
        TABLE.put("POST /people/{id}/deactivate", "POST /api/v1/people/{id}/deactivate");
        TABLE.put("POST /people/{id}/recover", "POST /api/v1/people/{id}/recover");
        TABLE.put("POST /people/{id}/reactivate", "POST /api/v1/people/{id}/reactivate");
        TABLE.put("POST /people/{id}/move", "POST /api/v1/people/{id}/move");
        TABLE.put("POST /people/{id}/hand-over", "POST /api/v1/people/{id}/hand-over");
        TABLE.put("GET /account", "GET /api/v1/me");
        TABLE.put("POST /account/password", CREDENTIALS);
        TABLE.put("GET /account/factor", CREDENTIALS);
        TABLE.put("POST /account/factor", CREDENTIALS);
        TABLE.put("POST /account/provider", CREDENTIALS);
        TABLE.put("POST /account/provider/end", CREDENTIALS);
        TABLE.put("POST /account/sessions/end", CREDENTIALS);
        TABLE.put("GET /account/tokens", "GET /api/v1/tokens");
        TABLE.put("POST /account/tokens", CREDENTIALS);
        TABLE.put("POST /account/tokens/{number}/revoke", "DELETE /api/v1/tokens/{number}");
        TABLE.put("GET /audit", "GET /api/v1/audit, GET /api/v1/audit/verification");
        TABLE.put("GET /dossiers", "GET /api/v1/dossiers, GET /api/v1/states");
        TABLE.put("GET /dossiers/{state}", "GET /api/v1/dossiers/{state}/versions");
        // Warnings are shown and accepted in two requests of one route.
        TABLE.put("POST /dossiers/{state}", "POST /api/v1/dossiers/{state}/versions");
        TABLE.put("GET /dossiers/{state}/waiting/{hash}", "POST /api/v1/dossiers/{state}/versions");
        TABLE.put("POST /dossiers/{state}/waiting/{hash}", "POST /api/v1/dossiers/{state}/versions");
        TABLE.put("GET /dossiers/{state}/waiting/{hash}/annotated", "POST /api/v1/dossiers/{state}/annotated");
        TABLE.put("GET /dossiers/{state}/questionnaire", "GET /api/v1/dossiers/{state}/questionnaire");
        TABLE.put("GET /dossiers/{state}/compare", "GET /api/v1/dossiers/{state}/comparison");
        TABLE.put(
                "GET /dossiers/{state}/{number}",
                "GET /api/v1/dossiers/{state}/versions/{number}, "
                        + "GET /api/v1/dossiers/{state}/versions/{number}/assessment");
        TABLE.put(
                "GET /dossiers/{state}/{number}/assessment.json",
                "GET /api/v1/dossiers/{state}/versions/{number}/assessment");
        TABLE.put(
                "GET /dossiers/{state}/{number}/report/{shape}",
                "GET /api/v1/dossiers/{state}/versions/{number}/report/{shape}");
        TABLE.put(
                "GET /dossiers/{state}/{number}/compliance/{shape}",
                "GET /api/v1/dossiers/{state}/versions/{number}/compliance/{shape}");
        TABLE.put("GET /dossiers/{state}/{number}/file", "GET /api/v1/dossiers/{state}/versions/{number}/original");
        TABLE.put(
                "GET /dossiers/{state}/{number}/questionnaire",
                "GET /api/v1/dossiers/{state}/versions/{number}/questionnaire");
        TABLE.put("GET /dossiers/{state}/{number}/conflict", "GET /api/v1/dossiers/{state}/versions");
        TABLE.put("POST /dossiers/{state}/{number}/adopt", "POST /api/v1/dossiers/{state}/versions/{number}/adopt");
        TABLE.put("POST /dossiers/{state}/{number}/submit", "POST /api/v1/dossiers/{state}/versions/{number}/submit");
        TABLE.put(
                "GET /catalogue",
                "GET /api/v1/paragraphs, GET /api/v1/norms, GET /api/v1/questions, GET /api/v1/search, "
                        + "GET /api/v1/trace");
        TABLE.put("GET /catalogue/paragraphs/{paragraph}", "GET /api/v1/paragraphs/{paragraph}");
        TABLE.put("GET /catalogue/norms/{norm}", "GET /api/v1/norms/{norm}");
        TABLE.put("GET /catalogue/questions/{question}", "GET /api/v1/questions/{question}");
        TABLE.put("GET /overview", "GET /api/v1/overview");
        TABLE.put("GET /overview/{state}/beside", "GET /api/v1/overview/{state}/beside");
    }

    @Test
    void everyPageHasItsRouteInTheApiOrAReason(@TempDir Path folder) {
        try (Served served = new Served(folder, Map.of())) {
            TreeSet<String> routes = served.routes();
            TreeSet<String> api = routes.stream()
                    .filter(route -> route.contains(Api.ROOT + "/"))
                    .collect(Collectors.toCollection(TreeSet::new));
            TreeSet<String> pages = new TreeSet<>(routes);
            pages.removeAll(api);
            assertThat(new TreeSet<>(TABLE.keySet())).isEqualTo(pages);
            TreeSet<String> named = TABLE.values().stream()
                    .flatMap(routesOrReason -> Arrays.stream(routesOrReason.split(", ")))
                    .filter(route -> route.contains(Api.ROOT + "/"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).as("all of the API serves what a page does").isEqualTo(api);
        }
    }
}
