package org.lexgap.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules as sentences, in the language of the book, and as text. */
public interface RuleBook {

    /** All rules that judge norms, in the order of files. */
    Collection<Rule> rules();

    /** The rules of one norm, in the order of the file; empty where none is written yet. */
    List<Rule> rulesOf(String norm);

    /** The rule of that id. */
    Optional<Rule> rule(String id);

    /** The rules that warn of answers which cannot both be right. */
    List<ConsistencyCheck> checks();

    /** The ids of the rules about rules: rule and way, such as {@code META-CAP/acts}. */
    Set<String> remarks();

    /**
     * The sentence of a rule about rules.
     *
     * @param id one of {@link #remarks()}
     */
    String remark(String id);

    /** SHA-256 of all rule and catalogue text, as {@code sha256:...}. */
    String fingerprint();
}
