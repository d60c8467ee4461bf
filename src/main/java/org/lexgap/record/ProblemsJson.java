package org.lexgap.record;

import java.util.List;
import org.lexgap.law.Place;

/** Errors and warnings of files as a JSON array. */
public final class ProblemsJson {

    private ProblemsJson() {}

    /**
     * A line of the array.
     *
     * @param level {@code error} or {@code warning}
     */
    public record Line(Place at, String level, String code, String message) {}

    public static String write(List<Line> lines) {
        return JsonText.of(json -> json.array(
                lines,
                line -> json.object(() -> {
                    json.field("file", line.at().file());
                    line.at().sheet().ifPresent(sheet -> {
                        json.field("sheet", sheet);
                        json.field("cell", line.at().cell());
                    });
                    json.field("line", line.at().line());
                    json.field("column", line.at().column());
                    json.field("level", line.level());
                    json.field("code", line.code());
                    json.field("message", line.message());
                })));
    }
}
