/**
 * What an article's words name: persons, bodies, countries and places, with the names that the
 * codebook gives them, and the titles of posts.
 */
@NullMarked
package demarche.name;

import org.jspecify.annotations.NullMarked;
