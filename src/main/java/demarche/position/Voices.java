package demarche.position;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Argument;
import demarche.lexicon.Arguments;
import demarche.lexicon.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Who speaks where the speaker's words stand: named people, unnamed ones, texts of somebody. */
final class Voices {
  private static final Set<String> SPOKESPEOPLE = WordGroups.of("position", "spokesperson");
  private static final Set<String> SOURCE_PREPOSITION =
      WordGroups.of("position", "source preposition");

  private static final Set<String> TOLD = WordGroups.of("position", "determiner of who was told");

  private final ReadArticle article;

  /**
   * Words that tell who speaks.
   *
   * @param documents nouns for texts: who put one out speaks in it
   * @param findings nouns for what somebody counted or found out: only who is named with them
   * @param anybody nouns for people whom no article names
   * @param parts nouns for a body's people without a name
   * @param outlets nouns for papers and the like, which only tell what others say
   * @param seen verbs by which somebody only comes to see a text
   */
  record Words(
      Set<String> documents,
      Set<String> findings,
      Set<String> anybody,
      Set<String> parts,
      Set<String> outlets,
      Set<String> seen) {
    Words {
      seen = Set.copyOf(seen);
      outlets = Set.copyOf(outlets);
      parts = Set.copyOf(parts);
      documents = Set.copyOf(documents);
      findings = Set.copyOf(findings);
      anybody = Set.copyOf(anybody);
    }
  }

  private final Words words;
  private final Predicate<Member> holders;
  private final Floor floor;

  Voices(ReadArticle article, Words words, Predicate<Member> holders, Floor floor) {
    this.holders = holders;
    this.article = article;
    this.words = words;
    this.floor = floor;
  }

  /** Remembers who put out the texts that a sentence names. */
  void learnIssuers(int sentence, Tree tree) {
    for (int word = 0; word < tree.size(); word++) {
      if (speaks(tree, word)) {
        String text = tree.lemma(word);
        int document = word;
        issuer(sentence, tree, document)
            .or(() -> putOut(sentence, tree, document))
            .ifPresent(voice -> floor.issued(text, voice));
      }
    }
  }

  /** The voice of the phrases with some heads, joined ones each. */
  Voice of(int sentence, Tree tree, List<Integer> heads) {
    if (heads.isEmpty()) {
      // Of those whom the words leave out most are named elsewhere.
      return new Voice.Unclear();
    }
    List<Member> members = new ArrayList<>();
    boolean unnamed = false;
    boolean forOthers = false;
    for (int head : heads) {
      Optional<Mention> mention = NamedPersons.meant(article, sentence, tree, head);
      if (mention.filter(m -> isPeople(tree, m)).isPresent()) {
        return new Voice.Unclear();
      }
      if (mention.isPresent()) {
        members.addAll(sides(sentence, tree, mention.get()));
        unnamed |= mention.get().members().isEmpty();
        forOthers |= mention.get().form() == Mention.Form.UNNAMED;
      }
    }
    boolean somebody = !members.isEmpty();
    members.removeIf(member -> !holders.test(member));
    if (somebody && members.isEmpty()) {
      return new Voice.Unclear();
    }
    if (!members.isEmpty()) {
      Voice known = new Voice.Known(members.stream().distinct().toList());
      if (forOthers) {
        floor.takesUnnamed(known, sentence);
      }
      return known;
    }
    return unmet(sentence, tree, heads, unnamed);
  }

  /** "Two million Australians": a people is not its state, which "the Australians" may be. */
  private static boolean isPeople(Tree tree, Mention mention) {
    int head = mention.head();
    return mention.form() == Mention.Form.ADJECTIVE
        && tree.token(head).tag() == PartOfSpeech.NNPS
        && (tree.child(head, Relation.NUMMOD).isPresent()
            || tree.children(head, Relation.DET).stream()
                .noneMatch(det -> tree.form(det).equals("the")));
  }

  /** "Chilean and Peruvian officers" are of both; else who is meant. */
  private List<Member> sides(int sentence, Tree tree, Mention mention) {
    List<Member> sides = new ArrayList<>();
    if (mention.form() == Mention.Form.UNNAMED && !mention.members().isEmpty()) {
      tree.children(mention.head(), Relation.AMOD, Relation.COMPOUND).stream()
          .flatMap(adjective -> tree.joined(adjective).stream())
          .flatMap(adjective -> article.cast().at(sentence, adjective).stream())
          .filter(side -> side.form() != Mention.Form.UNNAMED && side.end() <= mention.head())
          .flatMap(side -> side.members().stream())
          .filter(member -> member.type() == ActorType.COUNTRY)
          .forEach(sides::add);
    }
    return sides.size() > 1 && sides.containsAll(mention.members()) ? sides : mention.members();
  }

  /** The voice where no head means a member; {@code unnamed} where one means people unnamed. */
  private Voice unmet(int sentence, Tree tree, List<Integer> heads, boolean unnamed) {
    if (unnamed && heads.size() == 1 && isTheSame(tree, heads.getFirst())) {
      return floor.unnamed(sentence).orElse(new Voice.Unnamed());
    }
    if (unnamed && heads.stream().noneMatch(head -> speaks(tree, head))) {
      if (heads.size() == 1 && isOneWhoSpeaks(tree, heads.getFirst())) {
        floor.takesStranger(sentence);
      }
      return new Voice.Unnamed();
    }
    if (heads.size() == 1 && speaks(tree, heads.getFirst())) {
      return source(sentence, tree, heads.getFirst()).orElse(new Voice.Unclear());
    }
    Optional<Voice> whole =
        heads.size() == 1 ? partOf(sentence, tree, heads.getFirst()) : Optional.empty();
    if (whole.isPresent()) {
      return whole.get();
    }
    List<Member> lands = heads.size() == 1 ? lands(sentence, tree, heads.getFirst()) : List.of();
    if (!lands.isEmpty()) {
      return new Voice.Known(lands);
    }
    if (heads.size() == 1 && isSpokesperson(tree, heads.getFirst())) {
      return spokenFor(sentence, tree, heads.getFirst())
          .or(() -> floor.of("it", sentence).filter(body -> mayBe(tree, heads.getFirst(), body)))
          .orElse(new Voice.Unclear());
    }
    Optional<Voice> family =
        floor.family(heads.size() == 1 ? tree.token(heads.getFirst()).form() : "");
    if (family.isPresent()) {
      return family.get();
    }
    if (heads.stream().allMatch(head -> isAnybody(tree, head))) {
      return new Voice.Unnamed();
    }
    return heads.size() == 1
        ? floor.of(tree.token(heads.getFirst()).form(), sentence).orElse(new Voice.Unclear())
        : new Voice.Unclear();
  }

  /** "A former officer said": the subject of the sentence, in the singular. */
  private static boolean isOneWhoSpeaks(Tree tree, int head) {
    return tree.is(head, Relation.NSUBJ)
        && tree.token(head).tag() == PartOfSpeech.NN
        && tree.token(tree.token(head).head()).isRoot();
  }

  /** "The league's secretariat", "its delegation": the body or state of which it is a part. */
  private Optional<Voice> partOf(int sentence, Tree tree, int head) {
    boolean part =
        words.parts().contains(tree.lemma(head)) || words.parts().contains(tree.form(head));
    if (!part || tree.token(head).tag().isProperNoun()) {
      return Optional.empty();
    }
    for (int owner : tree.children(head, Relation.NMOD_POSS, Relation.COMPOUND)) {
      Optional<Mention> mention = article.cast().at(sentence, owner);
      List<Member> members = mention.map(Mention::members).orElse(List.of());
      if (members.size() == 1 && isBody(members.getFirst()) && holders.test(members.getFirst())) {
        return Optional.of(new Voice.Known(members));
      }
      if (mention.isEmpty() && tree.token(owner).form().equalsIgnoreCase("its")) {
        return floor.of("its", sentence);
      }
    }
    return Optional.empty();
  }

  /** "Their foreign ministers": of each of the countries that "their" means. */
  private List<Member> lands(int sentence, Tree tree, int head) {
    boolean posts = tree.token(head).tag() == PartOfSpeech.NNS && POSTS.contains(tree.lemma(head));
    List<Member> owners =
        tree.children(head, Relation.NMOD_POSS).stream()
            .filter(owner -> posts && tree.form(owner).equals("their"))
            .flatMap(owner -> article.cast().at(sentence, owner).stream())
            .flatMap(mention -> mention.members().stream())
            .toList();
    boolean lands = owners.stream().allMatch(owner -> owner.type() == ActorType.COUNTRY);
    return lands && owners.size() > 1 ? owners : List.of();
  }

  private static final Set<String> POSTS = WordGroups.of("position", "post of a country");

  /** "Lind's spokesman": a leader's unnamed spokesman speaks as the leader. */
  private Optional<Voice> spokenFor(int sentence, Tree tree, int spokesman) {
    return tree.children(spokesman, Relation.NMOD_POSS).stream()
        .map(owner -> article.cast().at(sentence, owner))
        .flatMap(Optional::stream)
        .filter(NamedPersons::isOne)
        .filter(mention -> mention.members().size() == 1)
        .<Voice>map(mention -> new Voice.Known(mention.members()))
        .findFirst();
  }

  /** "A spokesperson for the company" is not of the police who spoke before. */
  private static boolean mayBe(Tree tree, int spokesman, Voice body) {
    OptionalInt whole = tree.child(spokesman, Relation.NMOD);
    return whole.isEmpty()
        || (body instanceof Voice.Known known
            && known.members().stream()
                .map(member -> member.name().toLowerCase(Locale.ROOT))
                .anyMatch(
                    name -> name.contains(tree.lemma(whole.getAsInt()).toLowerCase(Locale.ROOT))));
  }

  private static boolean isBody(Member member) {
    return member.type() == ActorType.ORGANIZATION || member.type() == ActorType.COUNTRY;
  }

  private static boolean isSpokesperson(Tree tree, int place) {
    return SPOKESPEOPLE.contains(tree.lemma(place)) && tree.token(place).tag() == PartOfSpeech.NN;
  }

  /** "Many farmers", "aid groups", "the police": people whom no article names. */
  private boolean isAnybody(Tree tree, int place) {
    if (words.anybody().contains(tree.lemma(place).toLowerCase(Locale.ROOT))) {
      PartOfSpeech tag = tree.token(place).tag();
      return (tag.isNoun() && !tag.isProperNoun()) || tag == PartOfSpeech.DT || tag.isAdjective();
    }
    return tree.token(place).tag() == PartOfSpeech.NNS
        && tree.children(place, Relation.DET, Relation.NMOD_POSS).stream()
            .noneMatch(child -> !tree.is(child, Relation.DET) || TOLD.contains(tree.form(child)));
  }

  /** "The official added": the unnamed one who spoke before. */
  private static boolean isTheSame(Tree tree, int place) {
    return tree.token(place).tag() == PartOfSpeech.NN
        && tree.children(place).size() == 1
        && tree.child(place, Relation.DET).isPresent()
        && tree.lemma(tree.child(place, Relation.DET).getAsInt()).equals("the");
  }

  boolean isDocument(Tree tree, int place) {
    return tree.token(place).tag().isNoun()
        && words.documents().contains(tree.lemma(place).toLowerCase(Locale.ROOT));
  }

  private boolean isFinding(Tree tree, int place) {
    return tree.token(place).tag().isNoun()
        && words.findings().contains(tree.lemma(place).toLowerCase(Locale.ROOT));
  }

  /** Whether a noun is a text or a finding, in which whoever is named with it speaks. */
  private boolean speaks(Tree tree, int place) {
    return isDocument(tree, place) || isFinding(tree, place);
  }

  /** Who put a text out: named with it, else the body that had the floor. */
  private Optional<Voice> issuer(int sentence, Tree tree, int document) {
    // "The Peruvian ministry's report": whose it is stands above the adjective before it.
    List<Integer> named = new ArrayList<>(tree.children(document, Relation.NMOD_POSS));
    named.addAll(tree.children(document, Relation.COMPOUND, Relation.AMOD, Relation.NMOD));
    for (int child : named) {
      Optional<Mention> mention = article.cast().at(sentence, child);
      boolean by =
          !tree.is(child, Relation.NMOD) || SOURCE_PREPOSITION.contains(tree.preposition(child));
      if (by && mention.isPresent() && !mention.get().members().isEmpty()) {
        return Optional.of(new Voice.Known(mention.get().members()));
      }
    }
    for (int child : tree.children(document, Relation.ACL)) {
      if (isSeen(tree, child)) {
        continue;
      }
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

  /** "Seen by", "leaked to": the verb of who came to know a text. */
  private boolean isSeen(Tree tree, int verb) {
    return words.seen().contains(tree.lemma(verb).toLowerCase(Locale.ROOT));
  }

  /** Who put a text out: told here, by the verb that governs it, or when it was first named. */
  private Optional<Voice> source(int sentence, Tree tree, int document) {
    Optional<Voice> told =
        issuer(sentence, tree, document)
            .or(() -> putOut(sentence, tree, document))
            .or(
                () ->
                    isSomeones(tree, document)
                        ? Optional.of(new Voice.Unclear())
                        : floor.issuer(tree.lemma(document)));
    // "Figures show" tells nobody's figures, whoever spoke last; nor does "a letter seen by".
    boolean strange =
        isFinding(tree, document)
            || isAnyones(tree, document)
            || tree.children(document, Relation.ACL).stream().anyMatch(acl -> isSeen(tree, acl));
    return strange ? told : told.or(() -> floor.of("it", sentence));
  }

  /** "Lind released a statement": hers, whoever put out the last one, though nobody knows her. */
  private static boolean isSomeones(Tree tree, int document) {
    return tree.is(document, Relation.OBJ)
        && Arguments.at(tree, document, new Argument(Role.GOVERNOR_SUBJECT, "")).stream()
            .anyMatch(subject -> tree.token(subject).tag().isProperNoun());
  }

  /** "Reports say", "according to documents": texts of nobody knows whom. */
  private static boolean isAnyones(Tree tree, int document) {
    return tree.token(document).tag() == PartOfSpeech.NNS
        && tree.child(document, Relation.DET, Relation.NMOD_POSS).isEmpty();
  }

  /** "The embassy issued a statement telling nationals to leave": the verb's subject. */
  private Optional<Voice> putOut(int sentence, Tree tree, int document) {
    if (!tree.is(document, Relation.OBJ)) {
      return Optional.empty();
    }
    List<Member> authors =
        Arguments.at(tree, document, new Argument(Role.GOVERNOR_SUBJECT, "")).stream()
            .flatMap(subject -> NamedPersons.meant(article, sentence, tree, subject).stream())
            .flatMap(mention -> mention.members().stream())
            .distinct()
            .toList();
    return authors.isEmpty() ? Optional.empty() : Optional.of(new Voice.Known(authors));
  }
}
