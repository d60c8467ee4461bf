package org.lexgap.web;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.assessment.Assessment;
import org.lexgap.intake.Questionnaire;
import org.lexgap.report.ReportShape;
import org.lexgap.report.WordedReport;
import org.lexgap.workspace.Version;

/**
 * The gap report of a version.
 *
 * @param filter what of it the reader asked for
 * @param chapters what that leaves
 */
public record AssessmentPage(
        DossierName dossier,
        Version version,
        String by,
        Assessment assessment,
        WordedReport report,
        ReportFilter filter,
        List<WordedReport.Chapter> chapters) {

    /** Something to take away: the key of what the link says, and the address within the version. */
    public record Download(String key, String within) {}

    private static final Download QUESTIONNAIRE = new Download("web.report.questionnaire", "/questionnaire");

    /** All shapes in which the report can be had, and the file itself. */
    private static final List<Download> DOWNLOADS = downloadable();

    private static List<Download> downloadable() {
        List<Download> all = new ArrayList<>();
        for (ReportShape shape : ReportShape.values()) {
            all.add(new Download("web.report.as." + shape.ending(), "/report/" + shape.ending()));
        }
        for (ReportShape shape : List.of(ReportShape.DOCX, ReportShape.XLSX)) {
            all.add(new Download("web.report.compliance." + shape.ending(), "/compliance/" + shape.ending()));
        }
        all.add(new Download("web.report.json", "/assessment.json"));
        all.add(QUESTIONNAIRE);
        all.add(new Download("web.report.file", "/file"));
        return all;
    }

    /** What can be taken away; a questionnaire only where it can hold the summary. */
    public List<Download> downloads() {
        return DOWNLOADS.stream()
                .filter(download -> !download.equals(QUESTIONNAIRE) || Questionnaire.takes(assessment.summary()))
                .toList();
    }

    /** The address of something within the version. */
    public String within(String path) {
        return dossier.within("/" + version.number() + path);
    }

    /** The address of one chapter's findings. */
    public String ofTheme(String theme) {
        String address = within("");
        return address + (address.contains("?") ? "&" : "?") + "theme=" + theme + "#findings";
    }

    /** How many findings are shown. */
    public int shown() {
        return count(chapters);
    }

    /** How many there are. */
    public int all() {
        return count(report.chapters());
    }

    private static int count(List<WordedReport.Chapter> some) {
        return some.stream().mapToInt(chapter -> chapter.items().size()).sum();
    }
}
