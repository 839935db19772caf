package demarche.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list that lost its line breaks into its items again. */
final class Items {
  private static final String MARKS = "-•*▪";

  private Items() {}

  /** The items of a block that begins with a list's mark and holds it again; else the block. */
  static List<Block> of(Block block) {
    String body = block.body();
    char mark = body.charAt(block.start());
    if (MARKS.indexOf(mark) < 0 || block.length() < 3 || body.charAt(block.start() + 1) != ' ') {
      return List.of(block);
    }
    List<Block> items = new ArrayList<>();
    int from = block.start();
    for (int at = from + 2; at + 2 < block.end(); at++) {
      if (body.charAt(at) == mark && body.charAt(at - 1) == ' ' && body.charAt(at + 1) == ' ') {
        char next = body.charAt(at + 2);
        if (Character.isUpperCase(next) || Character.isDigit(next) || "*“\"".indexOf(next) >= 0) {
          items.add(Block.trimmed(body, from, at));
          from = at;
        }
      }
    }
    items.add(Block.trimmed(body, from, block.end()));
    return items;
  }
}
