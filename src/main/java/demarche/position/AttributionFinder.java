package demarche.position;

import demarche.cast.Mention;
import demarche.clause.Clause.Reality;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Argument;
import demarche.lexicon.Arguments;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Role;
import demarche.lexicon.Telling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the words of a sentence that tell what somebody says, by the lexicon's frames. */
final class AttributionFinder {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "me", "my", "our");

  private final ReadArticle article;
  private final QuotedTokens quoted;
  private final Lexicon lexicon;
  private final Requests requests;
  private final Set<String> documents;
  private final Floor floor;

  AttributionFinder(
      ReadArticle article,
      QuotedTokens quoted,
      Lexicon lexicon,
      Requests requests,
      Set<String> documents) {
    this.article = article;
    this.quoted = quoted;
    this.lexicon = lexicon;
    this.requests = requests;
    this.documents = documents;
    this.floor = new Floor(article);
  }

  /**
   * The attributions of a sentence, to be asked for in the order of the text; those within what
   * another one tells are left out.
   */
  List<Attribution> in(int sentence) {
    Tree tree = article.trees().get(sentence);
    List<Attribution> all = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (isDocument(tree, word)) {
        String text = tree.lemma(word);
        int document = word;
        issuer(sentence, tree, document)
            .or(() -> putOut(sentence, tree, document))
            .ifPresent(voice -> floor.issued(text, voice));
      }
    }
    for (int word = 0; word < tree.size(); word++) {
      if (quoted.isQuoted(sentence, word) && !quoted.isScare(sentence, word)) {
        continue;
      }
      List<Frame> frames = lexicon.at(tree, word);
      if (isAccording(tree, word)) {
        according(sentence, tree, word).ifPresent(all::add);
      } else if (!frames.isEmpty()) {
        of(sentence, tree, word, frames.getFirst()).ifPresent(all::add);
      }
    }
    List<Attribution> kept = outermost(tree, all);
    kept.forEach(attribution -> floor.takes(attribution.voice(), sentence));
    return kept;
  }

  private Optional<Attribution> of(int sentence, Tree tree, int word, Frame told) {
    Optional<Requests.Request> request = requests.of(tree, word, told);
    Frame frame = request.map(Requests.Request::frame).orElse(told);
    if (frame.telling() instanceof Telling.Nothing) {
      return Optional.empty();
    }
    List<Integer> heads = speakers(tree, word, frame);
    if (heads.isEmpty() && lacksSubject(tree, word)) {
      heads = beside(sentence, tree, word);
    }
    if (heads.stream().anyMatch(head -> isFirstPerson(tree, head))) {
      return Optional.empty();
    }
    List<Content> contents =
        request.map(asked -> List.of(asked.content())).orElseGet(() -> contents(tree, word, frame));
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            sentence,
            word,
            Optional.of(frame),
            voice(sentence, tree, heads),
            Arguments.first(tree, word, frame.addressee()),
            Arguments.first(tree, word, frame.target()),
            contents,
            rule(frame)));
  }

  /** "According to": a preposition, whose noun is the source of the clause that it hangs on. */
  private static boolean isAccording(Tree tree, int word) {
    return tree.token(word).form().equalsIgnoreCase("according") && tree.is(word, Relation.CASE);
  }

  private Optional<Attribution> according(int sentence, Tree tree, int word) {
    int source = tree.token(word).head();
    int clause = tree.token(source).head();
    if (clause < 0) {
      return Optional.empty();
    }
    List<Content> contents = new ArrayList<>();
    Content around = around(tree, clause, source);
    contents.addAll(Contents.split(tree, clause, around.first(), around.end()));
    Voice voice =
        isDocument(tree, source)
            ? source(sentence, tree, source).orElse(new Voice.Unclear())
            : voice(sentence, tree, tree.joined(source));
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                sentence,
                word,
                Optional.empty(),
                voice,
                List.of(),
                List.of(),
                contents,
                "according-to"));
  }

  private static String rule(Frame frame) {
    return frame.kind().name().toLowerCase(Locale.ROOT)
        + "-"
        + frame.part().name().toLowerCase(Locale.ROOT);
  }

  static List<Integer> speakers(Tree tree, int word, Frame frame) {
    List<Integer> quotee = quotee(tree, word);
    if (!quotee.isEmpty()) {
      return quotee;
    }
    for (Argument place : frame.speaker()) {
      List<Integer> heads = Arguments.at(tree, word, place);
      if (place.role() == Role.GOVERNOR) {
        heads = Arguments.at(tree, word, new Argument(Role.GOVERNOR_SUBJECT, ""));
      }
      if (!heads.isEmpty()) {
        Set<Integer> joined = new LinkedHashSet<>();
        heads.forEach(head -> joined.addAll(tree.joined(head)));
        return List.copyOf(joined);
      }
    }
    return List.of();
  }

  private static final Set<String> QUOTING = Set.of("cite", "quote");

  /** "Reuters quoted the mayor as saying", "he was cited as saying": who is quoted. */
  private static List<Integer> quotee(Tree tree, int word) {
    OptionalInt above = tree.head(word);
    if (above.isEmpty()
        || tree.token(word).tag() != PartOfSpeech.VBG
        || tree.is(word, Relation.CONJ)) {
      return List.of();
    }
    if (tree.is(word, Relation.ACL) && tree.is(above.getAsInt(), Relation.OBL_AGENT)) {
      above = tree.head(above.getAsInt());
    }
    if (above.isEmpty() || !QUOTING.contains(tree.lemma(above.getAsInt()))) {
      return List.of();
    }
    OptionalInt quoted =
        tree.child(above.getAsInt(), Relation.OBJ).isPresent()
            ? tree.child(above.getAsInt(), Relation.OBJ)
            : tree.child(above.getAsInt(), Relation.NSUBJ_PASS);
    return quoted.isPresent() ? tree.joined(quoted.getAsInt()) : List.of();
  }

  /** An active finite verb whose subject the tree has not found. */
  private static boolean lacksSubject(Tree tree, int word) {
    PartOfSpeech tag = tree.token(word).tag();
    boolean finite = tag == PartOfSpeech.VBD || tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP;
    return finite && tree.child(word, Relation.AUX_PASS, Relation.NSUBJ_PASS).isEmpty();
  }

  /** Whoever stands right after a verb ("said the ministry"), or right before it. */
  private List<Integer> beside(int sentence, Tree tree, int word) {
    for (int i = word + 1; i < Math.min(tree.size(), word + 7); i++) {
      if (tree.token(i).tag().isPunctuation() || tree.token(i).tag().isVerb()) {
        break;
      }
      if (means(sentence, i)) {
        return List.of(i);
      }
    }
    for (int i = word - 1; i >= Math.max(0, word - 12); i--) {
      if (tree.token(i).tag().isVerb() || quoted.isQuoted(sentence, i)) {
        break;
      }
      if (means(sentence, i)) {
        return List.of(i);
      }
    }
    return List.of();
  }

  private boolean means(int sentence, int place) {
    return article
        .cast()
        .at(sentence, place)
        .filter(mention -> !mention.members().isEmpty())
        .filter(mention -> mention.form() != Mention.Form.ADJECTIVE)
        .isPresent();
  }

  static boolean isFirstPerson(Tree tree, int place) {
    return FIRST_PERSON.contains(tree.token(place).form().toLowerCase(Locale.ROOT))
        && tree.token(place).tag() != PartOfSpeech.NNP;
  }

  private Voice voice(int sentence, Tree tree, List<Integer> heads) {
    if (heads.isEmpty()) {
      return new Voice.Unnamed();
    }
    List<demarche.cast.Member> members = new ArrayList<>();
    boolean unnamed = false;
    boolean forOthers = false;
    for (int head : heads) {
      Optional<Mention> mention = named(sentence, tree, head);
      if (mention.isPresent()) {
        members.addAll(mention.get().members());
        unnamed |= mention.get().members().isEmpty();
        forOthers |= mention.get().form() == Mention.Form.UNNAMED;
      }
    }
    if (!members.isEmpty()) {
      Voice known = new Voice.Known(members.stream().distinct().toList());
      if (forOthers) {
        floor.takesUnnamed(known, sentence);
      }
      return known;
    }
    if (unnamed && heads.size() == 1 && isTheSame(tree, heads.getFirst())) {
      return floor.unnamed(sentence).orElse(new Voice.Unnamed());
    }
    if (unnamed && heads.stream().noneMatch(head -> isDocument(tree, head))) {
      return new Voice.Unnamed();
    }
    if (heads.size() == 1 && isDocument(tree, heads.getFirst())) {
      return source(sentence, tree, heads.getFirst()).orElse(new Voice.Unclear());
    }
    if (heads.stream().allMatch(head -> isAnybody(tree, head))) {
      return new Voice.Unnamed();
    }
    return heads.size() == 1
        ? floor.of(tree.token(heads.getFirst()).form(), sentence).orElse(new Voice.Unclear())
        : new Voice.Unclear();
  }

  /** Whom a phrase means: a person that it names in apposition before what its head means. */
  private Optional<Mention> named(int sentence, Tree tree, int head) {
    Optional<Mention> own = article.cast().at(sentence, head);
    if (own.filter(AttributionFinder::isPerson).isPresent()) {
      return own;
    }
    for (int child : tree.children(head, Relation.APPOS, Relation.FLAT, Relation.NMOD_DESC)) {
      Optional<Mention> beside = article.cast().at(sentence, child);
      if (beside.filter(AttributionFinder::isPerson).isPresent()) {
        return beside;
      }
    }
    return own;
  }

  private static boolean isPerson(Mention mention) {
    return !mention.members().isEmpty() && mention.members().getFirst().type() == ActorType.PERSON;
  }

  /** "Many farmers", "aid groups": people whom no article names. */
  private static boolean isAnybody(Tree tree, int place) {
    return tree.token(place).tag() == PartOfSpeech.NNS
        && tree.children(place, Relation.DET, Relation.NMOD_POSS).stream()
            .noneMatch(child -> !tree.is(child, Relation.DET) || tree.lemma(child).equals("the"));
  }

  /** "The official added": the unnamed one who spoke before. */
  private static boolean isTheSame(Tree tree, int place) {
    return tree.token(place).tag() == PartOfSpeech.NN
        && tree.children(place).size() == 1
        && tree.child(place, Relation.DET).isPresent()
        && tree.lemma(tree.child(place, Relation.DET).getAsInt()).equals("the");
  }

  private boolean isDocument(Tree tree, int place) {
    return documents.contains(tree.lemma(place).toLowerCase(Locale.ROOT));
  }

  /** Who put a text out: named with it, else the body that had the floor. */
  private Optional<Voice> issuer(int sentence, Tree tree, int document) {
    for (int child :
        tree.children(
            document, Relation.NMOD_POSS, Relation.COMPOUND, Relation.AMOD, Relation.NMOD)) {
      Optional<Mention> mention = article.cast().at(sentence, child);
      boolean by =
          !tree.is(child, Relation.NMOD)
              || Set.of("by", "from", "of").contains(tree.preposition(child));
      if (by && mention.isPresent() && !mention.get().members().isEmpty()) {
        return Optional.of(new Voice.Known(mention.get().members()));
      }
    }
    for (int child : tree.children(document, Relation.ACL)) {
      for (int agent : tree.children(child, Relation.OBL_AGENT, Relation.OBL)) {
        Optional<Mention> mention = article.cast().at(sentence, agent);
        if (tree.preposition(agent).equals("by")
            && mention.isPresent()
            && !mention.get().members().isEmpty()) {
          return Optional.of(new Voice.Known(mention.get().members()));
        }
      }
    }
    return Optional.empty();
  }

  /** Who put a text out: told here, by the verb that governs it, or when it was first named. */
  private Optional<Voice> source(int sentence, Tree tree, int document) {
    return issuer(sentence, tree, document)
        .or(() -> putOut(sentence, tree, document))
        .or(() -> floor.issuer(tree.lemma(document)))
        .or(() -> floor.of("it", sentence));
  }

  /** "The embassy issued a statement telling nationals to leave": the verb's subject. */
  private Optional<Voice> putOut(int sentence, Tree tree, int document) {
    if (!tree.is(document, Relation.OBJ)) {
      return Optional.empty();
    }
    for (int subject : Arguments.at(tree, document, new Argument(Role.GOVERNOR_SUBJECT, ""))) {
      Optional<Mention> mention = named(sentence, tree, subject);
      if (mention.isPresent() && !mention.get().members().isEmpty()) {
        return Optional.of(new Voice.Known(mention.get().members()));
      }
    }
    return Optional.empty();
  }

  private List<Content> contents(Tree tree, int word, Frame frame) {
    List<Integer> roots = new ArrayList<>();
    for (Argument place : frame.content()) {
      roots.addAll(Arguments.at(tree, word, place));
      if (!roots.isEmpty()) {
        break;
      }
    }
    boolean aside =
        roots.isEmpty()
            && frame.kind() == FrameKind.REPORT
            && tree.is(word, Relation.PARATAXIS)
            && tree.token(word).tag().isVerb();
    if (aside) {
      roots.add(tree.token(word).head());
    }
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
    return contents;
  }

  private static Content around(Tree tree, int root, int cue) {
    int first = tree.first(root);
    int end = tree.end(root);
    if (tree.first(cue) <= first + 1) {
      first = Math.min(root, tree.end(cue));
    } else if (tree.end(cue) >= end - 1) {
      end = Math.max(root + 1, tree.first(cue));
    }
    return new Content(root, first, end);
  }

  /** Reality of what is told to be said: wishes and possibilities are no speech. */
  static Reality reality(Tree tree, Attribution attribution) {
    return Clauses.reality(tree, attribution.cue());
  }

  /** "Issued a statement": says nothing of what is in it. */
  private boolean isMereText(Tree tree, Attribution attribution) {
    return attribution.contents().size() == 1
        && attribution.frame().filter(frame -> frame.kind() == FrameKind.REPORT).isPresent()
        && isDocument(tree, attribution.contents().getFirst().root());
  }

  /** Leaves out what another one tells, save a verb that only the tree has put there. */
  private List<Attribution> outermost(Tree tree, List<Attribution> all) {
    List<Attribution> kept = new ArrayList<>();
    for (Attribution each : all) {
      if (isMereText(tree, each)) {
        continue;
      }
      Optional<Attribution> outer =
          all.stream()
              .filter(other -> !other.equals(each) && !isMereText(tree, other))
              .filter(other -> holds(tree, other, each))
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

  private static boolean holds(Tree tree, Attribution outer, Attribution inner) {
    boolean nested =
        outer.contents().stream()
            .anyMatch(content -> content.first() <= inner.cue() && inner.cue() < content.end());
    if (!nested) {
      return false;
    }
    // "According to" lies around its content, and two that hold each other are told by the verb.
    boolean mutual =
        inner.contents().stream()
            .anyMatch(content -> content.first() <= outer.cue() && outer.cue() < content.end());
    return !mutual || tree.isUnder(inner.cue(), outer.cue());
  }
}
