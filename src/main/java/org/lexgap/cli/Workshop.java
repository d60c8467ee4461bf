package org.lexgap.cli;

import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.RuleBook;
import org.lexgap.norm.Catalogue;

/** What commands work with; made when first asked for. */
public interface Workshop {

    Catalogue catalogue();

    RuleBook ruleBook();

    Assessor assessor();

    /** The program's version. */
    String version();
}
