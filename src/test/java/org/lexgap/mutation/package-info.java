/**
 * Rule mutation: each rule is changed in every small way there is, and the scenarios of its norm must notice. What they
 * do not notice, they do not specify.
 */
package org.lexgap.mutation;
