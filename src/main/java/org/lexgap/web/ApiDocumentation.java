package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.lexgap.web.ApiPage.Kind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The API explained on a page, from its own description. */
@Controller
class ApiDocumentation {

    private final Pages pages;

    ApiDocumentation(Pages pages) {
        this.pages = pages;
    }

    @Open
    @GetMapping("/api")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        List<Kind> problems = Problem.KINDS.entrySet().stream()
                .map(kind -> new Kind(kind.getValue(), kind.getKey().value()))
                .sorted(Comparator.comparingInt(Kind::status))
                .toList();
        ApiReference reference =
                ApiReference.of(ApiDocument.CONTENT, Visitor.of(request).language());
        return pages.show(request, "api", new ApiPage(reference, problems));
    }
}
