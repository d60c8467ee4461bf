package org.lexgap.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lexgap.language.Language;

/** What the page of the API shows, read from its OpenAPI document in the language of the reader. */
public record ApiReference(String lead, List<Group> groups) {

    private static final String RUSSIAN = "x-%s-ru";

    /** Operations that belong together. */
    public record Group(String title, List<Operation> operations) {}

    /**
     * One thing to ask for.
     *
     * @param id names it on the page
     * @param bodies the types of content that may be sent along; none where there is nothing to send
     */
    public record Operation(
            String id,
            String method,
            String path,
            String summary,
            String description,
            List<Parameter> parameters,
            List<String> bodies,
            List<Outcome> outcomes) {}

    /** Something to say in the address or in a header. */
    public record Parameter(String name, String where, boolean required, String description) {}

    /** An answer, by its status. */
    public record Outcome(String status, String description) {}

    /** Reads a document. */
    static ApiReference of(byte[] document, Language language) {
        return new Reader(object(Json.read(document)), language).reference();
    }

    private static Map<?, ?> object(Object value) {
        return (Map<?, ?>) value;
    }

    private record Reader(Map<?, ?> document, Language language) {

        private ApiReference reference() {
            List<Group> groups = new ArrayList<>();
            for (Object tag : (List<?>) document.get("tags")) {
                String name = object(tag).get("name").toString();
                groups.add(new Group(text(object(tag), "description"), operations(name)));
            }
            return new ApiReference(text(object(document.get("info")), "description"), groups);
        }

        private List<Operation> operations(String tag) {
            List<Operation> operations = new ArrayList<>();
            object(document.get("paths"))
                    .forEach((path, methods) -> object(methods).forEach((method, operation) -> {
                        if (((List<?>) object(operation).get("tags")).contains(tag)) {
                            operations.add(operation(path.toString(), method.toString(), object(operation)));
                        }
                    }));
            return operations;
        }

        private Operation operation(String path, String method, Map<?, ?> operation) {
            List<Parameter> parameters = list(operation.get("parameters")).stream()
                    .map(this::resolved)
                    .map(parameter -> new Parameter(
                            parameter.get("name").toString(),
                            parameter.get("in").toString(),
                            Boolean.TRUE.equals(parameter.get("required")),
                            text(parameter, "description")))
                    .toList();
            List<Outcome> outcomes = new ArrayList<>();
            object(operation.get("responses"))
                    .forEach((status, answer) ->
                            outcomes.add(new Outcome(status.toString(), text(resolved(answer), "description"))));
            List<String> bodies = Optional.ofNullable(operation.get("requestBody"))
                    .map(body -> object(object(body).get("content")).keySet().stream()
                            .map(Object::toString)
                            .toList())
                    .orElse(List.of());
            return new Operation(
                    operation.get("operationId").toString(),
                    method.toUpperCase(Locale.ROOT),
                    Api.ROOT + path,
                    text(operation, "summary"),
                    text(operation, "description"),
                    parameters,
                    bodies,
                    outcomes);
        }

        private static List<?> list(Object value) {
            return value == null ? List.of() : (List<?>) value;
        }

        /** What stands there, or what it points to within the document. */
        private Map<?, ?> resolved(Object value) {
            Object target = object(value).get("$ref");
            if (target == null) {
                return object(value);
            }
            Object found = document;
            for (String part : target.toString().substring(2).split("/")) {
                found = object(found).get(part);
            }
            return object(found);
        }

        private String text(Map<?, ?> described, String name) {
            Object english = described.get(name);
            Object russian = described.get(RUSSIAN.formatted(name));
            return english == null
                    ? ""
                    : language == Language.RU && russian != null ? russian.toString() : english.toString();
        }
    }
}
