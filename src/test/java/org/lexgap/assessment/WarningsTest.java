package org.lexgap.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.Programme;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;

/** A warning is said in the language of whoever reads it, acts by their titles in that language. */
class WarningsTest {

    private static final LawSummary SUMMARY = Programme.summary("""
            lexgap: 1
            state: XAA
            asOf: 2020-01-01
            instruments:
              constitution: {title: {en: Constitution, ru: Конституция}, rank: constitution, inForce: 1992-01-01}
              citizenship-act:
                title: {en: Citizenship Act, ru: Закон о гражданстве}
                rank: act
                inForce: 2005-01-01
                versions: [{inForce: 2017-07-11}]
            answers:
              foundling-grant:
                value: nothing
                citations: [{instrument: citizenship-act, article: "13"}]
                seen: 2016-03-01
              deprivation-statelessness-bar:
                - {value: full-bar, citations: [{instrument: constitution, article: "10"}]}
                - {value: no-bar, citations: [{instrument: citizenship-act, article: "20"}, {instrument: citizenship-act}]}
              naturalisation-wait-ordinary: {value: P5Y, from: 2010-01-01, until: 2019-06-01}
              rsd-procedure: "no"
              rejection-reconsidered: "yes"
            """);

    @Test
    void actsThatContradictOneAnotherBearTheirTitles() {
        assertThat(said("CONTRADICTION", SUMMARY.asOf(), Language.EN))
                .containsExactly("Does law bar deprivation that would leave the person stateless?"
                        + " (deprivation-statelessness-bar): Constitution art. 10 says \"Full bar, nobody can be left"
                        + " stateless\", but Citizenship Act art. 20 and Citizenship Act says \"No bar, on grounds at"
                        + " large\"; Constitution ranks higher; Citizenship Act is the later one");
        assertThat(said("CONTRADICTION", SUMMARY.asOf(), Language.RU))
                .containsExactly(
                        "Запрещает ли закон лишение гражданства, ведущее к безгражданству?"
                                + " (deprivation-statelessness-bar): Конституция, ст. 10 — «Полный запрет, безгражданство"
                                + " исключено», а Закон о гражданстве, ст. 20 и Закон о гражданстве — «Запрета нет, основания самые"
                                + " разные»; выше по юридической силе: Конституция; позднее вступил в силу акт: Закон о гражданстве");
    }

    @Test
    void daysAreWordsInARussianSentence() {
        assertThat(said("STALE", SUMMARY.asOf(), Language.EN))
                .containsExactly("What does the law do for a child found in the country with unknown parents?"
                        + " (foundling-grant): the source was read on 2016-03-01, and Citizenship Act was changed on"
                        + " 2017-07-11");
        assertThat(said("STALE", SUMMARY.asOf(), Language.RU))
                .containsExactly("Что предусматривает закон для найденного в стране ребёнка, родители которого"
                        + " неизвестны? (foundling-grant): источник прочитан 1 марта 2016 года, а акт «Закон о гражданстве»"
                        + " изменён 11 июля 2017 года");
    }

    @Test
    void answersAreCountedByTheRulesOfTheLanguage() {
        LocalDate later = LocalDate.of(2021, 1, 1);
        assertThat(said("ASSUMED_UNCHANGED", later, Language.EN))
                .containsExactly(
                        "the summary describes the law on 2020-01-01; 4 answers are assumed to hold unchanged on"
                                + " 2021-01-01");
        assertThat(said("ASSUMED_UNCHANGED", later, Language.RU))
                .containsExactly(
                        "сводка описывает законодательство на 1 января 2020 года; 4 ответа считаются неизменными"
                                + " и на 1 января 2021 года");
    }

    @Test
    void aCheckSpeaksTheLanguageOfTheAssessor() {
        Assessment russian = Programme.in(Language.RU).assessor().assess(SUMMARY, SUMMARY.asOf());
        assertThat(russian.warnings().stream()
                        .filter(warning -> warning.code().equals("CHK-2"))
                        .map(warning -> warning.message().in(Language.RU)))
                .containsExactly("пересмотр решения указан, а процедуры, по которой принимается первое решение, нет:"
                        + " Устанавливает ли закон процедуру определения статуса беженца? (rsd-procedure) «Нет»;"
                        + " Может ли заявитель, получивший отказ, добиться пересмотра решения?"
                        + " (rejection-reconsidered) «Да»");
        assertThat(said("CHK-2", SUMMARY.asOf(), Language.EN))
                .containsExactly(
                        "an appeal without a first procedure: Does statute set a procedure for deciding refugee status?"
                                + " (rsd-procedure) \"No\"; Can rejected applicants have the decision looked at again?"
                                + " (rejection-reconsidered) \"Yes\"");
    }

    private static List<String> said(String code, LocalDate day, Language language) {
        return Programme.in(language).assessor().assess(SUMMARY, day).warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .map(warning -> warning.message().in(language))
                .toList();
    }
}
