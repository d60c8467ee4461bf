package org.lexgap.assessment;

import java.util.List;
import java.util.Optional;
import org.lexgap.language.Message;
import org.lexgap.law.Place;

/**
 * Something a careful reader of the summary would ask about; it changes no verdict.
 *
 * @param code such as {@code STALE}
 * @param questions ids of the questions concerned
 */
public record Warning(String code, List<String> questions, Message message, Optional<Place> at) {}
