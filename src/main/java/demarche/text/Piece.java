package demarche.text;

import java.util.Optional;

/**
 * One piece of a body. The pieces of a body do not overlap, and nothing but white space stands
 * between them. All offsets are Unicode code points of the body as given, ends exclusive.
 *
 * @param kind what it is
 * @param start where it begins
 * @param end where it ends
 * @param contentStart where its content begins: after a dateline, a speaker's name, a list's mark;
 *     {@code end} where nothing but those stands there
 * @param speaker who speaks, as the transcript names him, also in the paragraphs that go on without
 *     naming him again; empty outside transcripts and for questions without a name
 * @param lead what stands before the content; empty where nothing does
 */
public record Piece(
    Kind kind,
    int start,
    int end,
    int contentStart,
    Optional<String> speaker,
    Optional<Lead> lead) {

  /** Whether it may yield facts. */
  public boolean told() {
    return kind.told() && contentStart < end;
  }
}
