package demarche.endpoint;

/** A text that stops its reader at the deadline: a matcher of regular expressions has no other. */
final class WatchedText implements CharSequence {
  private static final int STRIDE = 1024;

  private final String text;
  private final Deadline deadline;
  private int reads;

  WatchedText(String text, Deadline deadline) {
    this.text = text;
    this.deadline = deadline;
  }

  @Override
  public char charAt(int index) {
    if (++reads % STRIDE == 0) {
      deadline.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
