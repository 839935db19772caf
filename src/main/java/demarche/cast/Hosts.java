package demarche.cast;

import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import demarche.name.Naming;
import demarche.name.Scene;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whose post is told of somebody who is met abroad: "Swedish Foreign Minister Eva Lund came to
 * Nairobi for talks with President Amos Otieno" makes nobody President of Sweden.
 */
final class Hosts {
  private static final Set<String> WITH = WordGroups.of("cast", "preposition of a host");
  private static final Set<String> PARTNER = WordGroups.of("cast", "preposition of a partner");
  private static final Set<String> PARTY = WordGroups.of("cast", "party abroad");
  private static final Set<String> VISIT = WordGroups.of("cast", "verb of a visit");

  /** So many verbs are climbed at most to the one that has a subject. */
  private static final int CLIMB = 3;

  private static final Relation[] MODIFIERS = {
    Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS
  };

  private final Lines lines;
  private final Scene scene;
  private final List<SentenceNamings> namings;

  /** The countries whose people met somebody. */
  private final Map<Member, Set<String>> guests = new HashMap<>();

  Hosts(Lines lines, Scene scene, List<SentenceNamings> namings) {
    this.lines = lines;
    this.scene = scene;
    this.namings = namings;
  }

  /**
   * Whose post a bare title is.
   *
   * @param home the country that acts so far
   * @param person who holds the post
   * @param meets whether an officer of that country stands before the title in its sentence
   * @return the country in which one is met; empty where one is met by that country's people
   */
  Optional<String> owner(OfficeDraft draft, String home, Member person, boolean meets) {
    boolean guest = isGuest(draft, home);
    if ((guest || meets) && isMet(draft)) {
      Optional<String> host = scene.within(draft.sentence(), home).or(() -> visited(draft, home));
      if (host.isPresent()) {
        return host;
      }
    }
    if (meetsThose(draft, home)) {
      return Optional.empty();
    }
    boolean there = scene.within(draft.sentence(), "").filter(home::equals).isPresent();
    if ((guest && !there) || isBetweenTwo(draft, home)) {
      guests.computeIfAbsent(person, p -> new HashSet<>()).add(home);
    }
    return isBarred(person, home) ? Optional.empty() : Optional.of(home);
  }

  /** Whether nobody can tell whose post that of a person is. */
  boolean isOpen(Member person) {
    return guests.containsKey(person);
  }

  private boolean isBarred(Member person, String home) {
    return guests.getOrDefault(person, Set.of()).contains(home);
  }

  private boolean isMet(OfficeDraft draft) {
    if (draft.persons().isEmpty()) {
      return false;
    }
    int place = top(draft);
    Tree tree = lines.tree(draft.sentence());
    return tree.is(place, Relation.OBJ) || WITH.contains(tree.preposition(place));
  }

  /** The word that the title and all that is joined to it hang by. */
  private int top(OfficeDraft draft) {
    Tree tree = lines.tree(draft.sentence());
    int place = lines.head(draft.sentence(), draft.first(), draft.end());
    while (tree.is(place, Relation.CONJ, Relation.APPOS) && tree.head(place).isPresent()) {
      place = tree.head(place).getAsInt();
    }
    return place;
  }

  /** Whether a country's people meet the one who has the title: "Swedish envoys met". */
  private boolean isGuest(OfficeDraft draft, String home) {
    if (!isMet(draft)) {
      return false;
    }
    Tree tree = lines.tree(draft.sentence());
    int place = top(draft);
    OptionalInt verb = tree.head(place);
    boolean meeting =
        verb.isPresent()
            && (WITH.contains(tree.preposition(place)) || isMeeting(tree.lemma(verb.getAsInt())));
    for (int climbed = 0; meeting && climbed <= CLIMB && verb.isPresent(); climbed++) {
      OptionalInt subject = tree.child(verb.getAsInt(), Relation.NSUBJ, Relation.NSUBJ_PASS);
      if (subject.isPresent() && tree.token(subject.getAsInt()).tag().isNoun()) {
        return isParty(draft.sentence(), subject.getAsInt(), home);
      }
      verb = tree.head(verb.getAsInt());
    }
    return false;
  }

  /** "Minister Berg said he had spoken to the Kenyan minister": he is of another country. */
  private boolean meetsThose(OfficeDraft draft, String home) {
    Tree tree = lines.tree(draft.sentence());
    int place = top(draft);
    return !draft.persons().isEmpty()
        && tree.is(place, Relation.NSUBJ)
        && IntStream.range(place, tree.size())
            .filter(verb -> isMeeting(tree.lemma(verb)))
            .boxed()
            .flatMap(verb -> tree.children(verb, Relation.OBJ, Relation.OBL).stream())
            .filter(whom -> whom > place && isWhom(tree, whom))
            .anyMatch(
                whom ->
                    isOf(draft.sentence(), whom, home) || isParty(draft.sentence(), whom, home));
  }

  /** "The Kenyan minister", "Kenya's minister", "the minister of Kenya"; not "Kenyan farmers". */
  private boolean isOf(int sentence, int noun, String home) {
    Tree tree = lines.tree(sentence);
    return tree.token(noun).tag() != PartOfSpeech.NNS
        && namings.get(sentence).all().stream()
            .filter(naming -> naming.name().equals(home))
            .mapToInt(naming -> lines.head(sentence, naming.first(), naming.end()))
            .filter(land -> tree.is(land, MODIFIERS) || tree.preposition(land).equals("of"))
            .anyMatch(land -> tree.head(land).orElse(-1) == noun);
  }

  /** "Met him", "spoke to him", "talked with him"; "met in Chad" tells where. */
  private static boolean isWhom(Tree tree, int place) {
    return tree.is(place, Relation.OBJ) || PARTNER.contains(tree.preposition(place));
  }

  private static boolean isMeeting(String lemma) {
    return MeetingVerbs.has(MeetingVerbs.Role.GUEST, lemma)
        || MeetingVerbs.has(MeetingVerbs.Role.DAY, lemma)
        || VISIT.contains(lemma);
  }

  /** Whether a subject is a country, or somebody of it who deals with others. */
  private boolean isParty(int sentence, int subject, String home) {
    Tree tree = lines.tree(sentence);
    SentenceNamings here = namings.get(sentence);
    boolean own =
        here.all().stream()
            .filter(naming -> naming.name().equals(home))
            .anyMatch(n -> n.first() >= tree.first(subject) && n.end() <= tree.end(subject));
    boolean named =
        here.at(subject).filter(naming -> naming.type() != ActorType.ORGANIZATION).isPresent();
    return own && (named || PARTY.contains(tree.lemma(subject)));
  }

  /** The one other country that is visited in the sentence: "She visited Chad, where she met". */
  private Optional<String> visited(OfficeDraft draft, String home) {
    Tree tree = lines.tree(draft.sentence());
    List<String> all =
        namings.get(draft.sentence()).all().stream()
            .filter(n -> n.type() == ActorType.COUNTRY && n.first() < draft.first())
            .filter(naming -> isVisited(tree, naming))
            .map(Naming::name)
            .distinct()
            .toList();
    return Optional.of(all)
        .filter(some -> some.size() == 1)
        .map(List::getFirst)
        .filter(one -> !one.equals(home));
  }

  private boolean isVisited(Tree tree, Naming naming) {
    int head = lines.head(naming.sentence(), naming.first(), naming.end());
    OptionalInt verb = tree.head(head);
    return tree.is(head, Relation.OBJ)
        && verb.isPresent()
        && VISIT.contains(tree.lemma(verb.getAsInt()));
  }

  /**
   * "Swedish soldiers will leave Chad, President Otieno said": of two countries that the words tell
   * of, either may be that of the one who said them, but for one that all the article is on.
   */
  private boolean isBetweenTwo(OfficeDraft draft, String home) {
    int sentence = draft.sentence();
    Tree tree = lines.tree(sentence);
    int place = top(draft);
    boolean says =
        tree.is(place, Relation.NSUBJ)
            && tree.head(place).stream().anyMatch(verb -> isSpeaking(tree, verb, place));
    long lands =
        namings.get(sentence).all().stream()
            .filter(n -> n.type() == ActorType.COUNTRY && n.first() < draft.first())
            .map(Naming::name)
            .distinct()
            .count();
    return says && !draft.persons().isEmpty() && lands > 1 && !scene.isMain(home);
  }

  /** Whether a verb stands behind what its subject says. */
  private static boolean isSpeaking(Tree tree, int verb, int subject) {
    return tree.is(verb, Relation.PARATAXIS)
        || tree.children(verb, Relation.CCOMP, Relation.PARATAXIS).stream()
            .anyMatch(told -> told < subject);
  }
}
