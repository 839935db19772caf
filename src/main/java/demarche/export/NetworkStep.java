package demarche.export;

/**
 * What one fact says between two actors.
 *
 * @param id unique in the export
 * @param directed false for communications
 * @param kind position, communication or evacuation
 * @param word the stance, the kind of communication, or evacuates-from
 * @param day of the fact, or of its article; empty text where none is told
 */
public record NetworkStep(
    String id,
    String from,
    String to,
    boolean directed,
    String kind,
    String word,
    String day,
    String label,
    String words,
    String article,
    String fact) {}
