package org.lexgap.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Holds answers against the schemas of the API's own document. */
final class ApiSchemas {

    private ApiSchemas() {}

    /** The object of an answer, which is as the schema of that name says. */
    static Map<?, ?> checked(HttpResponse<String> answer, int status, String schema) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(schema(schema).validate(answer.body(), InputFormat.JSON))
                .as(schema + ": " + answer.body())
                .isEmpty();
        return Program.object(answer);
    }

    private static Schema schema(String name) {
        Map<String, Object> document = new LinkedHashMap<>();
        ((Map<?, ?>) Json.read(ApiDocument.CONTENT)).forEach((key, value) -> document.put(key.toString(), value));
        document.put("$ref", "#/components/schemas/" + name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(Json.write(document), StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
