/** The stored graph as files for other programs: RDF in five syntaxes, and tables of the facts. */
@NullMarked
package demarche.export;

import org.jspecify.annotations.NullMarked;
