package org.lexgap.web;

import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.RuleBook;
import org.lexgap.assessment.ScenarioIndex;
import org.lexgap.language.Language;
import org.lexgap.norm.Catalogue;

/** What pages work with, in the language of whoever reads them; may be asked by many at once. */
public interface KnowledgeBase {

    Catalogue catalogue(Language language);

    RuleBook ruleBook(Language language);

    Assessor assessor(Language language);

    /** The scenarios that show norms at work; written in English. */
    ScenarioIndex scenarios();
}
