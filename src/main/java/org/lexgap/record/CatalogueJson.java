package org.lexgap.record;

import java.util.List;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;
import org.lexgap.norm.Word;

/** Writes norms and questions as JSON arrays. */
public final class CatalogueJson {

    private CatalogueJson() {}

    /** All norms, in the order of paragraphs. */
    public static String norms(Catalogue catalogue) {
        List<Norm> norms = List.copyOf(catalogue.norms());
        return JsonText.of(json -> json.array(
                norms,
                norm -> json.object(() -> {
                    json.field("id", norm.id());
                    json.field("paragraph", norm.paragraph());
                    json.strings("sources", norm.sources());
                    json.field("theme", norm.theme().id());
                    json.field("strength", Word.of(norm.strength()));
                    json.field("severity", Word.of(norm.severity()));
                    json.field("statement", norm.statement());
                    json.strings("questions", norm.questions());
                })));
    }

    /** All questions, in the order of themes. */
    public static String questions(Catalogue catalogue) {
        List<Question> questions = List.copyOf(catalogue.questions());
        return JsonText.of(json -> json.array(
                questions,
                question -> json.object(() -> {
                    json.field("id", question.id());
                    json.field("type", Word.of(question.type()));
                    json.strings("values", question.valueIds());
                    json.field("theme", question.theme().id());
                    json.field("wording", question.wording());
                })));
    }
}
