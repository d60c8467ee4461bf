package org.lexgap.rulebase;

/**
 * How the related instruments of a norm stand to the state, as the rules about rules see it.
 *
 * @param binding whether one binds without a reservation
 * @param open whether one may turn out to
 * @param reserved whether one binds and carries a reservation
 * @param openReserved whether one that carries a reservation may turn out to bind
 * @param custom whether one is a rule of custom
 */
public record Ground(
        String norm, boolean binding, boolean open, boolean reserved, boolean openReserved, boolean custom) {}
