/** The graph on the network: Fuseki in this process, read-only, on the loopback address. */
@NullMarked
package demarche.serve;

import org.jspecify.annotations.NullMarked;
