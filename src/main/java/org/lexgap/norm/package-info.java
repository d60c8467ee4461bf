/**
 * The Programme of Action taken apart: paragraphs, sentences, norms and the questions they read.
 * It knows no state, no law and no verdict, and uses no other package.
 */
package org.lexgap.norm;
