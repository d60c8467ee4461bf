/**
 * Runs while the project is built and never after: checks the catalogue and packs it with the
 * places of scenarios, so that a start parses no YAML and no Gherkin.
 */
package org.lexgap.build;
