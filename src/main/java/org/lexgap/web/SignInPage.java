package org.lexgap.web;

import java.util.Optional;

/**
 * The page to sign in.
 *
 * @param name what was given before
 * @param welcome whether somebody comes from a one-time link
 * @param byProvider whether there is an identity provider to sign in by
 */
public record SignInPage(String name, boolean welcome, boolean byProvider, Optional<String> error) {}
