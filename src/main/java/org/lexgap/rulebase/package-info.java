/**
 * The rules at work: the only package that knows Drools. It turns effective answers into facts, fires the rules that
 * were compiled when the project was built, and makes findings of what fired.
 */
package org.lexgap.rulebase;
