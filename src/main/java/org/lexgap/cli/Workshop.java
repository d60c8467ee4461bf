package org.lexgap.cli;

import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.RuleBook;
import org.lexgap.assessment.ScenarioIndex;
import org.lexgap.language.Language;
import org.lexgap.norm.Catalogue;

/** What commands work with, in the language of whoever reads what they print; made when first asked for. */
public interface Workshop {

    /** The same workshop in a language; what does not depend on language is shared. */
    Workshop in(Language language);

    Language language();

    Catalogue catalogue();

    RuleBook ruleBook();

    ScenarioIndex scenarios();

    Assessor assessor();

    /** Says that {@link #assessor()} will be asked for soon, so that the rules can be loaded meanwhile. */
    void expectAssessments();

    /** The program's version. */
    String version();
}
