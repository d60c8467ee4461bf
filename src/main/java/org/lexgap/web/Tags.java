package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.lexgap.workspace.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Entity tags by which a program says which version it takes for the current one. */
final class Tags {

    private static final String ANY = "*";

    private Tags() {}

    /**
     * The number of the current version, which the program named; 0 where there is none and it said so.
     *
     * @throws ApiFault if it named none, or another
     */
    static int checked(HttpServletRequest request, Optional<Version> current) {
        String match = request.getHeader(HttpHeaders.IF_MATCH);
        boolean first = ANY.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        if (match == null && !first) {
            throw new ApiFault(HttpStatus.PRECONDITION_REQUIRED, "api.tag-needed");
        }
        boolean holds = match == null
                ? current.isEmpty()
                : current.isPresent()
                        && names(match, current.get().tag(current.get().number()));
        if (!holds) {
            throw new ApiFault(HttpStatus.PRECONDITION_FAILED, "workspace.version-moved-on");
        }
        return current.map(Version::number).orElse(0);
    }

    private static boolean names(String match, String tag) {
        return Arrays.stream(match.split(",")).map(String::strip).anyMatch(given -> given.equals('"' + tag + '"'));
    }
}
