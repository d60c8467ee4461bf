package org.lexgap.spec;

/** Sees what scenarios say and is found to hold, so that a test can tell what none of them says. */
interface Witness {

    Witness NOBODY = (scenario, step, law) -> {};

    /**
     * A step that holds.
     *
     * @param law the law of which it holds: the one told, or the one that the step supposes
     */
    void saw(Feature.Scenario scenario, Vocabulary.Understood step, CheckedLaw law);
}
