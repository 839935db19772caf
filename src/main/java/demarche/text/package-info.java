/**
 * What the body of an article is made of before anybody reads it: paragraphs and what stands
 * between them, who speaks in a transcript, what stands between quotation marks, which language it
 * is in.
 *
 * <p>{@link demarche.text.Layout} is the way in. Nothing here knows what a sentence means.
 */
@NullMarked
package demarche.text;

import org.jspecify.annotations.NullMarked;
