package org.lexgap.web;

import java.util.Optional;

/**
 * The page to sign in.
 *
 * @param name what was given before
 * @param welcome whether somebody comes from a one-time link
 */
public record SignInPage(String name, boolean welcome, Optional<String> error) {}
