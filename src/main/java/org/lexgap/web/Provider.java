package org.lexgap.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * An identity provider by which people may sign in.
 *
 * @param issuer its address, as its own description has it
 * @param clientId and secret: how it knows this workspace
 * @param address of this workspace, as browsers know it, without a slash at the end
 * @param strength what its word on how somebody signed in (acr) must be; any where not given
 */
public record Provider(String issuer, String clientId, String secret, String address, Optional<String> strength) {

    /** The setting that names the provider; without it there is none. */
    public static final String ISSUER = "LEXGAP_OIDC_ISSUER";

    public static final String CLIENT_ID = "LEXGAP_OIDC_CLIENT_ID";
    public static final String CLIENT_SECRET = "LEXGAP_OIDC_CLIENT_SECRET";
    public static final String ADDRESS = "LEXGAP_PUBLIC_URL";
    public static final String STRENGTH = "LEXGAP_OIDC_ACR";

    private static final String LOCAL = "http://127.0.0.1";

    /**
     * The provider of the settings, if they name one.
     *
     * @throws IllegalArgumentException with the setting that is missing, or neither HTTPS nor of this machine
     */
    public static Optional<Provider> of(Map<String, String> settings) {
        if (settings.getOrDefault(ISSUER, "").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Provider(
                address(settings, ISSUER),
                required(settings, CLIENT_ID),
                required(settings, CLIENT_SECRET),
                address(settings, ADDRESS).replaceAll("/+$", ""),
                Optional.ofNullable(settings.get(STRENGTH))));
    }

    private static String required(Map<String, String> settings, String name) {
        String value = settings.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    private static String address(Map<String, String> settings, String name) {
        String value = required(settings, name);
        boolean safe = value.startsWith("https://") || value.startsWith(LOCAL + ":") || value.startsWith(LOCAL + "/");
        if (!safe || URI.create(value).getHost() == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    /** Where the provider sends people back to. */
    String back() {
        return address + "/oidc/back";
    }
}
