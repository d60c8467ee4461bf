/** The steps of the feature files, and what the scenarios together must cover. */
package org.lexgap.spec;
