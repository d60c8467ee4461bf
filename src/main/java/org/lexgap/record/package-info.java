/** Assessments as JSON, the form in which they are kept and passed on. */
package org.lexgap.record;
