package org.lexgap.web;

import java.util.List;
import org.lexgap.workspace.FactorSecret;

/**
 * A second factor on its way into somebody's app.
 *
 * @param key for typing, in groups of four signs
 * @param address for an app on the same machine
 * @param symbol the address for the camera of a phone
 */
public record FactorShown(String key, String address, QrSymbol symbol) {

    private static final int GROUP = 4;

    static FactorShown of(FactorSecret factor, String userName) {
        String address = factor.address(userName.isEmpty() ? "lexgap" : userName);
        return new FactorShown(
                String.join(" ", List.of(factor.text().split("(?<=\\G.{" + GROUP + "})"))),
                address,
                QrSymbol.of(address));
    }
}
