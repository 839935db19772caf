/**
 * The tables of countries, bodies, missions, cities and office holders that come with the program:
 * read only when first asked for, found by normalised name.
 */
@NullMarked
package demarche.gazetteer;

import org.jspecify.annotations.NullMarked;
