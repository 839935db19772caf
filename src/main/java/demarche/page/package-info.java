/**
 * Answers as pages for people: HTML that is readable without scripts, labels and never bare IRIs.
 */
@NullMarked
package demarche.page;

import org.jspecify.annotations.NullMarked;
