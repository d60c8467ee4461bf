package org.lexgap.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Receipt;
import org.lexgap.assessment.Remark;
import org.lexgap.assessment.Remedy;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.RuleBook;
import org.lexgap.assessment.SecondSource;
import org.lexgap.assessment.ThemeResult;
import org.lexgap.assessment.Verdict;
import org.lexgap.assessment.Warning;
import org.lexgap.language.Language;
import org.lexgap.law.Citation;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.Entry;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/**
 * Writes assessments as {@code lexgap-assessment/1}; the same assessment gives the same bytes. Only what rules say and
 * what norms state is in a language of the reader's choice: all else is the same in every language.
 */
public final class AssessmentJson {

    private static final String SCHEMA = "lexgap-assessment/1";

    private final JsonText json;
    private final Catalogue catalogue;
    private final RuleBook ruleBook;

    private AssessmentJson(JsonText json, Catalogue catalogue, RuleBook ruleBook) {
        this.json = json;
        this.catalogue = catalogue;
        this.ruleBook = ruleBook;
    }

    /**
     * One assessment as an object, several as an array.
     *
     * @param assessments made in English
     * @param catalogue in the language of statements
     * @param ruleBook in the language of what rules say
     */
    public static String write(List<Assessment> assessments, Catalogue catalogue, RuleBook ruleBook) {
        return pieces(assessments.stream(), assessments.size() != 1, catalogue, ruleBook)
                .collect(Collectors.joining());
    }

    /**
     * The same, piece by piece, where there may be more than memory holds.
     *
     * @param several whether they are an array
     */
    public static Stream<String> pieces(
            Stream<Assessment> assessments, boolean several, Catalogue catalogue, RuleBook ruleBook) {
        Stream<String> objects = assessments.map(
                each -> JsonText.of(json -> new AssessmentJson(json, catalogue, ruleBook).assessment(each)));
        return several ? JsonText.array(objects) : objects;
    }

    /** The assessment of two sources together, with a member {@code beside} that says where they differ. */
    public static String write(SecondSource sources, Catalogue catalogue, RuleBook ruleBook) {
        return JsonText.of(json -> {
            AssessmentJson writer = new AssessmentJson(json, catalogue, ruleBook);
            json.object(() -> {
                writer.members(sources.together());
                json.array("beside", sources.differences(), writer::difference);
            });
        });
    }

    private void difference(SecondSource.Difference difference) {
        json.object(() -> {
            json.field("norm", difference.norm().id());
            json.field("first", difference.first().name());
            json.field("second", difference.second().name());
            json.field("together", difference.together().name());
            json.strings(
                    "questions",
                    difference.questions().stream().map(Question::id).toList());
        });
    }

    private void assessment(Assessment assessment) {
        json.object(() -> members(assessment));
    }

    private void members(Assessment assessment) {
        json.field("schema", SCHEMA);
        json.field("state", assessment.summary().state());
        json.field("asOf", assessment.asOf().toString());
        json.array("findings", assessment.findings(), this::finding);
        json.array("themes", assessment.themes(), this::theme);
        json.array("warnings", assessment.warnings(), this::warning);
        receipt(assessment.receipt());
    }

    private void finding(Finding finding) {
        Norm norm = finding.norm();
        json.object(() -> {
            json.field("norm", norm.id());
            json.field("paragraph", norm.paragraph());
            json.strings("sources", norm.sources());
            json.field("theme", norm.theme().id());
            json.field("statement", catalogue.norm(norm.id()).orElse(norm).statement());
            json.field("inference", norm.inference());
            json.field("dimension", Word.of(norm.dimension()));
            json.field("strength", Word.of(norm.strength()));
            json.field("severity", Word.of(norm.severity()));
            json.field("verdict", finding.verdict().name());
            json.field("reached", finding.reached().name());
            json.field("footing", finding.footing().footing().name());
            json.strings("footingRests", finding.footing().rests());
            json.field("counted", finding.isCounted());
            json.field("restsOnInference", finding.restsOnInference());
            json.strings("flags", finding.flags().stream().map(Enum::name).toList());
            json.array("remarks", finding.remarks(), this::remark);
            json.array("sides", finding.sides(), this::side);
            json.array(
                    "rules",
                    finding.reasons(),
                    reason -> json.object(() -> {
                        json.field("id", reason.id());
                        json.field(
                                "says",
                                ruleBook.rule(reason.id()).map(Rule::says).orElse(reason.says()));
                    }));
            json.array("because", finding.because(), this::because);
            json.strings("missing", finding.missing().stream().map(Question::id).toList());
            json.strings(
                    "stillPossible",
                    finding.stillPossible().stream().map(Enum::name).toList());
            json.field("remedy", finding.remedy().map(Remedy::says));
            json.array("steps", finding.remedy().map(Remedy::steps).orElse(List.of()), this::step);
        });
    }

    private void remark(Remark remark) {
        json.object(() -> {
            json.field("id", remark.id());
            json.field("says", ruleBook.remark(remark.id()));
            json.strings("rests", remark.rests());
        });
    }

    private void step(Remedy.Step step) {
        json.object(() -> {
            json.field("question", step.question().id());
            step.from().ifPresentOrElse(value -> value("from", value), () -> json.field("from", Optional.empty()));
            if (step.to() instanceof Value.TreatyDate) {
                json.field("to", "bound");
            } else {
                value("to", step.to());
            }
            json.array("amend", step.amend(), this::citation);
        });
    }

    private void side(Finding.Side side) {
        json.object(() -> {
            json.field("question", side.question().id());
            value("value", side.value());
            json.strings(
                    "sources",
                    side.entries().stream()
                            .map(entry -> Word.of(entry.source()))
                            .distinct()
                            .toList());
            json.field("verdict", side.verdict().name());
        });
    }

    private void because(EffectiveAnswer answer) {
        List<Citation> citations = answer.entries().stream()
                .map(Entry::citations)
                .flatMap(List::stream)
                .distinct()
                .toList();
        json.object(() -> {
            json.field("question", answer.question().id());
            value("value", answer.value().orElseThrow());
            json.array("citations", citations, this::citation);
        });
    }

    private void citation(Citation citation) {
        json.object(() -> {
            json.field("instrument", citation.instrument());
            json.field("article", citation.article());
        });
    }

    private void value(String name, Value value) {
        if (value instanceof Value.Listed listed) {
            json.strings(name, List.copyOf(listed.listed()));
        } else if (value instanceof Value.TreatyDate treaty) {
            json.field(name, treaty.since().map(Object::toString));
        } else {
            json.field(name, value.text());
        }
    }

    private void theme(ThemeResult result) {
        json.object(() -> {
            json.field("theme", result.theme().id());
            json.field("result", result.result().name());
            json.field("advisoryResult", result.advisoryResult().map(Enum::name));
            json.object("counts", () -> {
                for (Verdict verdict : Verdict.values()) {
                    json.field(verdict.name(), result.counts().get(verdict));
                }
            });
            json.field("counted", result.counted());
            json.field("answered", Math.round(result.answeredShare() * 1000) / 1000.0);
        });
    }

    private void warning(Warning warning) {
        json.object(() -> {
            json.field("code", warning.code());
            json.strings("questions", warning.questions());
            json.field("message", warning.message().in(Language.EN));
            warning.at()
                    .ifPresent(place -> json.object("at", () -> {
                        json.field("file", place.file());
                        json.field("line", place.line());
                        json.field("column", place.column());
                    }));
        });
    }

    private void receipt(Receipt receipt) {
        json.object("receipt", () -> {
            json.field("summary", receipt.summary());
            json.field("rules", receipt.rules());
            json.field("catalogue", receipt.catalogue());
            json.field("lexgap", receipt.lexgap());
        });
    }
}
