package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.law.Citation;
import org.lexgap.law.Instrument;

/** Articles as the data writes them become acts and articles; nothing is lost, and no act is made up. */
class CitedArticlesTest {

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of("AAA 13", "aaa art. 13"),
                Arguments.of("AAA 16-17", "aaa art. 16-17"),
                Arguments.of("AAA 9(2), 10-11", "aaa art. 9(2); aaa art. 10-11"),
                Arguments.of("Const 3(1), AAA 4; BBB 5bis(1)", "constitution art. 3(1); aaa art. 4; bbb art. 5bis(1)"),
                Arguments.of("AAA13", "aaa art. 13"),
                Arguments.of(
                        "Constitution s 12, Citizenship Act s 12(2)",
                        "constitution art. 12; citizenship-act art. 12(2)"),
                Arguments.of("Citizenship Act 1984 §403", "citizenship-act-1984 art. 403"),
                Arguments.of("1926 Act, 10(1)", "act-1926-act art. 10(1)"),
                Arguments.of("AAA 16(4)-(5) and 1926 Act, 8(2)d", "aaa art. 16(4)-(5); act-1926-act art. 8(2)d"),
                Arguments.of("3 Law 31 January 1946", "law-31-january-1946 art. 3"),
                Arguments.of("Art. 132 2019 Immigration Law", "act-2019-immigration-law art. 132"),
                Arguments.of("AAA 9 and Schedule 2", "aaa art. 9; aaa art. Schedule 2"),
                Arguments.of("AAA, 71, 72", "aaa art. 71; aaa art. 72"),
                Arguments.of("7(2)h", "act-not-named-in-the-data art. 7(2)h"),
                Arguments.of("AAAA", "aaaa"),
                Arguments.of("No provision", ""),
                Arguments.of("n.a.", ""));
    }

    @ParameterizedTest
    @MethodSource("written")
    void actsAndArticlesAreToldApart(String written, String cited) {
        List<String> citations =
                new CitedArticles().in(written).stream().map(Citation::toString).toList();
        assertThat(String.join("; ", citations)).isEqualTo(cited);
    }

    @Test
    void anActKeepsItsNameAndTheDayInIt() {
        CitedArticles articles = new CitedArticles();
        articles.in("Const 3; AAA 4; 3 Law 31 January 1946");
        assertThat(articles.instruments().values())
                .extracting(act -> act.title("en"))
                .containsExactly("Constitution", "Act that the GLOBALCIT data set cites as AAA", "Law 31 January 1946");
        assertThat(articles.instruments().get("law-31-january-1946").adopted()).contains(LocalDate.of(1946, 1, 31));
        assertThat(articles.instruments().get("constitution").rank()).contains(Instrument.Rank.CONSTITUTION);
        assertThat(articles.instruments().get("aaa").rank()).isEmpty();
    }

    @Test
    void actsWhoseNamesDifferHaveIdsThatDiffer() {
        CitedArticles articles = new CitedArticles();
        articles.in("Law A/1; Law A-1");
        assertThat(articles.instruments().keySet()).containsExactly("law-a-1", "law-a-1-2");
    }
}
