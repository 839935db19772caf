package demarche.factfile;

/**
 * Which article a record is, and in which wording.
 *
 * @param id the article's id, as {@link FactFile#parse} gives it
 * @param bodyDigest SHA-256 of the body in UTF-8, in lower-case hexadecimal digits
 */
public record ArticleKey(String id, String bodyDigest) {}
