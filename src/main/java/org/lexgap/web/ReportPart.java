package org.lexgap.web;

import java.util.Optional;
import org.lexgap.report.GapReport;
import org.lexgap.report.ReportShape;
import org.lexgap.workspace.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** How much of a gap report goes into a file. */
enum ReportPart {
    /** All of it. */
    REPORT("report") {
        @Override
        byte[] written(GapReport report, ReportShape shape) {
            return shape.report(report, Optional.empty(), report.assessment().asOf());
        }
    },
    /** The table of compliance alone. */
    COMPLIANCE("compliance") {
        @Override
        byte[] written(GapReport report, ReportShape shape) {
            return shape.compliance(report, report.assessment().asOf());
        }
    };

    private final String word;

    ReportPart(String word) {
        this.word = word;
    }

    abstract byte[] written(GapReport report, ReportShape shape);

    /** The report on a version as a file to take away. */
    ResponseEntity<byte[]> file(Version version, GapReport report, ReportShape shape) {
        String name = version.dossier().state() + "-" + version.number() + "-" + word + "." + shape.ending();
        return Pages.attachment(name, MediaType.parseMediaType(shape.mediaType()))
                .header(HttpHeaders.CONTENT_LANGUAGE, report.language().code())
                .body(written(report, shape));
    }

    /**
     * The shape whose files end so.
     *
     * @throws ResponseStatusException if there is none, as for any address that leads nowhere
     */
    static ReportShape shape(String ending) {
        return ReportShape.ofEnding(ending).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
