/**
 * The work of several people on the law of many states: who they are, what each may do, the versions of a summary, and an
 * audit log that shows if it was changed. What is kept is kept behind ports; nothing here knows a database or the web.
 */
package org.lexgap.workspace;
