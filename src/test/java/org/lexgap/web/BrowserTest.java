package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.language.Language;

/** The main tasks of each role in a real browser, by keyboard alone: in both languages, with scripts and without. */
class BrowserTest {

    private static final int NORMS = 138;

    @TempDir
    Path folder;

    private Served served;
    private Words words;

    @ParameterizedTest(name = "in {0}, scripts {1}")
    @CsvSource({"en, true", "ru, true", "en, false", "ru, false"})
    void everyRoleDoesItsWork(String language, boolean scripts) throws IOException {
        words = new Words(Language.of(language).orElseThrow());
        try (Served open = Served.withPeople(Files.createDirectory(folder.resolve("data")), Map.of());
                Chromium browser = Chromium.at(open.root(), language, scripts)) {
            served = open;
            administratorAddsSomebody(browser);
            drafterUploads(browser, scripts);
            reviewerSubmits(browser);
            observerSubmitsFacts(browser);
            officerReads(browser);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aFileMayBeDroppedAnywhereOnThePage() throws IOException {
        words = new Words(Language.EN);
        try (Served open = Served.withPeople(Files.createDirectory(folder.resolve("data")), Map.of());
                Chromium browser = Chromium.at(open.root(), "en", true)) {
            browser.signIn(open, "drafter")
                    .go("/dossiers/XAA")
                    .drop("dropped.yaml", new String(Samples.good(), StandardCharsets.UTF_8))
                    .press("form.fields button")
                    .waitFor(words.say("web.done.added", "1"))
                    .waitFor("dropped.yaml");
        }
    }

    private void administratorAddsSomebody(Chromium browser) {
        browser.signIn(served, "root")
                .go("/people")
                .fill("name", "newcomer")
                .fill("fullName", "Новая Newcomer")
                .pick("role", "REVIEWER")
                .fill("state", "XAC")
                .press("form.fields button")
                .waitFor("/link/");
        assertThat(browser.text()).contains("Новая Newcomer");
        browser.press("nav a[href='/audit']").waitFor(words.say("workspace.deed.user-added"));
        signOut(browser);
    }

    private void drafterUploads(Chromium browser, boolean scripts) throws IOException {
        browser.signIn(served, "drafter")
                .press("main a[href='/dossiers/XAA']")
                .choose(file("broken.yaml", "lexgap: 1\nstate: XAA\nanswers:\n  no-such: yes\n".getBytes()))
                .press("form.fields button")
                .waitFor("4:3")
                .choose(file("law.yaml", Samples.good()))
                .press("form.fields button")
                .waitFor(words.say("web.done.added", "1"))
                .choose(file("bill.yaml", Samples.doubtful()))
                .press("form.fields button")
                .waitFor("CONTRADICTION")
                .tick("[name='accepted']")
                .press("form.fields button")
                .waitFor(words.say("web.done.added", "2"));
        assertThat(browser.text()).contains(words.say("browse.accepted", 1));

        browser.press("td a[href='/dossiers/XAA/2']").tick("input[value='GAP']");
        if (!scripts) {
            browser.pressInPlace("form.filter button");
        }
        browser.waitFor(words.say("browse.shown", gaps(), NORMS)).waitForAddress("verdict=GAP");
        browser.press("article h3 a").waitFor(words.say("catalogue.as-written"));
        browser.go("/dossiers/XAA")
                .press("a[href='/dossiers/XAA/compare?first=1&second=2']")
                .waitFor(words.say("compare.why"));
        signOut(browser);
    }

    private static long gaps() throws IOException {
        try (Stream<String> verdicts =
                Files.lines(Path.of("legislation-samples/fictional/draft-half-open.verdicts.txt"))) {
            return verdicts.filter(line -> line.matches("\\S+ GAP.*")).count();
        }
    }

    private void reviewerSubmits(Chromium browser) {
        browser.signIn(served, "reviewer")
                .press("main a[href='/dossiers/XAA']")
                .press("form[action='/dossiers/XAA/2/submit'] button")
                .waitFor(words.say("web.done.submitted", "2"));
        signOut(browser);
    }

    private void observerSubmitsFacts(Chromium browser) throws IOException {
        browser.signIn(served, "observer")
                .fill("state", "XAA")
                .press("main form button")
                .choose(file("facts.yaml", Samples.observed()))
                .press("form.fields button")
                .waitFor(words.say("web.done.added", "1"))
                .press("form[action^='/dossiers/XAA/1/submit'] button")
                .waitFor(words.say("web.done.submitted", "1"))
                .press("nav a[href='/catalogue']")
                .fill("q", "44.3")
                .pressInPlace("form.search button")
                .waitForAddress("q=44.3")
                .waitFor("POA-44-FOUNDLING");
        signOut(browser);
    }

    private void officerReads(Chromium browser) {
        browser.signIn(served, "officer")
                .press("nav a[href='/overview']")
                .waitFor("Open Doors")
                .press("a[href^='/overview/XAA/beside']")
                .waitFor("foundling-grant")
                .press("nav a[href='/overview']")
                .press("td a[href='/dossiers/XAA/2']")
                .waitFor(words.say("web.report.glance"))
                .pick("theme", "statelessness")
                .pressInPlace("form.filter button")
                .waitForAddress("theme=statelessness");
        signOut(browser);
    }

    private void signOut(Chromium browser) {
        browser.press("form[action='/sign-out'] button").waitFor(words.say("web.sign-in.do"));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
