/** Finds the calls, meetings, visits, letters, briefings and statements that an article tells. */
@NullMarked
package demarche.communication;

import org.jspecify.annotations.NullMarked;
