package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lexgap.Programme;
import org.lexgap.assessment.Assessment;
import org.lexgap.cli.Workshop;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;
import org.lexgap.report.GapReport;
import org.lexgap.report.ReportShape;

/** The report as a page that stands alone, in a real browser: it keeps nobody out and asks for nothing. */
class ReportPageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReportOnItsOwnIsForEverybody(Language language) throws IOException {
        Workshop workshop = Programme.in(language);
        LawSummary summary = Programme.summary(Files.readString(Path.of("legislation-samples/real/kazakhstan.yaml")));
        Assessment assessment = workshop.assessor().assess(summary, summary.asOf());
        GapReport report = GapReport.of(assessment, workshop.catalogue(), language, false);
        Path page = folder.resolve("report.html");
        Files.write(page, ReportShape.HTML.report(report, Optional.empty(), summary.asOf()));
        Files.write(folder.resolve("table.html"), ReportShape.HTML.compliance(report, summary.asOf()));
        try (Chromium browser = Chromium.at(folder.toUri().toString(), language.code(), true)) {
            for (String file : new String[] {"report.html", "table.html"}) {
                browser.narrow(false).go(file);
                assertThat(browser.faults()).as(file).isEmpty();
                browser.light(false);
                assertThat(browser.faults()).as(file + " dark").isEmpty();
                browser.light(true);
                assertThat(browser.complaints()).as(file).isEmpty();
                assertThat(browser.narrow(true).overflows()).as(file).isFalse();
            }
        }
    }
}
