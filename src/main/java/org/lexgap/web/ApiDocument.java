package org.lexgap.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The API's own description, as OpenAPI has it. */
@Api
class ApiDocument {

    static final byte[] CONTENT = StaticFiles.resource("openapi.json");

    @Open
    @GetMapping(Api.ROOT + "/openapi.json")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(CONTENT);
    }
}
