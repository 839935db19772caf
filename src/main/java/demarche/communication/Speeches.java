package demarche.communication;

import demarche.cast.Member;
import demarche.clause.Clause.Tense;
import demarche.clause.Clauses;
import demarche.communication.Words.Group;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds briefings and public statements. */
final class Speeches {
  private static final Set<String> ADVICE = WordGroups.of("communication", "advice");
  private static final Set<String> DUE = WordGroups.of("communication", "word for what is due");
  private static final Set<String> TWEETS = WordGroups.of("communication", "verb of posting");
  private static final Set<String> SETTINGS =
      WordGroups.of("communication", "setting of a statement");
  private static final Set<String> BRIEFING_SETTINGS =
      WordGroups.of("communication", "setting of a briefing");
  private static final Set<String> PRINTED = WordGroups.of("communication", "printed");

  private static final Set<String> FROM =
      WordGroups.of("communication", "preposition of an author");
  private static final Set<String> PLACE_OF = WordGroups.of("communication", "relative of a place");
  private static final Set<String> BACK =
      WordGroups.of("communication", "determiner that points back");

  private static final Set<String> RECEIVING = WordGroups.of("communication", "receiving verb");

  private static final Set<String> GIVING =
      WordGroups.of("communication", "verb of giving a briefing");

  private Speeches() {}

  /** The briefings and statements that a noun tells. */
  static List<Telling> noun(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int noun = cue.place();
    Anchor anchor = Anchor.of(tree, noun);
    if (cue.trigger().kind() == CommunicationKind.BRIEFING) {
      Optional<Telling> transcript = Transcripts.noun(scene, cue);
      if (transcript.isPresent()) {
        return List.of(transcript.get());
      }
    }
    if (!anchor.real(scene) || Papers.areSeveral(tree, cue) || Papers.is(scene, cue)) {
      return List.of();
    }
    List<Member> owners = ownSubject(scene, anchor) ? List.of() : owners(scene, cue, anchor);
    List<Member> speakers = owners.isEmpty() ? doers(scene, cue, anchor) : owners;
    boolean told = held(scene, cue, anchor) || scene.words().is(tree, noun, Group.OCCASION);
    if (announced(scene, cue, anchor)) {
      return List.of();
    }
    if (!told || speakers.isEmpty() || speakers.stream().anyMatch(Media::is)) {
      return List.of();
    }
    if (ADVICE.contains(cue.trigger().name())
        && speakers.stream().anyMatch(speaker -> speaker.type() == ActorType.PERSON)) {
      return List.of();
    }
    boolean echo = owners.isEmpty() && pointsBack(tree, noun);
    return parties(scene, cue, speakers).stream()
        .map(parties -> telling(scene, cue, anchor, parties))
        .map(telling -> echo ? telling.asEcho() : telling)
        .toList();
  }

  /** "Will publish a report": of no told day, it is only announced. */
  private static boolean announced(Scene scene, Cue cue, Anchor anchor) {
    OptionalInt verb = anchor.predicate(scene.tree());
    return verb.isPresent()
        && anchor.isObject()
        && scene.tree().token(verb.getAsInt()).tag().isVerb()
        && (Clauses.tense(scene.tree(), verb.getAsInt()) == Tense.FUTURE
            || isDue(scene.tree(), verb.getAsInt())
            || isRegular(scene, cue.place(), verb.getAsInt()))
        && scene.days().of(scene.sentence(), cue.place()).isEmpty()
        && scene.days().of(scene.sentence(), verb.getAsInt()).isEmpty();
  }

  /** "Issues an annual report": it does so each year. */
  private static boolean isRegular(Scene scene, int noun, int verb) {
    Tree tree = scene.tree();
    return Clauses.tense(tree, verb) == Tense.PRESENT
        && tree.children(noun, Relation.AMOD).stream()
            .anyMatch(sort -> scene.words().is(tree, sort, Group.HABIT));
  }

  private static boolean isDue(Tree tree, int verb) {
    return tree.is(verb, Relation.XCOMP)
        && tree.head(verb).stream().anyMatch(above -> DUE.contains(tree.lemma(above)));
  }

  /** Who takes part in it: the speakers with those beside them and those who hear them. */
  private static List<List<Member>> parties(Scene scene, Cue cue, List<Member> speakers) {
    if (scene.words().is(scene.tree(), cue.place(), Group.ADVICE)
        && speakers.stream().allMatch(speaker -> speaker.type() == ActorType.COUNTRY)) {
      // Each state advises its own people.
      return speakers.stream().map(List::of).toList();
    }
    List<Member> all = new ArrayList<>(speakers);
    all.addAll(
        cue.trigger().kind() == CommunicationKind.BRIEFING
            ? briefed(scene, cue)
            : hearers(scene, cue.place()));
    all.addAll(told(scene, Anchor.of(scene.tree(), cue.place())));
    return List.of(all);
  }

  /** "Told the council in a statement": the body that is told it. */
  private static List<Member> told(Scene scene, Anchor anchor) {
    return anchor.predicate(scene.tree()).stream()
        .filter(verb -> anchor.isSetting(SETTINGS))
        .filter(verb -> scene.words().is(scene.tree(), verb, Group.ADDRESSING_VERB))
        .boxed()
        .flatMap(verb -> scene.tree().children(verb, Relation.OBJ, Relation.IOBJ).stream())
        .flatMap(object -> bodies(scene, object).stream())
        .toList();
  }

  /** Those beside the one who briefs; "had a briefing from him": those who hear him. */
  private static List<Member> briefed(Scene scene, Cue cue) {
    List<Member> beside = new ArrayList<>(scene.membersBy(cue.place(), Set.of("with")));
    Anchor anchor = Anchor.of(scene.tree(), cue.place());
    boolean heard =
        anchor.isObject()
            && scene.owners(cue.place()).isEmpty()
            && !scene.membersNear(cue.place(), FROM).isEmpty()
            && anchor.predicate(scene.tree()).stream()
                .anyMatch(verb -> RECEIVING.contains(scene.tree().lemma(verb)));
    if (heard) {
      beside.addAll(scene.all(anchor.subjects(scene)));
    }
    return beside;
  }

  private static Telling telling(Scene scene, Cue cue, Anchor anchor, List<Member> parties) {
    int place = given(scene, cue.place()).orElse(cue.place());
    return scene.telling(
        cue.trigger().kind(),
        cue.trigger().words().getLast(),
        parties,
        scene.days().of(scene.sentence(), place),
        anchor.span(scene, cue.first()),
        cue);
  }

  /** Who speaks, by the clause in which the noun stands. */
  private static List<Member> doers(Scene scene, Cue cue, Anchor anchor) {
    OptionalInt given = given(scene, cue.place());
    if (given.isPresent()) {
      return scene.jointly(Subjects.of(scene, given.getAsInt()));
    }
    if (anchor.relation() == Relation.NSUBJ_PASS) {
      return cue.trigger().kind() == CommunicationKind.BRIEFING
          ? within(scene, cue, anchor)
          : agents(scene, anchor);
    }
    return held(scene, cue, anchor) ? scene.jointly(anchor.subjects(scene)) : List.of();
  }

  /** Whether the clause tells that it took place: it is given, held, or something is said in it. */
  private static boolean held(Scene scene, Cue cue, Anchor anchor) {
    boolean briefing = cue.trigger().kind() == CommunicationKind.BRIEFING;
    return given(scene, cue.place()).isPresent()
        || (briefing && anchor.relation() == Relation.NSUBJ_PASS)
        || carried(scene, cue, anchor)
        || (anchor.isSetting(briefing ? BRIEFING_SETTINGS : SETTINGS)
            && spoken(scene, cue, anchor));
  }

  /** What is printed or shown is a statement where it says something: "serves in this post". */
  private static boolean spoken(Scene scene, Cue cue, Anchor anchor) {
    Tree tree = scene.tree();
    OptionalInt verb = anchor.predicate(tree);
    return cue.trigger().kind() == CommunicationKind.BRIEFING
        || (verb.isEmpty() && !anchor.subjects(scene).isEmpty())
        || !PRINTED.contains(cue.trigger().name())
        || tree.children(cue.place(), Relation.ACL).stream()
            .anyMatch(made -> scene.words().is(tree, made, Group.CARRIER_OF_SPEECH))
        || verb.stream()
            .anyMatch(
                said ->
                    scene.words().is(tree, said, Group.VOICE)
                        || scene.words().is(tree, said, Group.ADDRESSING_VERB)
                        || scene.words().is(tree, said, Group.CLAIM));
  }

  private static boolean pointsBack(Tree tree, int noun) {
    return tree.children(noun, Relation.DET).stream()
        .anyMatch(det -> BACK.contains(tree.form(det)));
  }

  /** The verb by which it is given in a clause of its own: "the speech that he gave on Friday". */
  private static OptionalInt given(Scene scene, int noun) {
    Tree tree = scene.tree();
    for (int clause : relatives(tree, noun)) {
      List<Integer> verbs = new ArrayList<>(tree.children(clause, Relation.XCOMP));
      verbs.addFirst(clause);
      for (int verb : verbs) {
        boolean gap = tree.child(verb, Relation.OBJ).isEmpty() || isGap(tree, verb);
        if (gap
            && scene.words().is(tree, verb, Group.CARRIER_OF_SPEECH)
            && Actuality.real(scene, verb)) {
          return OptionalInt.of(verb);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The clauses that tell more of a noun, also where the tree hangs one on the word above it. */
  private static List<Integer> relatives(Tree tree, int noun) {
    List<Integer> clauses = new ArrayList<>(tree.children(noun, Relation.ACL_RELCL));
    OptionalInt above = tree.head(noun);
    if (above.isPresent()) {
      tree.children(above.getAsInt(), Relation.ADVCL).stream()
          .filter(clause -> tree.first(clause) == tree.end(noun))
          .filter(clause -> tree.child(clause, Relation.NSUBJ).isPresent())
          .filter(clause -> tree.child(clause, Relation.MARK).isEmpty())
          .forEach(clauses::add);
    }
    return clauses;
  }

  /** "A press conference was held at which he said": the one who speaks at it. */
  private static List<Member> within(Scene scene, Cue cue, Anchor anchor) {
    Tree tree = scene.tree();
    OptionalInt verb = anchor.predicate(tree);
    if (anchor.relation() != Relation.NSUBJ_PASS
        || verb.isEmpty()
        || cue.trigger().kind() != CommunicationKind.BRIEFING) {
      return List.of();
    }
    List<Member> speakers = scene.membersBy(verb.getAsInt(), FROM);
    for (int clause :
        tree.children(verb.getAsInt(), Relation.ADVCL, Relation.ACL_RELCL, Relation.ADVCL_RELCL)) {
      boolean there =
          tree.children(clause, Relation.OBL, Relation.ADVMOD).stream()
              .anyMatch(place -> PLACE_OF.contains(tree.lemma(place)));
      if (there && speakers.isEmpty()) {
        speakers = scene.all(Subjects.of(scene, clause));
      }
    }
    return speakers;
  }

  /** "An advisory was issued by the ministry". */
  private static List<Member> agents(Scene scene, Anchor anchor) {
    return anchor.predicate(scene.tree()).stream()
        .boxed()
        .flatMap(verb -> scene.tree().children(verb, Relation.OBL_AGENT).stream())
        .flatMap(agent -> scene.jointly(scene.tree().joined(agent)).stream())
        .toList();
  }

  private static boolean isGap(Tree tree, int verb) {
    return tree.children(verb, Relation.OBJ).stream()
        .allMatch(object -> tree.token(object).tag() == PartOfSpeech.WDT);
  }

  private static boolean carried(Scene scene, Cue cue, Anchor anchor) {
    Tree tree = scene.tree();
    OptionalInt verb = anchor.predicate(tree);
    boolean briefing = cue.trigger().kind() == CommunicationKind.BRIEFING;
    return (anchor.isObject() || (!briefing && anchor.relation() == Relation.NSUBJ_PASS))
        && verb.isPresent()
        && (scene
                .words()
                .is(
                    tree,
                    verb.getAsInt(),
                    briefing ? Group.CARRIER_OF_TALK : Group.CARRIER_OF_SPEECH)
            || (briefing && GIVING.contains(tree.lemma(verb.getAsInt()))));
  }

  /** "In their remarks, the guests said": the one who speaks is named after the pronoun. */
  private static boolean ownSubject(Scene scene, Anchor anchor) {
    Tree tree = scene.tree();
    boolean pronoun =
        tree.children(anchor.noun(), Relation.NMOD_POSS).stream()
            .anyMatch(owner -> tree.token(owner).tag() == PartOfSpeech.PRP_POSSESSIVE);
    OptionalInt verb = anchor.predicate(tree);
    return pronoun
        && verb.isPresent()
        && anchor.isSetting(SETTINGS)
        && tree.children(verb.getAsInt(), Relation.NSUBJ).stream()
            .anyMatch(subject -> subject > anchor.noun() && tree.token(subject).tag().isNoun());
  }

  /** Whose it is by its own words: "A's statement", "a statement by A", "an A statement". */
  private static List<Member> owners(Scene scene, Cue cue, Anchor anchor) {
    Tree tree = scene.tree();
    int noun = cue.place();
    List<Member> owners = new ArrayList<>(scene.owners(noun));
    if (owners.isEmpty()) {
      owners.addAll(scene.membersNear(noun, FROM));
    }
    if (owners.isEmpty()) {
      for (int part : tree.children(noun, Relation.ACL)) {
        owners.addAll(scene.membersBy(part, FROM));
      }
    }
    // A "Pentagon briefing" tells where it is, not who speaks.
    if (owners.isEmpty()
        && !carried(scene, cue, anchor)
        && cue.trigger().kind() == CommunicationKind.STATEMENT
        && scene.words().is(tree, noun, Group.OCCASION)) {
      for (int child : tree.children(noun, Relation.COMPOUND, Relation.AMOD)) {
        owners.addAll(scene.one(child));
      }
    }
    return owners;
  }

  private static List<Member> hearers(Scene scene, int noun) {
    return scene.membersNear(noun, Set.of("to")).stream()
        .filter(member -> member.type() == ActorType.ORGANIZATION)
        .toList();
  }

  /** The statement that is made on a network: "said on X". */
  static List<Telling> network(Scene scene, Cue cue) {
    Anchor anchor = Anchor.of(scene.tree(), cue.place());
    if (!anchor.preposition().equals("on") || !anchor.real(scene)) {
      return List.of();
    }
    List<Member> speakers = scene.all(anchor.subjects(scene));
    return speakers.isEmpty()
        ? List.of()
        : List.of(
            scene.telling(
                CommunicationKind.STATEMENT,
                "tweet",
                speakers,
                scene.days().of(scene.sentence(), cue.place()),
                anchor.span(scene, cue.first()),
                cue));
  }

  /** The statements and briefings that a verb tells. */
  static List<Telling> verb(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int verb = cue.place();
    List<Integer> subjects = Subjects.of(scene, verb);
    List<Member> all = new ArrayList<>(scene.all(subjects));
    if (all.isEmpty() || !Actuality.real(scene, verb)) {
      return List.of();
    }
    List<Integer> objects = tree.children(verb, Relation.OBJ);
    List<Member> bodies = new ArrayList<>(1);
    objects.stream()
        // "Recommendations to address them": what is meant is not told.
        .filter(object -> tree.token(object).tag() != PartOfSpeech.PRP)
        .forEach(object -> bodies.addAll(bodies(scene, object)));
    boolean told =
        switch (cue.trigger().frame()) {
          case POST -> TWEETS.contains(cue.trigger().name()) || voiced(tree, verb);
          case BRIEF -> !bodies.isEmpty();
          case ADDRESS ->
              !bodies.isEmpty()
                  || objects.stream()
                      .anyMatch(object -> scene.words().is(tree, object, Group.AUDIENCE));
          default -> false;
        };
    if (!told) {
      return List.of();
    }
    all.addAll(bodies);
    Span span = Span.of(verb).with(tree, subjects).with(tree, objects);
    Optional<LocalDate> day = scene.days().of(scene.sentence(), verb);
    return List.of(scene.telling(cue.trigger().kind(), cue.trigger().name(), all, day, span, cue));
  }

  /** Whether something is said: "posted that"; a loss is posted too. */
  private static boolean voiced(Tree tree, int verb) {
    return tree.child(verb, Relation.CCOMP, Relation.PARATAXIS).isPresent();
  }

  private static List<Member> bodies(Scene scene, int head) {
    return scene.all(head).stream()
        .filter(member -> member.type() == ActorType.ORGANIZATION)
        .toList();
  }
}
