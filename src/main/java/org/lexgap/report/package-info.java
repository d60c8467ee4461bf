/**
 * What a person reads. A report is first made as chapters of findings in their order, then written as text or Markdown.
 */
package org.lexgap.report;
