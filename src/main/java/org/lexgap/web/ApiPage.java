package org.lexgap.web;

import java.util.List;

/**
 * The page that explains the API.
 *
 * @param problems the kinds of problems, by status
 */
public record ApiPage(ApiReference reference, List<Kind> problems) {

    /** A kind of problem. */
    public record Kind(String name, int status) {}
}
