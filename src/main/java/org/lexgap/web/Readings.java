package org.lexgap.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.lexgap.assessment.Assessment;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.SummaryReader;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;
import org.lexgap.record.AssessmentJson;
import org.lexgap.report.GapReport;
import org.lexgap.report.WordedReport;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Hash;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.Workspace;

/**
 * Files, read and assessed. What was made lately is kept: a text never changes, and neither do the rules while the server
 * runs. Whether somebody may see a version is asked each time.
 */
final class Readings {

    /** How many are kept; one takes some hundred kilobytes. */
    private static final int MOST = 100;

    private final Workspace workspace;
    private final Desk desk;
    private final Lately<FileKey, Reading<LawSummary>> readings = new Lately<>(MOST);
    private final Lately<DayKey, Assessment> assessments = new Lately<>(MOST);
    private final Lately<DayKey, WordedReport> reports = new Lately<>(MOST);

    /** A text under a name, which messages name, in the language of those messages. */
    private record FileKey(String hash, String name, Language language) {}

    private record DayKey(FileKey file, LocalDate day) {}

    Readings(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
    }

    /** A file and what was read from it. */
    final class ReadFile {

        private final FileKey key;
        private final Reading<LawSummary> reading;

        private ReadFile(FileKey key, Reading<LawSummary> reading) {
            this.key = key;
            this.reading = reading;
        }

        Reading<LawSummary> reading() {
            return reading;
        }

        /** What it says; asked only where nothing is wrong in it. */
        LawSummary summary() {
            return reading.result().orElseThrow();
        }

        /** Its law on the day that it describes. */
        Assessment assessment() {
            return assessment(summary().asOf());
        }

        /** The gap report on its law on the day that it describes. */
        GapReport gapReport() {
            return GapReport.of(assessment(), desk.catalogue(key.language()), key.language(), false);
        }

        /** The same in words. */
        WordedReport report() {
            return reports.of(new DayKey(key, summary().asOf()), unseen -> WordedReport.of(gapReport()));
        }

        /** The assessment as {@code check --format json} prints it of the file. */
        byte[] json() {
            return AssessmentJson.write(
                            List.of(assessment()), desk.catalogue(key.language()), desk.ruleBook(key.language()))
                    .getBytes(StandardCharsets.UTF_8);
        }

        /** Its law on a day. */
        Assessment assessment(LocalDate day) {
            return assessments.of(new DayKey(key, day), unseen -> desk.assessor(key.language())
                    .assess(summary(), day));
        }
    }

    /** A version that somebody sees, and what its file says. */
    record ReadVersion(Version version, ReadFile file) {}

    /** The file of a version is one that an earlier catalogue took and this one does not. */
    static final class UnreadableVersion extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Reading<LawSummary> reading;

        private UnreadableVersion(Reading<LawSummary> reading) {
            this.reading = reading;
        }

        /** What is wrong in it now. */
        List<Problem> problems() {
            return reading.problems();
        }
    }

    /** A file that somebody sent. */
    ReadFile read(String name, byte[] content, Language language) {
        FileKey key = new FileKey(Hash.of(content), name, language);
        return new ReadFile(key, readings.of(key, unseen -> reader(language).read(name, content)));
    }

    /**
     * A version and its file.
     *
     * @throws org.lexgap.workspace.Refused if the user does not see it
     * @throws UnreadableVersion if it cannot be assessed by now
     */
    ReadVersion read(User user, Dossier dossier, int number, Language language) {
        Version version = workspace.dossiers().version(user, dossier, number);
        ReadFile file = file(user, version, language);
        if (file.reading().result().isEmpty()) {
            throw new UnreadableVersion(file.reading());
        }
        return new ReadVersion(version, file);
    }

    /** The file of a version; it is read rather than its canonical text, so that places are those of the file people have. */
    ReadFile file(User user, Version version, Language language) {
        FileKey key = new FileKey(version.original(), version.fileName(), language);
        return new ReadFile(key, readings.of(key, unseen -> reader(language)
                .read(version.fileName(), workspace.dossiers().original(user, version.dossier(), version.number()))));
    }

    private SummaryReader reader(Language language) {
        return new SummaryReader(desk.catalogue(language));
    }
}
