/**
 * Keeps the workspace in a database: H2 in a file, or PostgreSQL, with the same statements on both. What was acknowledged is
 * there after the process was killed.
 */
package org.lexgap.store;
