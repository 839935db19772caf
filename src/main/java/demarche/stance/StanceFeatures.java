package demarche.stance;

import demarche.clause.Clauses;
import demarche.language.NameClass;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Arguments;
import demarche.lexicon.ContentCue;
import demarche.lexicon.ContentCues;
import demarche.lexicon.Effect;
import demarche.lexicon.Frame;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Modifiers;
import demarche.lexicon.Paint;
import demarche.lexicon.Paints;
import demarche.lexicon.Telling;
import demarche.stance.StanceQuestion.Trigger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the model looks at: a feature is a name that is there or not. */
final class StanceFeatures {
  private static final Set<NameClass> PARTIES =
      Set.of(NameClass.GPE, NameClass.NORP, NameClass.ORG, NameClass.PERSON);

  /** Lengths are told in steps of so many words, up to so many of them. */
  private static final int STEP = 4;

  private static final int LONGEST = 6;

  private final Lexicon lexicon;
  private final ContentCues cues;
  private final Modifiers modifiers;
  private final Paints paints;

  /** The one question at work, and what is known of it so far. */
  private record Look(
      StanceQuestion question,
      Tree tree,
      int head,
      Set<Effect> effects,
      String own,
      String subject,
      SortedSet<String> found) {

    boolean negated() {
      return effects.contains(Effect.NEGATE);
    }

    String not() {
      return negated() ? " not" : "";
    }
  }

  StanceFeatures(Lexicon lexicon, ContentCues cues, Modifiers modifiers, Paints paints) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.modifiers = modifiers;
    this.paints = paints;
  }

  /** With the tables that come with the program. */
  static StanceFeatures bundled() {
    return new StanceFeatures(
        Lexicon.bundled(), ContentCues.bundled(), Modifiers.bundled(), Paints.bundled());
  }

  /** The features of a question, sorted. */
  SortedSet<String> of(StanceQuestion question) {
    SortedSet<String> found = new TreeSet<>();
    Tree tree = question.tree();
    int head = question.head();
    String own = trigger(question, found);
    Look look =
        new Look(
            question, tree, head, modifiers.of(tree, head), own, subject(question, head), found);
    clause(look);
    inner(look);
    deeper(look);
    headPaint(look);
    contentPaint(look);
    around(look);
    words(look);
    opening(look);
    parts(look);
    cues(look);
    found.add(
        (question.pressRelease() ? "place release" : "place news")
            + (question.quoted() ? " quoted" : ""));
    found.add("always");
    return found;
  }

  /** The voicing word; a bare sentence's own head may be one ("We condemn the raid"). */
  private String trigger(StanceQuestion question, SortedSet<String> found) {
    Tree tree = question.tree();
    if (question.trigger().isEmpty()) {
      found.add("bare");
    }
    Optional<Trigger> trigger =
        question.trigger().or(() -> HeadFrames.of(lexicon, tree, question.head()));
    if (trigger.isEmpty()) {
      found.add("own none");
      return "none";
    }
    Frame frame = trigger.get().frame();
    Set<Effect> effects = modifiers.of(tree, trigger.get().token());
    boolean negated = effects.contains(Effect.NEGATE);
    String own = code(frame, negated);
    String word = frame.word() + (negated ? " not" : "");
    found.add("own " + own);
    found.add("kind " + lower(frame.kind()));
    found.add("word " + word);
    found.add("frame " + word + " " + code(frame, false));
    effects.forEach(effect -> found.add("trigger " + lower(effect)));
    return own;
  }

  private static String code(Frame frame, boolean negated) {
    return switch (negated ? frame.negated() : frame.telling()) {
      case Telling.Own own -> lower(own.stance());
      case Telling.ByContent byContent -> "by-content";
      case Telling.Nothing nothing -> "nothing";
    };
  }

  private static void clause(Look look) {
    Tree tree = look.tree();
    int head = look.head();
    String lemma = lower(tree.lemma(head));
    String tense = lower(Clauses.tense(tree, head));
    SortedSet<String> found = look.found();
    found.add("shape " + shape(look) + " own " + look.own());
    found.add("head " + lemma);
    found.add("head " + lemma + look.not());
    found.add("subject " + look.subject());
    found.add("subject " + look.subject() + " tense " + tense);
    found.add("tense " + tense + " own " + look.own());
    for (Effect effect : look.effects()) {
      found.add("effect " + lower(effect));
      found.add("effect " + lower(effect) + " own " + look.own());
      found.add("effect " + lower(effect) + " subject " + look.subject());
    }
    if (look.effects().isEmpty()) {
      found.add("effect plain");
    }
    if (tree.child(head, Relation.OBL_AGENT).isPresent()) {
      found.add("agent");
    }
    marks(look);
  }

  private static void marks(Look look) {
    int end = Math.min(look.tree().size(), look.question().end() + 2);
    for (int i = look.question().first(); i < end; i++) {
      String form = look.tree().token(i).form();
      if (form.equals("?") || form.equals("!")) {
        look.found().add("mark " + form);
      }
    }
  }

  private static String shape(Look look) {
    Tree tree = look.tree();
    PartOfSpeech tag = tree.token(look.head()).tag();
    if (tree.token(look.question().first()).tag() == PartOfSpeech.TO) {
      return "infinitive";
    }
    if (tag.isVerb() || tree.child(look.head(), Relation.COP, Relation.NSUBJ).isPresent()) {
      return "clause";
    }
    return tag.isNoun() ? "noun" : "other";
  }

  /** The content's own word of speech: "said that it welcomes the plan". */
  private void inner(Look look) {
    String inner =
        lexicon.at(look.tree(), look.head()).stream()
            .findFirst()
            .map(frame -> code(frame, look.negated()))
            .orElse("none");
    boolean open = look.own().equals("by-content") || look.own().equals("none");
    String voiced = open ? inner : look.own();
    SortedSet<String> found = look.found();
    found.add("inner " + inner);
    found.add("inner " + inner + " own " + look.own());
    found.add("voiced " + voiced);
    found.add("voiced " + voiced + " subject " + look.subject());
    String party = lower(look.question().subject());
    found.add("party " + party);
    found.add("party " + party + " voiced " + voiced);
    found.add("party " + party + " inner " + inner + " own " + look.own());
    found.add("party " + party + " tense " + lower(Clauses.tense(look.tree(), look.head())));
  }

  /** What other words of the content voice, and whose: "the plan that Peru rejects". */
  private void deeper(Look look) {
    StanceQuestion question = look.question();
    Tree tree = look.tree();
    for (int i = question.first(); i < question.end(); i++) {
      List<Frame> frames = i == look.head() ? List.of() : lexicon.at(tree, i);
      if (!frames.isEmpty()) {
        Frame frame = frames.getFirst();
        boolean negated = modifiers.of(tree, i).contains(Effect.NEGATE);
        String deeper = "deeper " + code(frame, negated);
        look.found().add(deeper);
        look.found().add(deeper + " " + lower(frame.kind()));
        look.found().add(deeper + " subject " + subject(question, i));
      }
    }
  }

  private void headPaint(Look look) {
    Tree tree = look.tree();
    SortedSet<String> found = look.found();
    String tense = lower(Clauses.tense(tree, look.head()));
    for (Paint paint : paints.of(tree.token(look.head()))) {
      String name = "head-paint " + lower(paint) + look.not();
      found.add(name);
      found.add(name + " subject " + look.subject());
      found.add(name + " tense " + tense);
      found.add(name + " own " + look.own());
      found.add(name + " party " + lower(look.question().subject()));
    }
    for (int object : tree.children(look.head(), Relation.OBJ)) {
      for (Paint paint : painted(tree, object)) {
        found.add("object-paint " + lower(paint) + look.not());
      }
    }
    for (int clause : tree.children(look.head(), Relation.XCOMP)) {
      found.add("clause " + lower(tree.lemma(clause)));
      for (Paint paint : paints.of(tree.token(clause))) {
        found.add("clause-paint " + lower(paint) + look.not());
      }
    }
  }

  private void contentPaint(Look look) {
    int good = 0;
    int bad = 0;
    for (int i = look.question().first(); i < look.question().end(); i++) {
      for (Paint paint : painted(look.tree(), i)) {
        look.found().add("paint " + lower(paint));
        look.found().add("paint " + lower(paint) + " own " + look.own());
        good += paint.isGood() ? 1 : 0;
        bad += paint.isBad() ? 1 : 0;
      }
    }
    String balance =
        good == bad
            ? good > 0 ? "mixed" : "none"
            : (good > bad ? "good " : "bad ") + Math.min(3, Math.abs(good - bad));
    look.found().add("balance " + balance + " own " + look.own());
    look.found().add("balance " + balance + " party " + lower(look.question().subject()));
  }

  /** What a word paints, but in a name: "the Convention against Torture" condemns nothing. */
  private Set<Paint> painted(Tree tree, int word) {
    return tree.token(word).tag().isProperNoun() ? Set.of() : paints.of(tree.token(word));
  }

  /** Whether a cue is a part of a name. */
  private static boolean isName(Tree tree, ContentCue cue) {
    for (int i = cue.first(); i < cue.end(); i++) {
      if (!tree.token(i).tag().isProperNoun()) {
        return false;
      }
    }
    return true;
  }

  /** What the sentence's other words push towards: "The crime shocked all, they said: …". */
  private void around(Look look) {
    StanceQuestion question = look.question();
    Tree tree = look.tree();
    for (int i = 0; i < tree.size(); i++) {
      if (i < question.first() || i >= question.end()) {
        painted(tree, i).forEach(paint -> look.found().add("around " + lower(paint)));
      }
    }
    for (ContentCue cue : cues.in(tree.sentence(), 0, tree.size())) {
      if (cue.end() <= question.first() || cue.first() >= question.end()) {
        look.found().add("around cue " + lower(cue.stance()));
      }
    }
  }

  /** The content's words but for names, which tell of the article more than of the stance. */
  private static void words(Look look) {
    for (int i = look.question().first(); i < look.question().end(); i++) {
      PartOfSpeech tag = look.tree().token(i).tag();
      if (tag == PartOfSpeech.CD) {
        look.found().add("has a number");
      } else if (!tag.isPunctuation() && !tag.isProperNoun()) {
        look.found().add("has " + lower(look.tree().lemma(i)));
      }
    }
  }

  /** How the content begins, and how long it is. */
  private static void opening(Look look) {
    Tree tree = look.tree();
    int first = look.question().first();
    int end = look.question().end();
    String word = lower(tree.lemma(first));
    look.found().add("first " + word);
    if (first + 1 < end) {
      look.found().add("first " + word + " " + lower(tree.lemma(first + 1)));
    }
    look.found().add("length " + Math.min(LONGEST, (end - first) / STEP));
  }

  /** What hangs on the content's head, names left out: they tell of the article. */
  private static void parts(Look look) {
    Tree tree = look.tree();
    for (int i = look.question().first(); i < look.question().end(); i++) {
      boolean below = i != look.head() && tree.head(i).equals(OptionalInt.of(look.head()));
      if (below && !tree.token(i).tag().isProperNoun()) {
        look.found().add("part " + tree.token(i).relation() + " " + lower(tree.lemma(i)));
      }
    }
  }

  private void cues(Look look) {
    StanceQuestion question = look.question();
    for (ContentCue cue : cues.in(question.tree().sentence(), question.first(), question.end())) {
      if (isName(question.tree(), cue)) {
        continue;
      }
      look.found().add("cue " + lower(cue.stance()));
      look.found().add("cue " + lower(cue.stance()) + " own " + look.own());
    }
  }

  /** Who does it: a pronoun as it stands, the speaker, another party, or a thing. */
  private static String subject(StanceQuestion question, int head) {
    Tree tree = question.tree();
    OptionalInt own = tree.child(head, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL);
    if (own.isEmpty()) {
      return "none";
    }
    int place = own.getAsInt();
    PartOfSpeech tag = tree.token(place).tag();
    if (tag == PartOfSpeech.PRP || tag == PartOfSpeech.EX || tag == PartOfSpeech.DT) {
      return lower(tree.token(place).form());
    }
    if (isSpeaker(question, place)) {
      return "speaker";
    }
    boolean party =
        tree.sentence().names().stream()
            .anyMatch(
                name ->
                    PARTIES.contains(name.kind())
                        && name.first() < tree.end(place)
                        && name.end() > tree.first(place));
    return party ? "party" : tag.isProperNoun() ? "name" : "noun";
  }

  private static boolean isSpeaker(StanceQuestion question, int subject) {
    Tree tree = question.tree();
    List<Integer> speakers =
        question
            .trigger()
            .map(t -> Arguments.first(tree, t.token(), t.frame().speaker()))
            .orElse(List.of());
    return speakers.stream().anyMatch(s -> tree.lemma(s).equals(tree.lemma(subject)));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
