/**
 * What a client asks of the server and what it is answered, as records: no servlet, no socket. The
 * stages that answer are functions from one to the other.
 */
@NullMarked
package demarche.exchange;

import org.jspecify.annotations.NullMarked;
