package demarche.identity;

/**
 * A name as the article's file writes it, and what it means.
 *
 * @param name the article's own name
 * @param identity who or what it is
 */
public record Named(String name, Identity identity) {}
