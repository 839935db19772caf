package demarche.position;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.Clause.Reality;
import demarche.clause.Clause.Tense;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.FrameKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sentences of a press release: what they state is said by its author or its subject. */
final class ReleaseSentences {
  private static final Set<String> ANNOUNCING = WordGroups.of("position", "word before a text");

  /** Fewer words than these state nothing. */
  private static final int LEAST = 3;

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  private final Set<String> occasions;
  private final IdleWords idle;
  private final ReadArticle article;
  private final Release release;
  private final QuotedTokens quoted;

  ReleaseSentences(
      ReadArticle article,
      Release release,
      QuotedTokens quoted,
      Set<String> occasions,
      IdleWords idle) {
    this.quoted = quoted;
    this.occasions = occasions;
    this.idle = idle;
    this.article = article;
    this.release = release;
  }

  /**
   * What a sentence states.
   *
   * @param sentence the sentence's number, from 0
   * @param cued what its cues attribute
   * @return that, where it is the words of others or of the one whom a readout speaks of; else the
   *     whole sentence as its author's or its subject's
   */
  List<Attribution> in(int sentence, List<Attribution> cued) {
    Tree tree = article.trees().get(sentence);
    boolean kept =
        switch (release.kind()) {
          case SIGNED -> cued.stream().anyMatch(a -> isOfOthers(tree, a) || isTold(tree, a));
          case READOUT, TOLD -> !cued.isEmpty();
          case ISSUED -> cued.stream().anyMatch(a -> a.voice() instanceof Voice.Known);
        };
    if (!kept && goesOnQuoting(sentence, cued)) {
      return cued.stream().filter(a -> a.voice() instanceof Voice.Known).toList();
    }
    return kept ? cued : whole(sentence, tree).map(List::of).orElse(List.of());
  }

  /**
   * "My father said, 'Work is a gift. You must give it back.'": what goes on in a quotation that
   * the author's words opened is the author's only where the author is quoted.
   */
  private boolean goesOnQuoting(int sentence, List<Attribution> cued) {
    boolean ofAuthor =
        cued.stream()
            .anyMatch(
                a ->
                    a.voice() instanceof Voice.Known known
                        && known.members().equals(release.authors()));
    return !ofAuthor && quoted.isRunOnFromWords(sentence);
  }

  /** Whether the sentence as a whole reports somebody else's words. */
  private boolean isOfOthers(Tree tree, Attribution attribution) {
    boolean reported =
        attribution.cue() >= 0
            && tree.token(attribution.cue()).isRoot()
            && attribution.frame().filter(f -> f.kind() == FrameKind.REPORT).isPresent();
    return reported
        && attribution.voice() instanceof Voice.Known known
        && !known.members().equals(release.authors());
  }

  /**
   * A joint text speaks of its authors like a readout: "the two leaders welcomed". So does one of
   * which the headline tells no author. "We welcome the league's call" is a word of the authors.
   */
  private boolean isTold(Tree tree, Attribution attribution) {
    int cue = attribution.cue();
    boolean main =
        cue >= 0
            && (tree.token(cue).isRoot() || tree.token(tree.token(cue).head()).isRoot())
            && !tree.is(cue, Relation.OBJ);
    return release.authors().size() != 1 && main && attribution.voice() instanceof Voice.Known;
  }

  private Optional<Attribution> whole(int sentence, Tree tree) {
    int root = tree.root().orElse(-1);
    if (root < 0 || !Contents.isFinite(tree, root) || isEmpty(tree, root)) {
      return Optional.empty();
    }
    if (release.kind() == Release.Kind.READOUT && isOfState(tree, root)) {
      return Optional.empty();
    }
    Voice voice =
        switch (release.kind()) {
          case SIGNED, ISSUED -> signer(sentence, tree, root);
          case READOUT, TOLD -> subject(sentence, tree, root);
        };
    List<Content> contents =
        Contents.split(tree, root, tree.first(root), tree.end(root)).stream()
            .filter(content -> tree.token(content.root()).tag() != PartOfSpeech.MD)
            .filter(content -> !idle.isIdle(tree, content))
            .toList();
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                sentence, -1, Optional.empty(), voice, List.of(), List.of(), contents, "release"));
  }

  /** "These senators are members": what somebody is, or undergoes, no readout tells as theirs. */
  private static boolean isOfState(Tree tree, int root) {
    boolean noun = tree.child(root, Relation.COP).isPresent() && tree.token(root).tag().isNoun();
    return noun || tree.child(root, Relation.AUX_PASS).isPresent();
  }

  /** A few words, a turn that is broken off, or a mere occasion. */
  private boolean isEmpty(Tree tree, int root) {
    int words = 0;
    for (int i = 0; i < tree.size(); i++) {
      words += tree.token(i).tag().isPunctuation() ? 0 : 1;
    }
    String last = tree.token(tree.size() - 1).form();
    boolean occasion =
        (occasions.contains(tree.lemma(root)) || isHeld(tree, root))
            && Clauses.tense(tree, root) != Tense.FUTURE
            && !demands(tree, root);
    return words < LEAST
        || DASHES.contains(last)
        || last.equals("?")
        || occasion
        || opens(tree)
        || leadsIn(tree, root);
  }

  /** "Held talks with him", "paid a visit to Lima": they tell of an occasion as "met him" does. */
  private static boolean isHeld(Tree tree, int verb) {
    return HOLDING.contains(tree.lemma(verb))
        && tree.token(verb).tag() != PartOfSpeech.VBG
        && Clauses.reality(tree, verb) == Reality.FACT
        && tree.children(verb, Relation.OBJ).stream()
            .anyMatch(what -> HELD.contains(tree.lemma(what)));
  }

  private static final Set<String> HOLDING = WordGroups.of("position", "verb with a held occasion");
  private static final Set<String> HELD = WordGroups.of("position", "occasion that is held");

  /** "Events in May include:" opens a list and states nothing by itself. */
  private static boolean leadsIn(Tree tree, int root) {
    return LEADING.contains(tree.lemma(root))
        && tree.token(tree.size() - 1).form().equals(":")
        && tree.child(root, Relation.OBJ).isEmpty();
  }

  private static final Set<String> LEADING = WordGroups.of("position", "verb before a list");

  /** "We call on both armies to withdraw", but not "I called on the Sultan today". */
  private static boolean demands(Tree tree, int root) {
    boolean asked = !tree.children(root, Relation.XCOMP, Relation.ADVCL, Relation.CCOMP).isEmpty();
    return DEMANDING.contains(tree.lemma(root))
        && tree.children(root, Relation.OBL).stream()
            .map(tree::preposition)
            .anyMatch(word -> word.equals("for") || (asked && ADDRESSING.contains(word)));
  }

  private static final Set<String> DEMANDING = WordGroups.of("position", "visit or demand");

  private static final Set<String> ADDRESSING =
      WordGroups.of("position", "before who is called on");

  /** "The league issued the following statement:". */
  private static boolean opens(Tree tree) {
    boolean following = false;
    for (int i = 0; i < tree.size(); i++) {
      following |= ANNOUNCING.contains(tree.token(i).form());
    }
    return following && tree.token(tree.size() - 1).form().equals(":");
  }

  private Voice author() {
    return release.authors().isEmpty() ? new Voice.Unclear() : new Voice.Known(release.authors());
  }

  /** The author; of several those of whom the sentence speaks. */
  private Voice signer(int sentence, Tree tree, int root) {
    if (release.authors().size() > 1
        && subject(sentence, tree, root) instanceof Voice.Known known
        && (isGroup(known.members()) || release.authors().containsAll(known.members()))) {
      return known;
    }
    return ofOwnCountry(sentence, tree, root) ? subject(sentence, tree, root) : author();
  }

  /** "Peru calls upon Chad" in a text of Peru's ministry. */
  private boolean ofOwnCountry(int sentence, Tree tree, int root) {
    return release.authors().size() == 1
        && subject(sentence, tree, root) instanceof Voice.Known known
        && known.members().stream()
            .map(Member::name)
            .allMatch(release.authors().getFirst().of().stream().toList()::contains);
  }

  /** "The leaders", "they", where these are people. */
  private static boolean isGroup(List<Member> members) {
    return members.size() > 1 && members.stream().allMatch(m -> m.type() == ActorType.PERSON);
  }

  private Voice subject(int sentence, Tree tree, int root) {
    for (int subject : Clauses.subjects(tree, root)) {
      Optional<Mention> mention = article.cast().at(sentence, subject);
      if (mention.isPresent() && !mention.get().members().isEmpty()) {
        return new Voice.Known(mention.get().members());
      }
    }
    return author();
  }
}
