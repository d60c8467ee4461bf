package org.lexgap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.Programme;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Change;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.SecondSource;
import org.lexgap.assessment.Trace;
import org.lexgap.cli.Workshop;
import org.lexgap.document.MarkdownDocument;
import org.lexgap.language.Language;
import org.lexgap.law.Citation;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Norm;

/** Everything that is shown in Russian is Russian: a word that nobody translated would stand in Latin letters. */
class RussianReportsTest {

    private static final int WIDTH = 80;
    private static final Workshop RUSSIAN = Programme.in(Language.RU);
    private static final String FICTIONAL = "legislation-samples/fictional/";
    private static final String KAZAKHSTAN = "legislation-samples/real/kazakhstan.yaml";

    /** Every kind of nothing, disputes, contradictions, a stale source, a clash, a treaty that will bind. */
    private static final String EVERYTHING = """
            lexgap: 1
            state: XAB
            title: Законодательство вымышленного государства
            asOf: 2024-01-01
            source: official-gazette
            instruments:
              constitution: {title: {en: Constitution, ru: Конституция}, rank: constitution, inForce: 1992-01-01}
              citizenship-act:
                title: {en: Citizenship Act, ru: Закон о гражданстве}
                rank: act
                inForce: 2005-01-01
                versions: [{inForce: 2017-07-11}]
              aliens-act: {title: {en: Aliens Act, ru: Закон об иностранцах}, rank: act, inForce: 2008-01-01}
            answers:
              treaty-1951-party-since: 1999-04-15
              treaty-1961-party-since: null
              treaty-1954-party-since: 2025-04-15
              treaty-iccpr-party-since: 1999-04-15
              treaty-reservations-held: [iccpr]
              other-human-rights-treaties-in-force: {value: [cat], checked: [cat, crc]}
              foundling-grant:
                value: on-application
                citations: [{instrument: citizenship-act, article: "13"}]
                seen: 2016-01-01
              birth-otherwise-stateless-grant:
                - {value: nothing, source: ngo}
                - {value: automatic, source: court}
              deprivation-statelessness-bar:
                - {value: full-bar, citations: [{instrument: constitution, article: "10"}]}
                - {value: no-bar, citations: [{instrument: citizenship-act, article: "20"}]}
              citizenship-change-refusal:
                - {value: closed-list, citations: [{instrument: citizenship-act, article: "10"}]}
                - {value: open-discretion, citations: [{instrument: aliens-act, article: "20"}]}
              citizenship-change-allowed: {unavailable: not-collected}
              naturalisation-wait-ordinary: P8Y
              naturalisation-wait-stateless: P8Y
              rsd-procedure: "no"
              rejection-reconsidered: "yes"
              removal-grounds: [other-unrelated-ground]
              refoulement-practice: [{value: no-reports, from: 2010-01-01, until: 2011-01-01}]
            """;

    private static final String ESTONIA = """
            lexgap: 1
            state: EST
            title: Законодательство Эстонии
            asOf: 2024-01-01
            answers:
              foundling-grant: nothing
            """;

    private static final String OLD_AND_NEW = """
            lexgap: 1
            state: XAC
            title: Законодательство вымышленного государства
            asOf: 2024-01-01
            answers:
              deprivation-statelessness-bar:
                - {value: full-bar, from: 2010-01-01, until: 2015-06-01}
                - {value: exceptions-within-1961, from: 2015-06-01}
            """;

    static Stream<String> samples() throws IOException {
        List<String> samples = new ArrayList<>(List.of(Files.readString(Path.of(KAZAKHSTAN)), EVERYTHING, ESTONIA));
        try (Stream<Path> files = Files.list(Path.of(FICTIONAL))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                samples.add(Files.readString(file));
            }
        }
        return samples.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aReportIsRussianThroughout(String yaml) {
        LawSummary summary = Programme.summary(yaml);
        LatinWords latin = new LatinWords(summary);
        Assessment assessment = RUSSIAN.assessor().assess(summary, summary.asOf());
        assertThat(latin.in(TextReport.write(report(assessment, false), WIDTH, false)
                        + AskText.write(assessment, RUSSIAN.catalogue(), Language.RU, WIDTH)))
                .isEmpty();
        Assessment later = RUSSIAN.assessor().assess(summary, summary.asOf().plusYears(2));
        assertThat(latin.in(
                        MarkdownDocument.write(GapDocument.of(report(later, true), Optional.empty(), later.asOf()))))
                .isEmpty();
    }

    /** Where a table has no room, and where verdicts stand apart. */
    @Test
    void aNarrowReportIsRussianThroughout() throws IOException {
        LawSummary summary = Programme.summary(Files.readString(Path.of(FICTIONAL + "all-ill.yaml")));
        Assessment assessment = RUSSIAN.assessor().assess(summary, summary.asOf());
        String narrow = TextReport.write(report(assessment, true), 50, false);
        assertThat(new LatinWords(summary).in(narrow)).isEmpty();
        assertThat(narrow.replaceAll("\\s+", " "))
                .contains(
                        "- Безгражданство и гражданство: серьёзный пробел. Учтено 16 норм: пробел — 16,",
                        "Показаны отдельно");
    }

    private static GapReport report(Assessment assessment, boolean withoutInference) {
        return GapReport.of(assessment, RUSSIAN.catalogue(), Language.RU, withoutInference);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anExplanationIsRussianThroughout(String yaml) {
        LawSummary summary = Programme.summary(yaml);
        LatinWords latin = new LatinWords(summary);
        Assessment assessment = RUSSIAN.assessor().assess(summary, summary.asOf());
        StringBuilder text = new StringBuilder();
        assessment.findings().forEach(finding -> text.append(explained(finding, assessment)));
        for (String instrument : summary.instruments().keySet()) {
            Citation whole = new Citation(instrument, Optional.empty());
            text.append(ExplainText.write(whole, assessment, RUSSIAN.catalogue(), Language.RU, WIDTH));
        }
        assertThat(latin.in(text.toString())).isEmpty();
    }

    @Test
    void theTraceIsRussianThroughout() {
        Trace trace = Trace.of(RUSSIAN.catalogue(), RUSSIAN.ruleBook(), RUSSIAN.scenarios());
        LatinWords latin = new LatinWords();
        assertThat(latin.in(TraceText.write(trace, Language.RU, WIDTH))).isEmpty();
        assertThat(latin.in(TraceMarkdown.write(trace, Language.RU))).isEmpty();
        String page = TracePage.write(trace, Language.RU);
        assertThat(page).contains("<html lang=\"ru\">", "aria-label=\"Пункты\"");
        String shown = page.replaceAll("(?s)<style>.*?</style>|<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'");
        assertThat(latin.in(shown)).isEmpty();
    }

    @Test
    void listsOfTheCatalogueAreRussianThroughout() {
        LatinWords latin = new LatinWords();
        assertThat(latin.in(CatalogueText.norms(RUSSIAN.catalogue()))).isEmpty();
        assertThat(latin.in(CatalogueText.questions(RUSSIAN.catalogue(), Language.RU)))
                .isEmpty();
    }

    @Test
    void yearsAreRussianThroughout() throws IOException {
        for (String yaml : List.of(Files.readString(Path.of(KAZAKHSTAN)), OLD_AND_NEW)) {
            LawSummary summary = Programme.summary(yaml);
            List<Assessment> years = new ArrayList<>();
            IntStream.rangeClosed(2014, 2017)
                    .mapToObj(year -> RUSSIAN.assessor().assess(summary, LocalDate.of(year, 1, 1)))
                    .forEach(year -> years.add(years.isEmpty() ? year : year.after(years.get(years.size() - 1))));
            String text = YearsReport.write(years, RUSSIAN.catalogue(), Language.RU, WIDTH);
            assertThat(new LatinWords(summary).in(text)).isEmpty();
            assertThat(text).contains("2014–2017, на 1 января каждого года");
        }
    }

    @Test
    void twoSourcesAreRussianThroughout() {
        String head = "lexgap: 1\nstate: XAA\nasOf: 2024-01-01\n";
        LawSummary first = Programme.summary(
                head + "title: Доклад\nsource: government-report\nanswers:\n  foundling-grant: automatic-no-limit\n");
        LawSummary second =
                Programme.summary(head + "title: Сведения НПО\nsource: ngo\nanswers:\n  foundling-grant: nothing\n"
                        + "  deprivation-statelessness-bar: no-bar\n");
        LatinWords latin = new LatinWords(first, second);
        for (LawSummary other : List.of(first, second)) {
            SecondSource sources = SecondSource.beside(first, other, first.asOf(), RUSSIAN.assessor());
            assertThat(latin.in(SecondSourceReport.text(sources, RUSSIAN.catalogue(), Language.RU, WIDTH)))
                    .isEmpty();
            assertThat(latin.in(MarkdownDocument.write(GapDocument.of(
                            report(sources.together(), false),
                            Optional.of(sources),
                            sources.together().asOf()))))
                    .isEmpty();
        }
    }

    @Test
    void aForgottenWordIsFound() {
        LawSummary summary = Programme.summary(EVERYTHING);
        assertThat(new LatinWords(summary).in("Шаг foundling-grant: вместо «Нет» — «Да»; amend Закон, ст. 13"))
                .hasSize(1)
                .allMatch(word -> word.endsWith("amend"));
        assertThat(new LatinWords(summary).in("? UNKNOWN POA-44-FOUNDLING (advisory), Answer"))
                .hasSize(3);
    }

    @Test
    void aVerdictIsExplainedInRussian() {
        LawSummary summary = Programme.summary(EVERYTHING);
        Assessment assessment = RUSSIAN.assessor().assess(summary, summary.asOf());
        Finding finding = assessment.findings().stream()
                .filter(one -> one.norm().id().equals("POA-44-FOUNDLING"))
                .findFirst()
                .orElseThrow();
        assertThat(explained(finding, assessment)).isEqualTo("""
                POA-44-FOUNDLING: ◐ ЧАСТИЧНО СООТВЕТСТВУЕТ, XAB, законодательство по состоянию
                на 1 января 2024 года
                    Норма         Найдёныш, у которого нет иного гражданства, получает
                                  гражданство.
                    Источник      Программа действий, 44.3; степень: следует (настоятельная
                                  рекомендация); серьёзность пробела: высокая. Из-за пробела
                                  ребёнок остаётся без гражданства.
                    Применение    Каждое Государство, к которому обращено предложение.
                    Почему        44.3 частично: найдёныш становится гражданином лишь по
                                  ходатайству или по усмотрению органа
                                  [POA-44-FOUNDLING/PARTIAL/on-application]
                    Ответ         foundling-grant: Гражданство лишь по ходатайству или по
                                  усмотрению органа [Закон о гражданстве, ст. 13]
                    Замечание     44.2: мягкая формулировка в начале перечня не ослабляет слов
                                  об обязанности в этом предложении [44.2]
                    Примечание    источник прочитан до последнего изменения акта
                    Иной вывод    пробел, если foundling-grant = nothing
                    Иной вывод    соответствует, если foundling-grant = automatic-no-limit
                    Исключение    Презумпцию можно опровергнуть, доказав обратное.
                    Толкование    Текст не знает предельного возраста, а ст. 2 Конвенции 1961
                                  года исходит из презумпции; отсюда наше толкование:
                                  ограничение или предоставление по ходатайству — частичное
                                  соответствие.
                    Как устранить Закрепить презумпцию, по которой найдёныш считается родившимся
                                  в стране от её граждан.
                    Шаг           foundling-grant: вместо «Гражданство лишь по ходатайству или
                                  по усмотрению органа» — «Гражданство в силу закона, без
                                  возрастных и иных ограничений»; изменить: Закон о гражданстве,
                                  ст. 13
                    Связь         POA-15C-PREVENT-MEASURES (неизвестно): Одна из гарантий, на
                                  которых строится предотвращение безгражданства; учитываются
                                  обе нормы.
                    Связь         POA-44-CITIZENSHIP-CONFORMITY (неизвестно): Частности
                                  оцениваются и учитываются по той норме; эта, сводная,
                                  показывается, но не учитывается.
                    См. также     Конвенция 1961 года, ст. 2 (для сопоставления, не как источник
                                  нормы)
                """);
    }

    private static String explained(Finding finding, Assessment assessment) {
        Norm norm = finding.norm();
        List<Change> changes =
                Change.of(norm, RUSSIAN.catalogue().questionsOf(norm), assessment.answers(), RUSSIAN.assessor());
        return ExplainText.write(finding, changes, assessment, RUSSIAN.catalogue(), Language.RU, WIDTH);
    }
}
