/** The workspace on real databases: H2 in a file and a PostgreSQL server of the test's own. */
package org.lexgap.store;
