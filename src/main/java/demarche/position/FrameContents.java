package demarche.position;

import demarche.clause.Clauses;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Argument;
import demarche.lexicon.Arguments;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Role;
import demarche.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a word of speech or stance tells: its contents, where its frame says that they stand. */
final class FrameContents {
  private static final Set<String> PARTS = WordGroups.of("position", "part that one takes");

  private final Lexicon lexicon;

  FrameContents(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The contents of a word, in the order of the text; none where it tells nothing.
   *
   * @param word the word's place
   * @param aside where the word belongs to a source beside what it says
   */
  List<Content> of(Tree tree, int word, Frame frame, Optional<Asides.Aside> aside) {
    List<Integer> roots = roots(tree, word, frame);
    List<Content> contents = new ArrayList<>();
    for (int root : roots) {
      if (tree.isUnder(word, root)) {
        // The cue hangs on its content ("…, he said"): what is left of the sentence.
        Content around = around(tree, root, word);
        contents.addAll(Contents.split(tree, root, around.first(), around.end()));
      } else {
        contents.addAll(Contents.split(tree, root, tree.first(root), tree.end(root)));
      }
    }
    if (frame.part() == WordClass.VERB && (contents.isEmpty() || isCutOff(tree, word, contents))) {
      Optional<Content> clause = afterThat(tree, word);
      if (clause.isEmpty() && contents.isEmpty() && frame.kind() == FrameKind.REPORT) {
        clause = JoinedSubjects.clause(tree, word);
      }
      clause.ifPresent(content -> contents.clear());
      clause.ifPresent(contents::add);
    }
    if (contents.stream().noneMatch(content -> Contents.hasFinite(tree, content))) {
      Optional<Content> around = aside.flatMap(a -> Asides.around(tree, a));
      if (around.isPresent()) {
        contents.clear();
        contents.add(around.get());
      }
    }
    contents.replaceAll(content -> wholeQuote(tree, word, content));
    contents.replaceAll(content -> JoinedSubjects.cut(tree, content));
    joinNeeds(tree, contents);
    InvertedConditions.join(tree, contents);
    if (contents.isEmpty() && isFeltAlone(tree, word, frame)) {
      contents.addAll(Contents.split(tree, word, tree.first(word), tree.end(word)));
    }
    if (aside.isPresent()) {
      contents.replaceAll(content -> before(tree, content, aside.get()));
      contents.addAll(further(tree, word, contents));
    }
    return contents;
  }

  /** "Said it was vital that aid came": the tree may make two of what is vital and that it is. */
  private static void joinNeeds(Tree tree, List<Content> contents) {
    List<Content> joined = new ArrayList<>();
    for (Content content : contents) {
      boolean needed =
          !joined.isEmpty()
              && joined.getLast().end() == content.first()
              && tree.lemma(content.first()).equals("that")
              && isJudgedByIt(tree, joined.getLast());
      if (needed) {
        Content of = joined.removeLast();
        joined.add(new Content(of.root(), of.first(), content.end()));
      } else {
        joined.add(content);
      }
    }
    contents.clear();
    contents.addAll(joined);
  }

  private static boolean isJudgedByIt(Tree tree, Content content) {
    return content.end() == content.root() + 1
        && tree.token(content.root()).tag().isAdjective()
        && tree.children(content.root(), Relation.NSUBJ, Relation.EXPL).stream()
            .anyMatch(it -> tree.lemma(it).equals("it"));
  }

  /** "Went to Lima, Ann Lee said": the tree may take Lee for a further name of Lima. */
  private static Content before(Tree tree, Content content, Asides.Aside aside) {
    int end = aside.first();
    boolean buried = content.root() < end && end < content.end() && content.end() <= aside.verb();
    while (buried && end - 1 > content.root() && tree.token(end - 1).tag().isPunctuation()) {
      end--;
    }
    return buried ? new Content(content.root(), content.first(), end) : content;
  }

  /** "Warned that time was short": the tree has taken "that time" for what is warned of. */
  private static boolean isCutOff(Tree tree, int word, List<Content> contents) {
    Content first = contents.getFirst();
    return contents.size() == 1
        && first.first() == word + 1
        && tree.lemma(word + 1).equals("that")
        && tree.is(word + 1, Relation.DET)
        && first.end() < tree.size()
        && isFiniteOrModal(tree, first.end());
  }

  /** "Adding: “Those who lie will pay.”": the tree may take "those who lie" for what is added. */
  private static Content wholeQuote(Tree tree, int word, Content content) {
    int first = content.first();
    int end = content.end();
    boolean opens =
        first > word + 1
            && tree.is(content.root(), Relation.OBJ)
            && tree.token(first - 1).tag() == PartOfSpeech.OPENING_QUOTE
            && tree.token(first - 2).tag() == PartOfSpeech.COLON;
    if (!opens || end >= tree.size() || !isFiniteOrModal(tree, end)) {
      return content;
    }
    int verb = tree.token(end).tag() == PartOfSpeech.MD ? tree.head(end).orElse(end) : end;
    int last = end;
    while (last < tree.size()
        && tree.token(last).tag() != PartOfSpeech.PERIOD
        && tree.token(last).tag() != PartOfSpeech.CLOSING_QUOTE) {
      last++;
    }
    return verb >= end && verb < last ? new Content(verb, first, last) : content;
  }

  private static boolean isFiniteOrModal(Tree tree, int place) {
    return tree.token(place).tag() == PartOfSpeech.MD || Contents.isFinite(tree.token(place));
  }

  /** "Told a briefing that it was so": the tree may hang the clause on who hears it. */
  private static List<Integer> told(Tree tree, int word, Frame frame) {
    boolean hears =
        frame.kind() == FrameKind.REPORT
            && frame.addressee().stream().anyMatch(place -> place.role() == Role.OBJECT)
            && tree.child(word, Relation.CCOMP).isEmpty();
    return hears
        ? tree.children(word, Relation.OBJ).stream()
            .flatMap(hearer -> tree.children(hearer, Relation.ACL, Relation.ACL_RELCL).stream())
            .filter(clause -> Contents.isFinite(tree, clause))
            .filter(
                clause ->
                    tree.children(clause, Relation.MARK).stream()
                        .anyMatch(mark -> tree.form(mark).equals("that")))
            .toList()
        : List.of();
  }

  private static List<Integer> roots(Tree tree, int word, Frame frame) {
    List<Integer> roots = new ArrayList<>(told(tree, word, frame));
    if (!roots.isEmpty()) {
      return roots;
    }
    for (Argument place : frame.content()) {
      List<Integer> found = Arguments.at(tree, word, place);
      // "Gave the plan a welcome": the plan, not the welcome.
      found.stream()
          .filter(root -> !isAlongside(tree, root))
          .filter(root -> found.size() == 1 || tree.token(root).tag() != PartOfSpeech.PRP)
          .filter(root -> found.size() == 1 || !frame.objects().contains(tree.lemma(root)))
          .forEach(roots::add);
      if (!roots.isEmpty()) {
        break;
      }
    }
    boolean goesOn = roots.stream().allMatch(root -> isJoinedBehind(tree, word, root));
    if (goesOn && frame.kind() == FrameKind.REPORT && isAfterwards(tree, word)) {
      roots.addFirst(tree.token(word).head());
    }
    return roots;
  }

  /** "The road was open, Lee said, and the bridge was shut": the tree hangs the bridge on Lee. */
  private static boolean isJoinedBehind(Tree tree, int word, int root) {
    int first = tree.first(root);
    int before = first > word + 1 && tree.is(first, Relation.CC) ? first : first - 1;
    return before == word + 2
        && tree.token(before).tag() == PartOfSpeech.CC
        && tree.token(word + 1).tag() == PartOfSpeech.COMMA;
  }

  /** "On Monday", "for his part": when or how it is told, not what. */
  private static boolean isAlongside(Tree tree, int root) {
    boolean day = Clauses.isDay(tree, root) && tree.preposition(root).equals("on");
    return day
        || (PARTS.contains(tree.lemma(root)) && tree.child(root, Relation.NMOD_POSS).isPresent());
  }

  /** "The party was delighted.": an adjective with a stance of its own and nothing after it. */
  private static boolean isFeltAlone(Tree tree, int word, Frame frame) {
    return frame.part() == WordClass.ADJECTIVE
        && frame.telling().voiced().isPresent()
        && tree.token(word).isRoot()
        && tree.child(word, Relation.COP, Relation.AUX_PASS).isPresent()
        && tree.children(word, Relation.OBL, Relation.ADVCL, Relation.XCOMP).isEmpty();
  }

  /** "…, she said" beside its content, or "…, said the ministry" joined to it. */
  private static boolean isAfterwards(Tree tree, int word) {
    boolean inverted =
        tree.is(word, Relation.CONJ)
            && word > 0
            && tree.token(word - 1).tag() == PartOfSpeech.COMMA
            && tree.child(word, Relation.NSUBJ).orElse(-1) > word;
    return tree.token(word).tag().isVerb() && (inverted || tree.is(word, Relation.PARATAXIS));
  }

  /** "The road was shut, he said, and the bridge would follow": goes on after the aside. */
  private List<Content> further(Tree tree, int word, List<Content> before) {
    List<Content> found = new ArrayList<>();
    for (int child : tree.children(word, Relation.CONJ, Relation.PARATAXIS)) {
      int first = tree.first(child);
      boolean after = first > word && before.stream().allMatch(c -> c.root() < word);
      boolean own = tree.child(child, Relation.NSUBJ, Relation.NSUBJ_PASS).isPresent();
      boolean told = lexicon.at(tree, child).stream().anyMatch(f -> f.kind() == FrameKind.REPORT);
      if (after && own && !told && Contents.isFinite(tree, child)) {
        found.addAll(Contents.split(tree, child, first, tree.end(child)));
      }
    }
    return found;
  }

  /** A clause after "that" which the tree has taken apart: all that follows in the cue's clause. */
  private static Optional<Content> afterThat(Tree tree, int cue) {
    int that = that(tree, cue, isPhraseAfter(tree, cue) ? FAR : NEAR);
    int end = tree.end(cue);
    if (that >= end || !tree.lemma(that).equals("that")) {
      return Optional.empty();
    }
    while (end > that + 2 && tree.token(end - 1).tag().isPunctuation()) {
      end--;
    }
    for (int i = that + 1; i < end; i++) {
      if (Contents.isFinite(tree, i)) {
        return Optional.of(new Content(i, that + 1, end));
      }
    }
    return that == cue + 1 && end - that > LEAST && tree.token(that).tag() == PartOfSpeech.IN
        ? Optional.of(new Content(participle(tree, that + 1, end), that + 1, end))
        : Optional.empty();
  }

  /** The first "that" within a reach behind a word; where there is none, the end of the reach. */
  private static int that(Tree tree, int cue, int reach) {
    int end = Math.min(tree.size(), cue + reach);
    int that = cue + 1;
    while (that < end && !tree.lemma(that).equals("that")) {
      that++;
    }
    return that;
  }

  /** "Said after six hours of talks that she": a phrase that tells when or where it was said. */
  private static boolean isPhraseAfter(Tree tree, int cue) {
    int that = that(tree, cue, FAR);
    return that + 1 < tree.size()
        && IntStream.range(cue + 1, that)
            .mapToObj(between -> tree.token(between).tag())
            .noneMatch(tag -> tag.isVerb() || tag == PartOfSpeech.COMMA)
        && tree.token(cue + 1).tag() == PartOfSpeech.IN
        && tree.lemma(that).equals("that")
        && (tree.token(that + 1).tag() == PartOfSpeech.PRP
            || tree.token(that + 1).tag() == PartOfSpeech.DT
            || tree.token(that + 1).tag().isProperNoun());
  }

  /** So many words may stand between a word of speech and "that", and with a phrase between. */
  private static final int NEAR = 4;

  private static final int FAR = 12;

  /** A clause after "that" has so many words where no word of it is known as its verb. */
  private static final int LEAST = 4;

  /** "That the rule applied": the tagger may take a finite verb for a participle. */
  private static int participle(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.token(i).tag().isVerb()) {
        return i;
      }
    }
    return from;
  }

  /** A clause without the phrase or cue that stands before or after it. */
  static Content around(Tree tree, int root, int cue) {
    int first = tree.first(root);
    int end = tree.end(root);
    if (tree.first(cue) <= first + 1) {
      first = Math.min(root, tree.end(cue));
    } else if (tree.end(cue) >= end - 1) {
      end = Math.max(root + 1, tree.first(cue));
    }
    return new Content(root, first, end);
  }
}
