package org.lexgap.spec;

/** Sees which verdicts scenarios confirm, so that a test can tell what none of them reaches. */
interface Witness {

    Witness NOBODY = (scenario, step, law) -> {};

    /**
     * A step on a norm and a verdict that holds.
     *
     * @param law the law that has the verdict: the one told, or the one that the step supposes
     */
    void saw(Feature.Scenario scenario, Vocabulary.Understood step, CheckedLaw law);
}
