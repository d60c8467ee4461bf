/**
 * What a law summary amounts to when the Programme is held against it: findings, theme results, warnings, receipt.
 * The ports {@code Assessor} and {@code RuleBook} say what a rule engine must give; which one does, is not known here.
 */
package org.lexgap.assessment;
