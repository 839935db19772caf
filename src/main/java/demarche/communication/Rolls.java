package demarche.communication;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads whole the lists of those who take part, where the tree tears them apart. */
final class Rolls {
  private static final Set<String> TOGETHER = WordGroups.of("communication", "word of company");
  private static final Set<String> COMPANY = WordGroups.of("communication", "verb of company");

  private Rolls() {}

  /**
   * "Ghana Foreign Minister Mr. Ito": the person, where the tree makes the land or body the head.
   */
  static Optional<Mention> officeholder(Scene scene, Mention body, int head) {
    return scene.tree().children(head, Relation.APPOS).stream()
        .filter(person -> scene.tree().child(person, Relation.NMOD_DESC).isPresent())
        .filter(p -> onlyBracketsBetween(scene, body.end(), scene.tree().first(p)))
        .flatMap(person -> scene.read().cast().at(scene.sentence(), person).stream())
        .filter(person -> person.form() == Mention.Form.NAME)
        .filter(p -> p.members().stream().allMatch(m -> m.type() == ActorType.PERSON))
        .findFirst();
  }

  /** Whether a phrase of a list is but the title, or the land, of the person who comes next. */
  static boolean belongsToNext(Scene scene, int head, List<Integer> heads) {
    return isTitleOfNext(scene, head, heads) || isLandOfNext(scene, head, heads);
  }

  /** "Ghana, Togo, Benin and Mali met", of which the tree may find the last two only. */
  static boolean isCutOff(Scene scene, List<Integer> subjects) {
    if (subjects.size() < 2) {
      return false;
    }
    int first = scene.tree().first(subjects.getFirst());
    Optional<Mention> last = endingBefore(scene, first);
    return last.filter(mention -> endingBefore(scene, mention.first()).isPresent()).isPresent();
  }

  /** The name of a land that ends before a comma, or a comma and an article, before a word. */
  private static Optional<Mention> endingBefore(Scene scene, int place) {
    int at = place - 1;
    if (at > 0 && scene.tree().is(at, Relation.DET)) {
      at--;
    }
    int comma = at;
    return scene.read().cast().mentions().get(scene.sentence()).stream()
        .filter(mention -> comma > 0 && scene.tree().token(comma).form().equals(","))
        .filter(mention -> mention.end() == comma && mention.form() == Mention.Form.NAME)
        .filter(m -> m.members().stream().allMatch(land -> land.type() == ActorType.COUNTRY))
        .findFirst();
  }

  /** Those whom a list begins with, and those whom it goes on to name by their office. */
  static List<Member> completed(Scene scene, List<Member> first, List<Integer> subjects) {
    List<Member> members = new ArrayList<>(first);
    for (int subject : subjects) {
      for (Mention mention : scene.read().cast().mentions().get(scene.sentence())) {
        boolean titled = inList(scene, mention, subject);
        boolean joined =
            isJoinedName(scene, mention, subject, members)
                || isJoinedInside(scene, mention, subject, members);
        if (members.size() > 0 && (titled || joined)) {
          (titled ? mention.members() : scene.one(mention.head()))
              .stream().filter(m -> !members.contains(m)).forEach(members::add);
        }
      }
    }
    return members;
  }

  /**
   * Those whom some subjects are joined to though the tree makes them subjects of their own: "the
   * leaders of Ghana, Togo, and Benin met", or a part of the last one's name.
   */
  static List<Integer> torn(Scene scene, List<Integer> subjects) {
    Tree tree = scene.tree();
    List<Integer> rest = new ArrayList<>(1);
    for (int subject : subjects) {
      if (tree.is(subject, Relation.NSUBJ)) {
        tree.children(tree.head(subject).orElse(subject), Relation.NSUBJ).stream()
            .filter(other -> other > subject)
            .filter(other -> isJoined(tree, other) || isTitled(scene, subject, other))
            .filter(other -> !subjects.contains(other) && !rest.contains(other))
            .forEach(rest::add);
      }
      tree.children(subject, Relation.COMPOUND).stream()
          .filter(name -> isJoinedToTitle(scene, name))
          .forEach(rest::add);
    }
    return rest;
  }

  /**
   * Those who are said to do it at the side of some subjects: "Mr. Ito, together with Ms. Berg,",
   * "Mr. Ito, accompanied by Ms. Berg,".
   */
  static List<Integer> beside(Scene scene, List<Integer> subjects) {
    Tree tree = scene.tree();
    List<Integer> beside = new ArrayList<>(1);
    for (int subject : subjects) {
      tree.children(subject, Relation.NMOD).stream()
          .filter(phrase -> isBeside(tree, phrase))
          .forEach(phrase -> beside.addAll(tree.joined(phrase)));
      tree.children(subject, Relation.ACL).stream()
          .filter(verb -> COMPANY.contains(tree.lemma(verb)))
          .flatMap(verb -> tree.children(verb, Relation.OBL_AGENT).stream())
          .forEach(agent -> beside.addAll(tree.joined(agent)));
      OptionalInt verb = tree.head(subject);
      if (verb.isPresent() && tree.is(subject, Relation.NSUBJ)) {
        tree.children(verb.getAsInt(), Relation.OBL).stream()
            .filter(phrase -> subject < phrase && phrase < verb.getAsInt())
            .filter(phrase -> isBeside(tree, phrase))
            .forEach(phrase -> beside.addAll(tree.joined(phrase)));
      }
    }
    return beside;
  }

  /** "Together with", "along with". */
  private static boolean isBeside(Tree tree, int phrase) {
    return tree.children(phrase).stream()
        .anyMatch(word -> word < phrase && TOGETHER.contains(tree.form(word)));
  }

  /** "Mr. Ito, Ms. Berg, and Chair of Trade Mr. Lind": the tree may join the chair alone. */
  private static boolean isTitled(Scene scene, int subject, int other) {
    Tree tree = scene.tree();
    return tree.children(subject, Relation.CONJ).stream()
        .filter(title -> tree.end(title) == tree.first(other))
        .filter(title -> tree.child(title, Relation.CC).isPresent())
        .anyMatch(title -> scene.words().is(tree, title, Words.Group.TRAVELLER));
  }

  /** "Mr. Ito and Director of Trade Ms. Berg": the one before the title is another. */
  private static boolean isJoinedToTitle(Scene scene, int name) {
    Optional<Mention> mention = scene.read().cast().at(scene.sentence(), name);
    return mention
        .filter(m -> m.form() == Mention.Form.NAME && m.end() < scene.tree().size())
        .filter(m -> m.members().stream().allMatch(one -> one.type() == ActorType.PERSON))
        .filter(m -> joins(scene, m.end()))
        .isPresent();
  }

  /** Whether an "and" stands right before a phrase. */
  static boolean isJoined(Tree tree, int head) {
    return tree.first(head) > 0 && tree.is(tree.first(head) - 1, Relation.CC);
  }

  /** "President Ito, Premier Berg and": whether someone is one of a list, by office and name. */
  private static boolean inList(Scene scene, Mention mention, int subject) {
    boolean person =
        mention.form() == Mention.Form.DESCRIPTION
            && mention.members().size() == 1
            && mention.members().getFirst().type() == ActorType.PERSON
            && scene.read().cast().mentions().get(scene.sentence()).stream()
                .anyMatch(
                    name ->
                        name.form() == Mention.Form.NAME
                            && name.first() > mention.first()
                            && name.end() == mention.end());
    return person
        && scene.tree().first(subject) < mention.first()
        && mention.end() <= scene.tree().end(subject)
        && joins(scene, mention.first() - 1)
        && (mention.end() == scene.tree().end(subject) || joins(scene, mention.end()));
  }

  /**
   * "The economists Mr. Ito, Ms. Berg, and Mr. Lind": a person who is joined to one of those that a
   * list begins with, or stands beside him; "King Ito of Ghana and Prince Ebo": or to the land of
   * one.
   */
  private static boolean isJoinedName(
      Scene scene, Mention mention, int subject, List<Member> members) {
    Tree tree = scene.tree();
    int head = mention.head();
    boolean inside =
        mention.form() == Mention.Form.NAME
            && mention.members().stream().allMatch(m -> m.type() == ActorType.PERSON)
            && (tree.is(head, Relation.CONJ) || isNextOfList(tree, mention))
            && tree.first(subject) < mention.first()
            && mention.end() <= tree.end(subject);
    return inside
        && tree.head(head).stream()
            .boxed()
            .flatMap(first -> scene.read().cast().at(scene.sentence(), first).stream())
            .filter(first -> first.form() == Mention.Form.NAME)
            .flatMap(first -> first.members().stream())
            .anyMatch(first -> members.contains(first) || first.type() == ActorType.COUNTRY);
  }

  /**
   * "The Office of Trade, the Council of Labour and": a body joined to a word of another's name.
   */
  private static boolean isJoinedInside(
      Scene scene, Mention mention, int subject, List<Member> members) {
    Tree tree = scene.tree();
    boolean body =
        mention.form() == Mention.Form.NAME
            && mention.members().stream().allMatch(m -> m.type() == ActorType.ORGANIZATION)
            && tree.is(mention.head(), Relation.CONJ)
            && tree.first(subject) < mention.first()
            && mention.end() <= tree.end(subject);
    int above = tree.head(mention.head()).orElse(-1);
    return body
        && scene.read().cast().mentions().get(scene.sentence()).stream()
            .filter(m -> m.form() == Mention.Form.NAME && m.first() <= above && above < m.end())
            .filter(m -> m.head() != above)
            .anyMatch(m -> members.containsAll(m.members()));
  }

  /** "Mr. Ito of Ghana, Ms. Berg of Togo and": the tree may take one for the other. */
  private static boolean isNextOfList(Tree tree, Mention mention) {
    return tree.is(mention.head(), Relation.APPOS)
        && mention.first() > 0
        && tree.form(mention.first() - 1).equals(",");
  }

  private static boolean joins(Scene scene, int place) {
    return scene.tree().token(place).form().equals(",") || scene.tree().is(place, Relation.CC);
  }

  /** "Republic of Ghana Foreign Minister Mr. Ito": the name of a land or body before a title. */
  private static boolean isLandOfNext(Scene scene, int head, List<Integer> heads) {
    int next = heads.indexOf(head) + 1;
    return next < heads.size()
        && scene
            .mention(head)
            .filter(
                mention ->
                    onlyBracketsBetween(scene, mention.end(), scene.tree().first(heads.get(next))))
            .filter(mention -> isTitled(scene, heads.get(next)))
            .filter(mention -> Scene.named(Optional.of(mention)))
            .flatMap(mention -> mention.members().stream().findFirst())
            .filter(m -> m.type() == ActorType.COUNTRY || m.type() == ActorType.ORGANIZATION)
            .isPresent();
  }

  private static boolean isTitled(Scene scene, int head) {
    return scene.tree().child(head, Relation.NMOD_DESC).isPresent()
        || scene.read().cast().mentions().get(scene.sentence()).stream()
            .anyMatch(
                title ->
                    title.form() == Mention.Form.DESCRIPTION
                        && title.first() == scene.tree().first(head));
  }

  /** Nothing, or an abbreviation in brackets. */
  private static boolean onlyBracketsBetween(Scene scene, int end, int first) {
    return end == first
        || (end < first
            && scene.tree().token(end).form().equals("(")
            && scene.tree().token(first - 1).form().equals(")"));
  }

  /** "Ghanaian Foreign Minister and Deputy Premier Mr. Ito": two titles of one person. */
  private static boolean isTitleOfNext(Scene scene, int head, List<Integer> heads) {
    int next = heads.indexOf(head) + 1;
    return next < heads.size()
        && scene.tree().token(head).tag().isNoun()
        && scene.tree().token(head).tag() != PartOfSpeech.NNS
        && scene.words().is(scene.tree(), head, Words.Group.TRAVELLER)
        && head + 1 < scene.tree().size()
        && scene.tree().is(head + 1, Relation.CC)
        && scene.tree().child(head, Relation.DET, Relation.NMOD_POSS, Relation.FLAT).isEmpty()
        && !Scene.named(scene.mention(head))
        && scene.tree().child(heads.get(next), Relation.NMOD_DESC).isPresent();
  }

  /**
   * Phrases that are joined, with the land that ends the list: of "Ghana, Togo, and Benin to meet"
   * the tree may make the last the one who meets.
   */
  static List<Integer> withLast(Scene scene, List<Integer> heads) {
    List<Integer> all = new ArrayList<>(heads);
    int end = heads.isEmpty() ? scene.tree().size() : scene.tree().end(heads.getLast());
    if (end + 3 < scene.tree().size()
        && scene.tree().token(end).form().equals(",")
        && scene.tree().is(end + 1, Relation.CC)) {
      int first = scene.tree().is(end + 2, Relation.DET) ? end + 3 : end + 2;
      scene.read().cast().mentions().get(scene.sentence()).stream()
          .filter(mention -> mention.form() == Mention.Form.NAME && mention.first() == first)
          .filter(m -> m.members().stream().allMatch(c -> c.type() == ActorType.COUNTRY))
          .map(Mention::head)
          .filter(head -> !scene.tree().is(head, Relation.NSUBJ) || hasInfinitive(scene, head))
          .forEach(all::add);
    }
    return all;
  }

  private static boolean hasInfinitive(Scene scene, int subject) {
    return scene.tree().head(subject).stream()
        .flatMap(verb -> scene.tree().children(verb, Relation.MARK).stream().mapToInt(mark -> mark))
        .anyMatch(mark -> scene.tree().token(mark).tag() == PartOfSpeech.TO);
  }
}
