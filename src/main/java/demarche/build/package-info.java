/**
 * The way of the data as one pipeline: records in, mapped articles out, in the order of their ids.
 */
@NullMarked
package demarche.build;

import org.jspecify.annotations.NullMarked;
