package org.lexgap.workspace;

import java.time.Instant;
import java.util.Optional;

/**
 * What a program was answered, or that it is being answered.
 *
 * @param key hash of the program's user and of the key it gave
 * @param asked hash of what was asked
 * @param at when it was asked
 * @param answer the answer, sealed; none while it is being made
 */
public record KeptResponse(String key, String asked, Instant at, Optional<byte[]> answer) {}
