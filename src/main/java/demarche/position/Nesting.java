package demarche.position;

import demarche.cast.Member;
import demarche.clause.Clauses;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.FrameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** What is told within what another one tells. */
final class Nesting {
  /** How many words the phrase of a source has at most. */
  private static final int SOURCE = 8;

  private final Voices voices;
  private final Predicate<Member> media;
  private final Set<String> outlets;

  /**
   * @param voices who speaks
   * @param media whether somebody is a paper, an agency or a broadcaster
   * @param outlets nouns for such, lower case
   */
  Nesting(Voices voices, Predicate<Member> media, Set<String> outlets) {
    this.voices = voices;
    this.media = media;
    this.outlets = outlets;
  }

  /** A news agency or a paper that tells what others say. */
  private boolean isMereSource(Attribution attribution) {
    boolean reports =
        attribution.frame().map(frame -> frame.kind() == FrameKind.REPORT).orElse(true);
    return reports
        && attribution.voice() instanceof Voice.Known known
        && known.members().size() == 1
        && media.test(known.members().getFirst());
  }

  /** "The mayor said …, state television reported": an outlet without a name, or with its noun. */
  private boolean isOutlet(Tree tree, Attribution attribution) {
    boolean reports =
        attribution.frame().map(frame -> frame.kind() == FrameKind.REPORT).orElse(true);
    int cue = attribution.cue();
    if (!reports || cue < 0) {
      return false;
    }
    for (int i = cue - 1;
        i >= 0 && cue - i <= SOURCE && !tree.token(i).tag().isPunctuation();
        i--) {
      if (outlets.contains(tree.lemma(i).toLowerCase(Locale.ROOT))
          || outlets.contains(tree.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The Herald said Peru would sign": what others will do, of which a paper only reports. */
  private static boolean isForetold(Tree tree, Attribution outer) {
    boolean reports = outer.cue() >= 0 && REPORTING.contains(tree.lemma(outer.cue()));
    return reports
        && outer.contents().stream()
            .allMatch(
                content ->
                    tree.children(content.root(), Relation.AUX).stream()
                            .anyMatch(helper -> WILL.contains(tree.form(helper)))
                        && Clauses.subjects(tree, content.root()).stream()
                            .noneMatch(subject -> OWN.contains(tree.form(subject))));
  }

  /** What a broadcaster announces may be its own. */
  private static final Set<String> REPORTING = WordGroups.of("position", "verb of a paper");

  private static final Set<String> WILL = WordGroups.of("position", "auxiliary of what comes");
  private static final Set<String> OWN = WordGroups.of("position", "pronoun of a paper");

  /** "According to the Herald, the mayor said …": around both the words and who said them. */
  private static boolean isAround(Attribution outer, Attribution inner) {
    return !outer.equals(inner)
        && outer.frame().isEmpty()
        && inner.frame().filter(frame -> frame.kind() == FrameKind.REPORT).isPresent()
        && outer.contents().stream()
            .anyMatch(content -> content.first() <= inner.cue() && inner.cue() < content.end());
  }

  /** "Issued a statement": says nothing of what is in it. */
  private boolean isMereText(Tree tree, Attribution attribution) {
    return attribution.contents().size() == 1
        && attribution.frame().filter(frame -> frame.kind() == FrameKind.REPORT).isPresent()
        && voices.isDocument(tree, attribution.contents().getFirst().root());
  }

  /** Leaves out what another one tells, save a verb that only the tree has put there. */
  List<Attribution> outermost(Tree tree, List<Attribution> found) {
    List<Attribution> all = new ArrayList<>(found);
    all.removeIf(
        outer ->
            (isMereSource(outer) || isOutlet(tree, outer))
                && found.stream().anyMatch(i -> holds(tree, outer, i) || isAround(outer, i)));
    all.removeIf(each -> isMereSource(each) && isForetold(tree, each));
    List<Attribution> kept = new ArrayList<>();
    for (Attribution each : all) {
      if (isMereText(tree, each)) {
        continue;
      }
      Optional<Attribution> outer =
          all.stream()
              .filter(other -> !other.equals(each) && !isMereText(tree, other))
              .filter(other -> holds(tree, other, each) && !isOfNobody(tree, other, each))
              .findFirst();
      if (outer.isEmpty()) {
        kept.add(each);
      } else if (isSister(tree, outer.get(), each)) {
        kept.add(withVoice(each, outer.get().voice()));
        kept.replaceAll(k -> k.equals(outer.get()) ? cutBefore(tree, k, each) : k);
      }
    }
    return kept;
  }

  /**
   * "He said that they had left, and asked the others to wait": the tree may join "asked" to
   * "left", but a verb of speech in the tense of the outer one and without a subject is the
   * speaker's.
   */
  private static boolean isSister(Tree tree, Attribution outer, Attribution inner) {
    int cue = inner.cue();
    boolean alike =
        tree.token(cue).tag() == tree.token(outer.cue()).tag()
            && tree.token(cue).tag() == PartOfSpeech.VBD
            && outer.cue() < cue;
    return alike
        && tree.is(cue, Relation.CONJ)
        && tree.child(cue, Relation.NSUBJ, Relation.NSUBJ_PASS).isEmpty()
        && inner.frame().filter(frame -> frame.kind() != FrameKind.ATTITUDE).isPresent()
        && outer.contents().stream().anyMatch(c -> c.root() == tree.token(cue).head());
  }

  private static Attribution withVoice(Attribution of, Voice voice) {
    return new Attribution(
        of.sentence(),
        of.cue(),
        of.frame(),
        voice,
        of.addressees(),
        of.targets(),
        of.contents(),
        of.rule());
  }

  private static Attribution cutBefore(Tree tree, Attribution of, Attribution sister) {
    List<Content> contents = new ArrayList<>();
    for (Content content : of.contents()) {
      int end = content.end();
      int stop = sister.cue();
      if (content.root() < stop && end > stop) {
        while (stop > content.root() + 1
            && (tree.token(stop - 1).tag().isPunctuation()
                || tree.is(stop - 1, Relation.CC, Relation.ADVMOD))) {
          stop--;
        }
        end = stop;
      }
      contents.add(new Content(content.root(), Math.min(content.first(), end - 1), end));
    }
    return new Attribution(
        of.sentence(),
        of.cue(),
        of.frame(),
        of.voice(),
        of.addressees(),
        of.targets(),
        contents,
        of.rule());
  }

  /** "Peru's demand that they leave was rejected": by nobody told, but the demand is Peru's. */
  private static boolean isOfNobody(Tree tree, Attribution outer, Attribution inner) {
    return outer.voice() instanceof Voice.Unclear
        && outer.frame().filter(frame -> frame.kind() != FrameKind.REPORT).isPresent()
        && inner.voice() instanceof Voice.Known
        && inner.frame().flatMap(frame -> frame.telling().voiced()).isPresent()
        && tree.token(inner.cue()).tag().isNoun()
        && tree.child(inner.cue(), Relation.NMOD_POSS).isPresent();
  }

  /** "Peru accused Chile of it, which Chile denied": both are told, side by side. */
  private static boolean isRejoinder(Tree tree, int outer, int inner) {
    return outer > inner
        && tree.head(outer).equals(OptionalInt.of(inner))
        && tree.is(outer, Relation.ADVCL, Relation.ACL_RELCL)
        && tree.children(outer, Relation.OBJ, Relation.NSUBJ_PASS).stream()
            .anyMatch(which -> inner < which && tree.form(which).equals("which"));
  }

  private static boolean holds(Tree tree, Attribution outer, Attribution inner) {
    boolean nested =
        outer.contents().stream()
            .anyMatch(content -> content.first() <= inner.cue() && inner.cue() < content.end());
    if (!nested || isRejoinder(tree, outer.cue(), inner.cue())) {
      return false;
    }
    // "According to" lies around its content, and two that hold each other are told by the verb.
    boolean mutual =
        inner.contents().stream()
            .anyMatch(content -> content.first() <= outer.cue() && outer.cue() < content.end());
    return !mutual || tree.isUnder(inner.cue(), outer.cue());
  }
}
