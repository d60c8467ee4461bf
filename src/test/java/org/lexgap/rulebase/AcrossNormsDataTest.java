package org.lexgap.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexgap.Programme;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Dependency;
import org.lexgap.norm.Dimension;
import org.lexgap.norm.KnownInstrument;
import org.lexgap.norm.KnownInstrument.Ground;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.Reservation;

/** The data that the rules about rules read names what there is. */
class AcrossNormsDataTest {

    @Test
    void everyInstrumentNamesAQuestionThatCanTellOfIt() {
        Question reservations =
                Programme.catalogue().question("treaty-reservations-held").orElseThrow();
        for (KnownInstrument known : Programme.catalogue().instruments()) {
            assertThat(known.question().isPresent()).as(known.name()).isEqualTo(known.ground() == Ground.TREATY);
            known.question().ifPresent(id -> {
                Question question = Programme.catalogue().question(id).orElseThrow();
                assertThat(question.type())
                        .as(known.name())
                        .isEqualTo(known.listed().isPresent() ? Question.Type.SET : Question.Type.TREATY_DATE);
                known.listed()
                        .ifPresent(value -> assertThat(question.valueIds()).contains(value));
            });
            known.reservation()
                    .ifPresent(value -> assertThat(reservations.valueIds()).contains(value));
        }
    }

    @Test
    void everyInstrumentIsMeantByARelatedOne() {
        List<String> related = Programme.catalogue().norms().stream()
                .flatMap(norm -> norm.relatedInstruments().stream())
                .toList();
        assertThat(Programme.catalogue().instruments())
                .allSatisfy(known -> assertThat(related).anyMatch(known::isMeantBy));
    }

    @Test
    void everyReservationNamesAParticipantAndNorms() {
        for (Reservation reservation : Programme.catalogue().reservations()) {
            assertThat(Programme.catalogue().state(reservation.state())).isPresent();
            assertThat(reservation.norms()).isNotEmpty();
            assertThat(reservation.norms())
                    .allSatisfy(id -> assertThat(Programme.catalogue().norm(id)).isPresent());
            assertThat(reservation.instead())
                    .allSatisfy(id -> assertThat(Programme.catalogue().norm(id)).isPresent());
        }
    }

    @Test
    void whatRestsOnOurReadingIsARuleOfANormWithAnInference() {
        for (Norm norm : Programme.catalogue().norms()) {
            Set<String> ways = Programme.ruleBook().rulesOf(norm.id()).stream()
                    .map(Rule::id)
                    .flatMap(id ->
                            java.util.stream.Stream.of(id.substring(norm.id().length() + 1), id.split("/")[1]))
                    .collect(Collectors.toSet());
            assertThat(ways).as(norm.id()).containsAll(norm.restsOnInference());
            if (!norm.restsOnInference().isEmpty()) {
                assertThat(norm.inference()).as(norm.id()).isPresent();
            }
        }
    }

    /** A link with a condition of its own has a rule of its own, and no other link has. */
    @Test
    void everyConditionOfALinkIsWritten() throws IOException {
        String rules = Files.readString(Path.of("rules/meta-links.drl"));
        Pattern written = Pattern.compile("Link\\( \\$norm : norm (?:== |in \\()([^,)]*(?:, \"[^\"]+\")*)");
        Set<String> conditional = written.matcher(rules)
                .results()
                .flatMap(link -> Pattern.compile("\"(POA-[^\"]+)\"")
                        .matcher(link.group(1))
                        .results())
                .map(norm -> norm.group(1))
                .collect(Collectors.toSet());
        Set<String> wanted = Programme.catalogue().norms().stream()
                .filter(norm -> norm.dependencies().stream()
                        .anyMatch(link -> link.type() == Dependency.Type.REQUIRES
                                && link.when().isPresent()))
                .map(Norm::id)
                .collect(Collectors.toSet());
        assertThat(conditional).isEqualTo(wanted);
    }

    /** The rules on dependent gaps need not look what verdict a root has, or whether a statement touches it. */
    @Test
    void aLinkThatActsRestsOnAGapThatNoStatementTouches() {
        Set<String> asked = new HashSet<>();
        Set<String> roots = new HashSet<>();
        for (Norm norm : Programme.catalogue().norms()) {
            for (Dependency link : norm.dependencies()) {
                if (link.type() == Dependency.Type.REQUIRES) {
                    roots.add(link.target());
                    asked.addAll(norm.questions());
                    asked.addAll(Programme.norm(link.target()).questions());
                }
            }
        }
        assertThat(Programme.catalogue().reservations())
                .flatExtracting(Reservation::norms)
                .doesNotContainAnyElementsOf(roots);
        DroolsAssessor assessor = (DroolsAssessor) Programme.assessor();
        Set<String> acted = new HashSet<>();
        for (LawSummary law : RandomLaws.drawn(300, 341, asked)) {
            JudgedLaw judged = assessor.judged(law, law.asOf());
            Remarks remarks = assessor.acrossNorms().remarks(judged);
            for (Norm norm : Programme.catalogue().norms()) {
                remarks.remarks(norm.id()).stream()
                        .filter(remark -> remark.id().startsWith("META-DEPENDENT/"))
                        .flatMap(remark -> remark.rests().stream())
                        .forEach(root -> {
                            acted.add(norm.id() + " " + root);
                            assertThat(judged.judgements()
                                            .get(Programme.norm(root))
                                            .verdict())
                                    .as(root)
                                    .isEqualTo(Verdict.GAP);
                        });
            }
        }
        assertThat(acted).hasSizeGreaterThan(15);
    }

    /** Norms of 45, 46 and 49 are never lowered by a clash, though not every rule on clashes names the three. */
    @Test
    void noFieldOfClashesHoldsNormsOfParagraphs45To49() {
        for (Norm norm : Programme.catalogue().norms()) {
            if (List.of("45", "46", "49").contains(norm.paragraph())) {
                for (String clashes : List.of("act-contradiction-themes", "practice-contradiction-themes")) {
                    assertThat(Programme.catalogue()
                                    .question(clashes)
                                    .orElseThrow()
                                    .valueIds())
                            .doesNotContain(norm.theme().id());
                }
            }
            if (norm.paragraph().equals("49")) {
                assertThat(norm.dimension()).isEqualTo(Dimension.PRACTICE);
            }
        }
    }

    /** Of practice that is only reported, the first value is what would hold if the reports were unfounded. */
    @Test
    void theFirstValueOfAQuestionOnReportsIsThatThereAreNone() {
        assertThat(Programme.catalogue().questions().stream()
                        .filter(question -> question.valueIds().contains("unconfirmed-reports"))
                        .map(question -> question.valueIds().get(0)))
                .isNotEmpty()
                .isSubsetOf("no-reports", "respected");
    }
}
