package demarche.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Measures trees against human ones. Every sentence is given alone; tokens are matched by their
 * offsets; a flat group of the human tree is one node on both sides; punctuation counts for parts
 * of speech only.
 */
final class HumanEvaluation {
  private static final Set<String> KEPT =
      Set.of("nsubj:pass", "nmod:poss", "acl:relcl", "aux:pass", "compound:prt");

  private static final Set<String> KEY =
      Set.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "ccomp",
          "xcomp",
          "appos",
          "nmod:poss",
          "conj",
          "advcl",
          "acl:relcl",
          "obl",
          "nmod",
          "parataxis");

  final Score tags = new Score();
  final Score heads = new Score();
  final Score labelled = new Score();
  final Score key = new Score();
  final Map<String, Score> byLabel = new TreeMap<>();
  final Map<String, Score> reporting = new TreeMap<>();
  final Map<String, Integer> confusions = new HashMap<>();
  int whole;

  /** What is measured: a text's sentences with UTF-16 offsets equal to its code points. */
  static HumanEvaluation of(List<GoldSentence> gold, Function<String, Document> analyse) {
    HumanEvaluation evaluation = new HumanEvaluation();
    for (GoldSentence sentence : gold) {
      evaluation.take(sentence, analyse.apply(sentence.text()));
    }
    return evaluation;
  }

  static String simple(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 || KEPT.contains(relation) ? relation : relation.substring(0, colon);
  }

  /** An edge between nodes, the dependent's number first; a head of -1 is the root. */
  private record Edge(int dependent, int head, String label) {}

  private void take(GoldSentence gold, Document document) {
    whole += document.sentences().size() == 1 ? 1 : 0;
    Offsets offsets = new Offsets(gold.text());
    int[] node = groups(gold);
    Map<Long, Integer> byOffsets = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      byOffsets.put(key(gold.tokens().start(i), gold.tokens().end(i)), i);
    }
    String[] foundTag = new String[gold.size()];
    Map<Integer, Edge> found = new HashMap<>();
    Set<Edge> foundReporting = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      int[] matched = new int[sentence.tokens().size()];
      for (int i = 0; i < matched.length; i++) {
        Token token = sentence.tokens().get(i);
        Integer match =
            byOffsets.get(key(offsets.utf16(token.start()), offsets.utf16(token.end())));
        matched[i] = match == null ? -2 - i : match;
        if (match != null) {
          foundTag[match] = token.tag().code();
        }
      }
      edges(gold, node, sentence, matched, found, foundReporting);
    }
    score(gold, node, foundTag, found, foundReporting);
  }

  private static long key(int start, int end) {
    return ((long) start << 32) | end;
  }

  /** For each word the number of the group's outermost word. */
  private static int[] groups(GoldSentence gold) {
    int[] node = new int[gold.size()];
    for (int i = 0; i < node.length; i++) {
      int top = i;
      while (gold.relations()[top].startsWith("flat") && gold.heads()[top] > 0) {
        top = gold.heads()[top] - 1;
      }
      node[i] = top;
    }
    return node;
  }

  private void edges(
      GoldSentence gold,
      int[] node,
      Sentence sentence,
      int[] matched,
      Map<Integer, Edge> found,
      Set<Edge> foundReporting) {
    for (int i = 0; i < matched.length; i++) {
      Token token = sentence.tokens().get(i);
      int dependent = matched[i] < 0 ? matched[i] : node[matched[i]];
      int head = -1;
      if (token.head() >= 0) {
        int m = matched[token.head()];
        head = m < 0 ? m : node[m];
      }
      if (head == dependent) {
        continue;
      }
      String label = simple(token.relation().code());
      boolean punctuation =
          matched[i] >= 0
              ? gold.relations()[matched[i]].equals("punct")
              : token.relation() == Relation.PUNCT;
      if (punctuation) {
        continue;
      }
      Edge edge = new Edge(dependent, head, label);
      int place = dependent < 0 ? -1000 * (found.size() + 1) + dependent : dependent;
      boolean first = found.putIfAbsent(place, edge) == null;
      if (token.head() >= 0 && first) {
        Token verb = sentence.tokens().get(token.head());
        if (ReportingVerbs.is(verb.tag().code(), verb.lemma())) {
          foundReporting.add(edge);
        }
      }
    }
  }

  private void score(
      GoldSentence gold,
      int[] node,
      String[] foundTag,
      Map<Integer, Edge> found,
      Set<Edge> foundReporting) {
    Set<Edge> right = new HashSet<>();
    for (int i = 0; i < gold.size(); i++) {
      tags.gold();
      if (gold.tags()[i].equals(foundTag[i])) {
        tags.right();
      }
      if (node[i] != i || gold.relations()[i].equals("punct")) {
        continue;
      }
      int head = gold.heads()[i] == 0 ? -1 : node[gold.heads()[i] - 1];
      Edge edge = new Edge(i, head, simple(gold.relations()[i]));
      right.add(edge);
      Edge other = found.get(i);
      heads.gold();
      labelled.gold();
      if (other != null && other.head() == head) {
        heads.right();
        if (other.label().equals(edge.label())) {
          labelled.right();
        } else {
          confusions.merge(edge.label() + " as " + other.label(), 1, Integer::sum);
        }
      }
    }
    byLabel(right, found);
    reporting(gold, right, foundReporting);
  }

  private void byLabel(Set<Edge> right, Map<Integer, Edge> found) {
    Set<Edge> all = new HashSet<>(found.values());
    for (Edge edge : right) {
      Score score = byLabel.computeIfAbsent(edge.label(), k -> new Score());
      boolean hit = all.contains(edge);
      score.gold();
      if (hit) {
        score.right();
      }
      if (KEY.contains(edge.label())) {
        key.gold();
        if (hit) {
          key.right();
        }
      }
    }
    for (Edge edge : found.values()) {
      byLabel.computeIfAbsent(edge.label(), k -> new Score()).found();
      if (KEY.contains(edge.label())) {
        key.found();
      }
    }
  }

  private void reporting(GoldSentence gold, Set<Edge> right, Set<Edge> foundReporting) {
    for (String label : List.of("nsubj", "ccomp", "obj")) {
      Score score = reporting.computeIfAbsent(label, k -> new Score());
      for (Edge edge : right) {
        if (edge.label().equals(label)
            && edge.head() >= 0
            && ReportingVerbs.is(gold.tags()[edge.head()], gold.lemmas()[edge.head()])) {
          score.gold();
          if (foundReporting.contains(edge)) {
            score.right();
          }
        }
      }
      for (Edge edge : foundReporting) {
        if (edge.label().equals(label)) {
          score.found();
        }
      }
    }
  }

  Score reporting(String label) {
    return reporting.computeIfAbsent(label, k -> new Score());
  }

  String report(String name) {
    return String.format(
        Locale.ROOT,
        "%s: POS %.2f  UAS %.2f  LAS %.2f  key %.2f  reporting nsubj %.1f ccomp %.1f obj %.1f"
            + "  (edges %d; n %d %d %d; whole %d)",
        name,
        tags.recall(),
        heads.recall(),
        labelled.recall(),
        key.f1(),
        reporting("nsubj").f1(),
        reporting("ccomp").f1(),
        reporting("obj").f1(),
        heads.number(),
        reporting("nsubj").number(),
        reporting("ccomp").number(),
        reporting("obj").number(),
        whole);
  }

  String details() {
    StringBuilder text = new StringBuilder();
    byLabel.forEach(
        (label, score) -> {
          if (score.number() >= 20) {
            text.append(
                String.format(Locale.ROOT, "%s %.1f (%d)  ", label, score.f1(), score.number()));
          }
        });
    text.append('\n');
    confusions.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(20)
        .forEach(e -> text.append(e.getKey()).append(' ').append(e.getValue()).append("; "));
    return text.toString();
  }

  /** From code points to UTF-16 units of a short text. */
  private static final class Offsets {
    private final int[] utf16;

    Offsets(String text) {
      int count = text.codePointCount(0, text.length());
      utf16 = new int[count + 1];
      int at = 0;
      for (int i = 0; i < count; i++) {
        utf16[i] = at;
        at += Character.charCount(text.codePointAt(at));
      }
      utf16[count] = text.length();
    }

    int utf16(int codePoint) {
      return utf16[Math.min(codePoint, utf16.length - 1)];
    }
  }
}
