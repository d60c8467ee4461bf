/**
 * Runs on a checkout and never in the program: while the project is built it checks the catalogue and packs it with the
 * places of scenarios, so that a start parses no YAML and no Gherkin. On a developer's command it lays out a new norm.
 */
package org.lexgap.build;
