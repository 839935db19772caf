/**
 * The graph on disk: a Jena TDB2 database of one named graph an article, with the article bodies in
 * the stored default graph, and a view of it that hides them.
 *
 * <p>A first build packs the indexes itself, with Jena's own tree packer: of Jena's loaders, those
 * inside a process are slower on few cores and wait for ever after a full disk, and xloader is a
 * shell script around {@code sort}.
 */
@NullMarked
package demarche.store;

import org.jspecify.annotations.NullMarked;
