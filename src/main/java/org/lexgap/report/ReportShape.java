package org.lexgap.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lexgap.assessment.SecondSource;
import org.lexgap.document.CsvFile;
import org.lexgap.document.Document;
import org.lexgap.document.DocxDocument;
import org.lexgap.document.HtmlDocument;
import org.lexgap.document.MarkdownDocument;
import org.lexgap.document.PdfDocument;

/** The files that a gap report can be written to; all say the same. */
public enum ReportShape {
    MARKDOWN("md", "text/markdown;charset=UTF-8"),
    HTML("html", "text/html;charset=UTF-8"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String ending;
    private final String mediaType;

    ReportShape(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The shape whose files end so. */
    public static Optional<ReportShape> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(shape -> shape.ending.equals(ending))
                .findFirst();
    }

    /** How the name of such a file ends, without the dot. */
    public String ending() {
        return ending;
    }

    /** What such a file is called in HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a terminal can show it. */
    public boolean isText() {
        return this == MARKDOWN || this == HTML || this == CSV;
    }

    /** Whether it is a table of data, which can hold several reports. */
    public boolean holdsMany() {
        return this == XLSX || this == CSV;
    }

    /**
     * The whole report.
     *
     * @param second what another source says beside, where one was asked for; a table of data leaves it out
     * @param dated the date of the file
     * @return the bytes of the file, the same for the same report
     */
    public byte[] report(GapReport report, Optional<SecondSource> second, LocalDate dated) {
        return holdsMany() ? reports(List.of(report), dated) : written(GapDocument.of(report, second, dated));
    }

    /**
     * Several reports as data.
     *
     * @throws UnsupportedOperationException if this shape does not hold many
     */
    public byte[] reports(List<GapReport> reports, LocalDate dated) {
        return switch (this) {
            case XLSX -> DataTables.workbook(reports, dated);
            case CSV -> bytes(CsvFile.write(FindingsTable.of(reports)));
            default -> throw new UnsupportedOperationException(name());
        };
    }

    /** The table of compliance alone, to be attached to a bill. */
    public byte[] compliance(GapReport report, LocalDate dated) {
        return switch (this) {
            case XLSX -> DataTables.complianceWorkbook(report, dated);
            case CSV -> bytes(CsvFile.write(DataTables.compliance(report)));
            default -> written(GapDocument.compliance(report, dated));
        };
    }

    /**
     * The codebook of a CSV file, as metadata of CSV on the Web.
     *
     * @param report one of those that the file holds
     * @param compliance whether the file is the table of compliance
     * @param file the name of the CSV file
     */
    public static byte[] codebook(GapReport report, boolean compliance, String file) {
        return bytes(CsvFile.codebook(
                compliance ? DataTables.compliance(report) : FindingsTable.of(List.of(report)),
                file,
                report.language().code()));
    }

    private byte[] written(Document document) {
        return switch (this) {
            case MARKDOWN -> bytes(MarkdownDocument.write(document));
            case HTML -> bytes(HtmlDocument.write(document));
            case DOCX -> DocxDocument.write(document);
            case PDF -> PdfDocument.write(document);
            case XLSX, CSV -> throw new UnsupportedOperationException(name());
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
