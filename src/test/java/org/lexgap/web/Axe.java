package org.lexgap.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** What keeps people out of a page who see or steer it otherwise, as far as axe-core finds it. */
final class Axe {

    private static final String SCRIPT = script();

    private Axe() {}

    /** What is wrong, and where on the page. */
    record Fault(String rule, String where) {}

    /** What axe-core finds on the page shown, by the rules that it applies unless told. */
    static List<Fault> faults(JavascriptExecutor browser) {
        browser.executeScript(SCRIPT);
        Object found =
                browser.executeAsyncScript("const done = arguments[0]; axe.run({resultTypes: ['violations']}).then("
                        + "r => done(r.violations.flatMap(v => v.nodes.map(n => [v.id, n.target.join(' ') + ' '"
                        + " + n.html.slice(0, 120) + ' ' + n.failureSummary]))), e => done([['axe', String(e)]]))");
        return ((List<?>) found)
                .stream()
                        .map(fault -> (List<?>) fault)
                        .map(fault ->
                                new Fault(fault.get(0).toString(), fault.get(1).toString()))
                        .toList();
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
