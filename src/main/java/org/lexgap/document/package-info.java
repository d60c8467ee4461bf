/**
 * Documents as they are laid out: what a document consists of, and one writer a file format. It knows nothing of law: what
 * is said, and in which order, is for those who make a {@link org.lexgap.document.Document}.
 */
package org.lexgap.document;
