package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Comparison;
import org.lexgap.language.Language;
import org.lexgap.law.Citation;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Value;
import org.lexgap.workspace.Action;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.Workspace;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Two things side by side, as data: versions, days, or what two sides say. */
@Api
class ApiComparisons {

    private final Workspace workspace;
    private final Readings readings;

    ApiComparisons(Workspace workspace, Readings readings) {
        this.workspace = workspace;
        this.readings = readings;
    }

    /**
     * Two versions, or one on two days.
     *
     * @param first number of a version; the one before the last where none is named
     * @param firstDay on which its law is read; the day it describes where none is named
     */
    @Needs({Action.SEE_SUBMITTED, Action.SEE_DRAFTS})
    @Costly
    @GetMapping(Api.ROOT + "/dossiers/{state}/comparison")
    ResponseEntity<byte[]> versions(
            HttpServletRequest request,
            @PathVariable String state,
            @RequestParam Optional<String> of,
            @RequestParam Optional<Integer> first,
            @RequestParam Optional<Integer> second,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> firstDay,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> secondDay) {
        User user = Visitor.of(request).signedIn();
        Dossier dossier = new Dossier(state, of);
        List<Version> all = workspace.dossiers().versions(user, dossier);
        if (all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        int before = all.get(Math.min(1, all.size() - 1)).number();
        return compared(
                side(user, dossier, first.orElse(before), firstDay),
                side(user, dossier, second.orElse(all.get(0).number()), secondDay));
    }

    /** What an organisation says beside what the government says, both on the day that the government's describes. */
    @Needs(Action.SEE_OVERVIEW)
    @Costly
    @GetMapping(Api.ROOT + "/overview/{state}/beside")
    ResponseEntity<byte[]> beside(
            HttpServletRequest request, @PathVariable String state, @RequestParam String organisation) {
        User user = Visitor.of(request).signedIn();
        Dossier government = Dossier.ofGovernment(state);
        Dossier observers = Dossier.of(state, organisation);
        Side first = side(user, government, Comparisons.last(workspace, user, government), Optional.empty());
        Optional<LocalDate> day = Optional.of(first.assessment().asOf());
        return compared(first, side(user, observers, Comparisons.last(workspace, user, observers), day));
    }

    /** A version, assessed on a day. */
    private record Side(Version version, Assessment assessment) {

        private Map<String, Object> shape() {
            return Json.object(
                    "number",
                    version.number(),
                    "organisation",
                    version.dossier().organisation(),
                    "day",
                    assessment.asOf());
        }
    }

    private Side side(User user, Dossier dossier, int number, Optional<LocalDate> day) {
        // Data is in English whoever reads it.
        Readings.ReadVersion asked = readings.read(user, dossier, number, Language.EN);
        return new Side(
                asked.version(),
                asked.file().assessment(day.orElse(asked.version().asOf())));
    }

    private static ResponseEntity<byte[]> compared(Side first, Side second) {
        Comparison comparison = Comparison.of(first.assessment(), second.assessment());
        return Listing.data(Json.object(
                "state",
                first.version().dossier().state(),
                "first",
                first.shape(),
                "second",
                second.shape(),
                "answers",
                comparison.answers().stream().map(ApiComparisons::answerChange).toList(),
                "verdicts",
                comparison.verdicts().stream()
                        .map(ApiComparisons::verdictChange)
                        .toList()));
    }

    private static Map<String, Object> answerChange(Comparison.AnswerChange change) {
        return Json.object(
                "question",
                change.question().id(),
                "articlesAlone",
                change.isOfArticlesAlone(),
                "first",
                answer(change.first()),
                "second",
                answer(change.second()));
    }

    private static Map<String, Object> answer(EffectiveAnswer answer) {
        return Json.object(
                "kind",
                answer.kind().name(),
                "value",
                answer.value().map(Value::text),
                "sides",
                answer.sides().stream().map(side -> side.value().text()).toList(),
                "citations",
                answer.entries().stream()
                        .flatMap(entry -> entry.citations().stream())
                        .distinct()
                        .map(ApiComparisons::citation)
                        .toList());
    }

    private static Map<String, Object> citation(Citation citation) {
        return Json.object("instrument", citation.instrument(), "article", citation.article());
    }

    private static Map<String, Object> verdictChange(Comparison.VerdictChange change) {
        return Json.object(
                "norm",
                change.first().norm().id(),
                "first",
                change.first().verdict().name(),
                "second",
                change.second().verdict().name(),
                "cause",
                change.cause().name(),
                "questions",
                change.questions());
    }
}
