package org.lexgap.web;

import java.util.List;

/**
 * A page that says why there is no other.
 *
 * @param status as HTTP has it
 * @param told why
 * @param lines more of it, one by one
 */
public record FaultPage(int status, String told, List<String> lines) {}
