/** The command line: one class for each command. Data goes to stdout, talk to stderr. */
@NullMarked
package demarche.cli;

import org.jspecify.annotations.NullMarked;
