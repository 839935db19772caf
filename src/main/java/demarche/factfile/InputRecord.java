package demarche.factfile;

/**
 * One record of an input, not yet looked into.
 *
 * @param place where it stands: a file, a file and line ("a.jsonl:12"; a text's is the one in which
 *     its body begins), or a file and element of its list ("a.json#3"), counted from 1
 * @param json its bytes; they need not be JSON
 */
@SuppressWarnings("ArrayRecordComponent") // Handed from one place to the next, never compared.
public record InputRecord(String place, byte[] json) {}
