package demarche.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news article.
 *
 * @param id the id as given, or the SHA-256 of the body in lower-case hexadecimal where none was
 *     given
 * @param title the headline
 * @param publisher the outlet's name
 * @param url the address as given; never fetched
 * @param published the day of publication
 * @param body the text as given, with characters that XML cannot hold replaced one for one by
 *     U+FFFD; all offsets count its Unicode code points
 */
public record Article(
    String id,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> url,
    Optional<LocalDate> published,
    String body) {}
