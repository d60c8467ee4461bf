package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do, from the set-up link to a submitted summary; on whatever database. */
abstract class WorkContract {

    private static final Pattern LINK = Pattern.compile("/link/([A-Za-z0-9_-]+)</code>");

    @TempDir
    Path folder;

    abstract Map<String, String> settings();

    @Test
    void fromTheSetUpLinkToASubmittedSummary() {
        try (Served served = new Served(folder, settings())) {
            String setUp = served.workspace().links().setUp().orElseThrow();
            Browser root = served.browser();
            assertThat(root.get("/link/" + setUp).body()).contains("Set up the workspace", "otpauth://totp/Lexgap");
            Map<String, String> fields = Map.of(
                    "name",
                    "root",
                    "fullName",
                    "Ada <Root>",
                    "password",
                    Served.PASSWORD + "root",
                    "again",
                    Served.PASSWORD + "root",
                    "code",
                    served.codeOfLink(setUp, "root"));
            assertThat(root.follow(root.post("/link/" + setUp, fields)).body()).contains("You are set up");
            assertThat(root.get("/link/" + setUp).statusCode()).isEqualTo(404);
            HttpResponse<String> people = root.follow(root.post("/sign-in", credentials(served, "root")));
            assertThat(people.body()).contains("Ada &lt;Root&gt;").doesNotContain("<Root>");

            Browser drafter = joined(served, root, "drafter", "DRAFTER");
            Browser reviewer = joined(served, root, "reviewer", "REVIEWER");
            Browser officer = joined(served, root, "officer", "FOLLOW_UP_OFFICER");

            assertThat(drafter.get("/dossiers/XAA").body()).contains("No version yet", "Add a version");
            HttpResponse<String> added = drafter.follow(drafter.upload("/dossiers/XAA", 0, "law.yaml", Samples.good()));
            assertThat(added.body()).contains("Version 1 was added", "Full drafter", "draft");
            HttpResponse<String> same =
                    drafter.follow(drafter.upload("/dossiers/XAA", 1, "again.yaml", Samples.good()));
            assertThat(same.body()).contains("here already, as version 1");
            assertThat(officer.get("/dossiers/XAA/1").statusCode()).isEqualTo(404);
            assertThat(officer.get("/dossiers").body()).doesNotContain("/dossiers/XAA");

            assertThat(reviewer.get("/dossiers/XAA").body()).doesNotContain("Add a version");
            assertThat(reviewer.follow(reviewer.post("/dossiers/XAA/1/submit", Map.of()))
                            .body())
                    .contains("Version 1 is submitted", "Full reviewer");
            assertThat(officer.get("/dossiers").body()).contains("/dossiers/XAA");
            HttpResponse<String> report = officer.get("/dossiers/XAA/1");
            assertThat(report.statusCode()).isEqualTo(200);
            assertThat(report.body()).contains("At a glance", "POA-44-FOUNDLING", "✓ met", "art. ");
            HttpResponse<String> json = officer.get("/dossiers/XAA/1/assessment.json");
            assertThat(json.body()).contains("\"schema\" : \"lexgap-assessment/1\"", "\"POA-44-FOUNDLING\"");
            assertThat(json.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");
            for (String shape : List.of("md", "html", "docx", "pdf", "xlsx", "csv")) {
                HttpResponse<String> file = officer.get("/dossiers/XAA/1/report/" + shape);
                assertThat(file.statusCode()).as(shape).isEqualTo(200);
                assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                        .startsWith("attachment")
                        .contains("XAA-1-report." + shape);
                assertThat(file.body()).hasSizeGreaterThan(10_000);
            }
            assertThat(officer.get("/dossiers/XAA/1/report/exe").statusCode()).isEqualTo(404);
            assertThat(officer.get("/dossiers/XAA/1/compliance/csv").body()).contains("44.3,");
            assertThat(officer.get("/dossiers/XAA/1/file").body())
                    .isEqualTo(new String(Samples.good(), StandardCharsets.UTF_8));

            String user = Pattern.compile("/people/(u\\d+)/deactivate\" aria-label=\"Deactivate Full drafter")
                    .matcher(root.get("/people").body())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            assertThat(root.get("/people/" + user + "/deactivate").body())
                    .contains("Full drafter can no longer sign in", "tokens end", "drafts and versions stay");
            root.follow(root.post("/people/" + user + "/deactivate", Map.of("sure", "yes")));
            assertThat(drafter.get("/dossiers").headers().firstValue("Location"))
                    .contains("/sign-in");
            assertThat(root.get("/audit").body())
                    .contains("Verify the whole log")
                    .doesNotContain("nothing was changed");
            assertThat(root.get("/audit?verified=true").body())
                    .contains("nothing was changed or cut", "version submitted", "user deactivated");
            assertThat(served.workspace().audit().verifyFromConsole().faults()).isEmpty();
        }
    }

    @Test
    void whoIsLateKeepsTheirFileAndDecides() {
        try (Served served = Served.withPeople(folder, settings())) {
            Browser first = served.signedIn("drafter");
            Browser second = served.signedIn("second");
            first.get("/dossiers/XAA");
            second.get("/dossiers/XAA");
            first.follow(first.upload("/dossiers/XAA", 0, "first.yaml", Samples.good("first")));
            HttpResponse<String> conflict =
                    second.follow(second.upload("/dossiers/XAA", 0, "second.yaml", Samples.good("second")));
            assertThat(conflict.body()).contains("Somebody was faster", "Full drafter", "first.yaml", "second.yaml");
            assertThat(second.follow(second.post("/dossiers/XAA/2/adopt", Map.of("current", "1")))
                            .body())
                    .contains("Version 2 is current now");
            HttpResponse<String> late = first.post("/dossiers/XAA/1/adopt", Map.of("current", "1"));
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains("Somebody has changed this since you looked");
        }
    }

    @Test
    void warningsAreAcceptedBeforeAVersionIsStored() {
        try (Served served = Served.withPeople(folder, settings())) {
            Browser drafter = served.signedIn("drafter");
            drafter.get("/dossiers/XAA");
            HttpResponse<String> sent = drafter.upload("/dossiers/XAA", 0, "bill.yaml", Samples.doubtful());
            HttpResponse<String> waiting = drafter.follow(sent);
            String path = sent.headers().firstValue("Location").orElseThrow();
            assertThat(waiting.body()).contains("CONTRADICTION", "57:7", "I have looked at this warning");
            assertThat(drafter.get("/dossiers/XAA").body()).contains("No version yet");
            assertThat(served.signedIn("second").get(path).statusCode()).isEqualTo(404);

            drafter.get(path);
            HttpResponse<String> unticked = drafter.post(path, Map.of());
            assertThat(unticked.statusCode()).isEqualTo(422);
            assertThat(unticked.body()).contains("Tick the box");
            assertThat(drafter.get("/dossiers/XAA").body()).contains("No version yet");

            assertThat(drafter.follow(drafter.post(path, Map.of("accepted", "1")))
                            .body())
                    .contains("Version 1 was added");
            assertThat(drafter.get(path).statusCode()).isEqualTo(404);
            assertThat(served.signedIn("root").get("/audit").body())
                    .contains("XAA 1, on 0, law of 2024-01-01, warnings accepted: 1, bill.yaml");
            assertThat(served.workspace().audit().verifyFromConsole().faults()).isEmpty();

            // What was accepted once is not asked again.
            drafter.get("/dossiers/XAA");
            assertThat(drafter.follow(drafter.upload("/dossiers/XAA", 1, "again.yaml", Samples.doubtful()))
                            .body())
                    .contains("here already, as version 1");
        }
    }

    /** Somebody whom the administrator adds on the page, who comes in by the link shown there. */
    private static Browser joined(Served served, Browser root, String name, String role) {
        String state = role.equals("FOLLOW_UP_OFFICER") ? "" : "XAA";
        HttpResponse<String> added =
                root.post("/people", Map.of("name", name, "fullName", "Full " + name, "role", role, "state", state));
        Matcher link = LINK.matcher(added.body());
        assertThat(link.find()).as(added.body()).isTrue();
        Browser browser = served.browser();
        browser.get("/link/" + link.group(1));
        browser.follow(browser.post(
                "/link/" + link.group(1),
                Map.of(
                        "password", Served.PASSWORD + name,
                        "again", Served.PASSWORD + name,
                        "code", served.codeOfLink(link.group(1), name))));
        assertThat(browser.follow(browser.post("/sign-in", credentials(served, name)))
                        .body())
                .contains("Full " + name);
        return browser;
    }

    private static Map<String, String> credentials(Served served, String name) {
        return Map.of("name", name, "password", Served.PASSWORD + name, "code", served.code(name));
    }
}
