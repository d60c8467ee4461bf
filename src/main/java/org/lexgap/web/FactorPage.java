package org.lexgap.web;

import java.util.Optional;

/**
 * The page on which somebody takes another second factor.
 *
 * @param offer what the form sends back
 * @param hasFactor whether there is a present one, whose code is asked for too
 */
public record FactorPage(FactorShown factor, String offer, boolean hasFactor, Optional<String> error) {}
