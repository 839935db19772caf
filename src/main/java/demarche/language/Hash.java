package demarche.language;

/**
 * 32-bit hashes of words and of features. A feature is a template's number and up to four values;
 * equal features have equal hashes on every machine, since the model's rows are found by them.
 */
final class Hash {
  private static final int A = 0x9E3779B1;
  private static final int B = 0x85EBCA6B;
  private static final int C = 0xC2B2AE35;

  private Hash() {}

  static int start() {
    return 0x811C9DC5;
  }

  static int add(int hash, int value) {
    int mixed = (hash ^ value) * 0x01000193;
    return mixed ^ (mixed >>> 15);
  }

  static int end(int hash) {
    int x = hash ^ (hash >>> 16);
    x *= B;
    x ^= x >>> 13;
    x *= C;
    return x ^ (x >>> 16);
  }

  /** The hash of a whole text, as {@link #add} of its characters. */
  static int of(CharSequence text) {
    int hash = start();
    for (int i = 0; i < text.length(); i++) {
      hash = add(hash, text.charAt(i));
    }
    return end(hash);
  }

  static int of(int template, int a) {
    int x = (template * A) ^ a;
    x *= B;
    x ^= x >>> 15;
    x *= C;
    return x ^ (x >>> 14);
  }

  static int of(int template, int a, int b) {
    int x = ((template * A) ^ a) * B;
    x = (Integer.rotateLeft(x, 15) ^ b) * C;
    x ^= x >>> 15;
    x *= A;
    return x ^ (x >>> 14);
  }

  static int of(int template, int a, int b, int c) {
    int x = ((template * A) ^ a) * B;
    x = (Integer.rotateLeft(x, 15) ^ b) * C;
    x = (Integer.rotateLeft(x, 13) ^ c) * B;
    x ^= x >>> 15;
    x *= A;
    return x ^ (x >>> 14);
  }

  static int of(int template, int a, int b, int c, int d) {
    int x = ((template * A) ^ a) * B;
    x = (Integer.rotateLeft(x, 15) ^ b) * C;
    x = (Integer.rotateLeft(x, 13) ^ c) * B;
    x = (Integer.rotateLeft(x, 14) ^ d) * C;
    x ^= x >>> 15;
    x *= A;
    return x ^ (x >>> 14);
  }
}
