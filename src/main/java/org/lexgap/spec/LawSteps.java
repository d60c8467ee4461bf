package org.lexgap.spec;

import static org.lexgap.spec.StepKind.tells;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.intake.Node;
import org.lexgap.intake.Trees;
import org.lexgap.intake.Unreadable;
import org.lexgap.spec.StepKind.Column;
import org.lexgap.spec.Tables.Row;

/** Steps that tell what the law is. */
final class LawSteps {

    private static final List<Column> ANSWERS = List.of(
            new Column("question", "вопрос", "foundling-grant"), new Column("answer", "ответ", "automatic-no-limit"));

    private static final List<Column> INSTRUMENTS = List.of(
            new Column("id", "код", "citizenship-act"),
            new Column("rank", "ранг", "act"),
            new Column("in force", "в силе с", "1992-03-01"),
            new Column("changed", "изменён", "2017-07-11"));

    private static final List<Column> ENTRIES = List.of(
            new Column("value", "значение", "nothing"),
            new Column("source", "источник", "official-gazette"),
            new Column("from", "с", "1992-03-01"),
            new Column("until", "до", "2017-07-11"),
            new Column("cites", "акты", "citizenship-act"),
            new Column("article", "статья", "13"),
            new Column("seen", "прочитано", "2023-11-02"),
            new Column("checked", "проверено", ""),
            new Column("touches", "затрагивает", ""));

    static final List<StepKind> ALL = List.of(
            tells(
                    "the law summary in {file}",
                    "сводка законодательства из файла {file}",
                    (said, law) -> law.summary(said.text("file"), said.place("file"))),
            tells(
                    "the law of {state}",
                    "законодательство государства {state}",
                    (said, law) -> law.state(said.scalar("state"))),
            tells(
                    "the law of {state} as of {date}",
                    "законодательство государства {state} по состоянию на {date}",
                    (said, law) -> {
                        law.state(said.scalar("state"));
                        law.asOf(said.scalar("date"));
                    }),
            tells(
                    "a summary of the law as of {date}",
                    "сводка законодательства по состоянию на {date}",
                    (said, law) -> law.asOf(said.scalar("date"))),
            tells("these instruments", "следующие акты", INSTRUMENTS, (said, law) -> {
                for (Row row : Tables.rows(said.step(), INSTRUMENTS)) {
                    law.instrument(row.scalar("id"), instrument(row));
                }
            }),
            tells(
                    "the answer to {question} is {value}",
                    "ответ на вопрос {question} — {value}",
                    (said, law) -> law.answer(said.scalar("question"), value(said))),
            tells("the answers", "следующие ответы", ANSWERS, (said, law) -> {
                for (List<Feature.Cell> row : Tables.withoutHead(said.step(), ANSWERS)) {
                    law.answer(Tables.scalar(row.get(0)), Tables.value(row.get(1)));
                }
            }),
            tells(
                    "by article(s) {articles} of {instrument}, the answer to {question} is {value}",
                    "согласно стать(е|ям) {articles} акта {instrument}(,) ответ на вопрос {question} — {value}",
                    (said, law) -> {
                        law.cites(said.scalar("instrument"));
                        law.entry(said.scalar("question"), value(said), List.of(citations(said)));
                    }),
            tells(
                    "according to {source}, the answer to {question} is {value}",
                    "по данным источника {source}(,) ответ на вопрос {question} — {value}",
                    (said, law) -> entry(said, law, "source")),
            tells(
                    "from {from:date}, the answer to {question} is {value}",
                    "с {from:date}(,) ответ на вопрос {question} — {value}",
                    (said, law) -> entry(said, law, "from")),
            tells(
                    "until {until:date}, the answer to {question} is {value}",
                    "до {until:date}(,) ответ на вопрос {question} — {value}",
                    (said, law) -> entry(said, law, "until")),
            tells(
                    "from {from:date} until {until:date}, the answer to {question} is {value}",
                    "с {from:date} до {until:date}(,) ответ на вопрос {question} — {value}",
                    (said, law) -> entry(said, law, "from", "until")),
            tells(
                    "no information on {question} was to be had: {cause}",
                    "сведений по вопросу {question} получить не удалось: {cause}",
                    (said, law) -> law.answer(
                            said.scalar("question"),
                            new Node.Mapping(
                                    List.of(ToldLaw.member("unavailable", said.scalar("cause"))),
                                    said.place("cause")))),
            tells(
                    "nothing is known about {question}",
                    "по вопросу {question} ничего не известно",
                    (said, law) -> law.forget(said.scalar("question"))),
            tells("these entries on {question}", "следующие записи по вопросу {question}", ENTRIES, (said, law) -> {
                for (Row row : Tables.rows(said.step(), ENTRIES)) {
                    law.entry(said.scalar("question"), row.value("value"), entry(row));
                }
            }),
            tells("the law is checked", "законодательство проверяется", (said, law) -> {}),
            tells(
                    "the law is checked on {date}",
                    "законодательство проверяется на {date}",
                    (said, law) -> law.checkedOn(said.date("date"))));

    private LawSteps() {}

    private static Node value(Said said) throws Unreadable {
        return Trees.value(said.text("value"), said.place("value"));
    }

    /** One more entry, with what some slots say of it. */
    private static void entry(Said said, ToldLaw law, String... slots) throws Unreadable {
        List<Node.Member> fields = new ArrayList<>();
        for (String slot : slots) {
            fields.add(ToldLaw.member(slot, said.scalar(slot)));
        }
        law.entry(said.scalar("question"), value(said), fields);
    }

    private static Node.Member citations(Said said) {
        List<Node> citations = said.items("articles").stream()
                .<Node>map(article -> new Node.Mapping(
                        List.of(
                                ToldLaw.member("instrument", said.scalar("instrument")),
                                ToldLaw.member("article", new Node.Scalar(article, false, said.place("articles")))),
                        said.place("instrument")))
                .toList();
        return ToldLaw.member("citations", new Node.Sequence(citations, said.place("instrument")));
    }

    private static List<Node.Member> instrument(Row row) {
        List<Node.Member> fields = new ArrayList<>();
        row.add(fields, "rank", "rank");
        row.add(fields, "in force", "inForce");
        row.cell("changed").ifPresent(changed -> {
            Node.Member inForce = ToldLaw.member("inForce", changed);
            Node version = new Node.Mapping(List.of(inForce), changed.at());
            fields.add(ToldLaw.member("versions", new Node.Sequence(List.of(version), changed.at())));
        });
        return fields;
    }

    private static List<Node.Member> entry(Row row) throws Unreadable {
        List<Node.Member> fields = new ArrayList<>();
        for (String key : List.of("source", "from", "until", "seen")) {
            row.add(fields, key, key);
        }
        if (row.cell("checked").isPresent()) {
            fields.add(ToldLaw.member("checked", row.value("checked")));
        }
        row.cell("touches")
                .ifPresent(norms -> fields.add(ToldLaw.member(
                        "touches",
                        new Node.Sequence(
                                Slot.items(norms.text()).stream()
                                        .<Node>map(norm -> new Node.Scalar(norm, true, norms.at()))
                                        .toList(),
                                norms.at()))));
        row.cell("cites").ifPresent(cites -> {
            List<Node> citations = new ArrayList<>();
            for (String instrument : Slot.items(cites.text())) {
                List<Node.Member> citation = new ArrayList<>();
                citation.add(ToldLaw.member("instrument", new Node.Scalar(instrument, true, cites.at())));
                row.add(citation, "article", "article");
                citations.add(new Node.Mapping(citation, cites.at()));
            }
            fields.add(ToldLaw.member("citations", new Node.Sequence(citations, cites.at())));
        });
        return fields;
    }
}
