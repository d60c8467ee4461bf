package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Comparison;
import org.lexgap.report.WordedComparison;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two things side by side: versions, days, or what two sides say. */
@Controller
class Comparisons {

    private final Workspace workspace;
    private final Desk desk;
    private final Pages pages;
    private final Readings readings;

    Comparisons(Workspace workspace, Desk desk, Pages pages, Readings readings) {
        this.workspace = workspace;
        this.desk = desk;
        this.pages = pages;
        this.readings = readings;
    }

    /**
     * Two versions, or one on two days.
     *
     * @param first number of the version on the left; the one before the last where none is named
     * @param firstDay on which its law is read; the day it describes where none is named
     */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @Costly
    @GetMapping("/dossiers/{state}/compare")
    ResponseEntity<byte[]> versions(
            HttpServletRequest request,
            @PathVariable String state,
            @RequestParam Optional<String> of,
            @RequestParam Optional<Integer> first,
            @RequestParam Optional<Integer> second,
            @RequestParam Optional<String> firstDay,
            @RequestParam Optional<String> secondDay) {
        Visitor visitor = Visitor.of(request);
        Dossier dossier = new Dossier(state, of);
        List<Version> all = workspace.dossiers().versions(visitor.signedIn(), dossier);
        if (all.isEmpty()) {
            return Pages.goTo(DossierName.address(dossier, ""));
        }
        Side left = side(
                visitor,
                dossier,
                first.orElse(all.get(Math.min(1, all.size() - 1)).number()),
                firstDay);
        Side right = side(visitor, dossier, second.orElse(all.get(0).number()), secondDay);
        Optional<WordedComparison> comparison =
                left.day().isEmpty() || right.day().isEmpty()
                        ? Optional.empty()
                        : Optional.of(compared(left.assessment(), right.assessment(), visitor));
        ComparePage page = new ComparePage(
                DossierName.of(dossier, desk.catalogue(visitor.language())),
                all,
                left.shown(),
                right.shown(),
                comparison);
        HttpStatus status = comparison.isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show(request, status, "compare", page);
    }

    /** What an organisation says beside what the government says. */
    @Needs(Action.SEE_OVERVIEW)
    @Costly
    @GetMapping("/overview/{state}/beside")
    ResponseEntity<byte[]> beside(
            HttpServletRequest request, @PathVariable String state, @RequestParam String organisation) {
        Visitor visitor = Visitor.of(request);
        Side government = last(visitor, Dossier.ofGovernment(state));
        Side observers = last(visitor, Dossier.of(state, organisation));
        // Both are read on one day: a difference is then one of facts.
        LocalDate day = government.version().asOf();
        return pages.show(
                request,
                "beside",
                new BesidePage(
                        DossierName.of(government.version().dossier(), desk.catalogue(visitor.language())),
                        DossierName.of(observers.version().dossier(), desk.catalogue(visitor.language())),
                        government.version(),
                        observers.version(),
                        compared(
                                        government.file().assessment(day),
                                        observers.file().assessment(day),
                                        visitor)
                                .whereSecondSpeaks()));
    }

    /** Who has submitted which version. */
    @Needs(Action.SEE_OVERVIEW)
    @GetMapping("/overview")
    ResponseEntity<byte[]> overview(HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        List<Version> submitted = workspace.dossiers().overview(visitor.signedIn());
        return pages.show(
                request,
                "overview",
                new OverviewPage(submitted.stream()
                        .map(version -> new OverviewPage.Row(
                                DossierName.of(version.dossier(), desk.catalogue(visitor.language())),
                                version,
                                version.submittedBy()
                                        .map(workspace.accounts()::fullName)
                                        .orElse(""),
                                beside(version, submitted)))
                        .toList()));
    }

    /** A version, read, and the day on which its law is asked for; none where what was asked for is no day. */
    private record Side(Version version, Readings.ReadFile file, Optional<LocalDate> day) {

        Assessment assessment() {
            return file.assessment(day.orElseThrow());
        }

        ComparePage.Side shown() {
            return new ComparePage.Side(version, day.orElse(version.asOf()));
        }
    }

    private Side side(Visitor visitor, Dossier dossier, int number, Optional<String> day) {
        Readings.ReadVersion asked = readings.read(visitor.signedIn(), dossier, number, visitor.language());
        Optional<LocalDate> read = day.filter(text -> !text.isBlank())
                .map(Comparisons::day)
                .orElse(Optional.of(asked.version().asOf()));
        return new Side(asked.version(), asked.file(), read);
    }

    private Side last(Visitor visitor, Dossier dossier) {
        return side(visitor, dossier, last(workspace, visitor.signedIn(), dossier), Optional.empty());
    }

    /** Number of the last submitted version of a dossier; 0, which no version has, where the reader sees none. */
    static int last(Workspace workspace, User user, Dossier dossier) {
        return workspace.dossiers().overview(user).stream()
                .filter(version -> version.dossier().equals(dossier))
                .map(Version::number)
                .findFirst()
                .orElse(0);
    }

    private static WordedComparison compared(Assessment first, Assessment second, Visitor visitor) {
        return WordedComparison.of(Comparison.of(first, second), visitor.language());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> beside(Version version, List<Version> submitted) {
        Dossier government = Dossier.ofGovernment(version.dossier().state());
        return version.dossier()
                .organisation()
                .filter(name ->
                        submitted.stream().anyMatch(other -> other.dossier().equals(government)))
                .map(name -> "/overview/" + version.dossier().state() + "/beside?organisation=" + Pages.part(name));
    }
}
