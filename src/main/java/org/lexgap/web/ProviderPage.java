package org.lexgap.web;

/**
 * A page between this workspace and an identity provider.
 *
 * @param key of what it says
 * @param address of where it leads
 */
public record ProviderPage(String key, String address) {}
