package org.lexgap.law;

import java.util.Optional;

/** An instrument of the summary, by its id, and the article an entry rests on. */
public record Citation(String instrument, Optional<String> article) {

    @Override
    public String toString() {
        return instrument + article.map(number -> " art. " + number).orElse("");
    }
}
