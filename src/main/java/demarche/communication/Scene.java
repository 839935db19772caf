package demarche.communication;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
import demarche.gazetteer.WordGroups;
import demarche.language.LeftOut;
import demarche.language.NameClass;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.text.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A sentence in which a trigger stands.
 *
 * @param read the article
 * @param days its days
 * @param words the helping words
 * @param sentence the sentence's number, from 0
 * @param tree its tree
 */
record Scene(ReadArticle read, Days days, Words words, int sentence, Tree tree) {

  /** Whom a phrase means, without those joined to it; a place is nobody. */
  List<Member> one(int head) {
    if (LeftOut.is(tree, head) || isCrowd(head)) {
      return List.of();
    }
    Optional<Mention> mention = mention(head);
    if (mention.filter(m -> m.form() == Mention.Form.ADJECTIVE).isPresent()
        && tree.token(head).tag() == PartOfSpeech.NNPS) {
      // "Met local Slovaks": a people is not its state.
      return List.of();
    }
    List<Member> meant = mention.map(Mention::members).orElse(List.of());
    if (mention.isEmpty() || mention.get().form() == Mention.Form.UNNAMED) {
      // "His Greek and Omani counterparts": all of them.
      List<Member> represented = new ArrayList<>(represented(head));
      List<Member> leaders = leaders(head);
      if (!leaders.isEmpty()) {
        represented.addAll(meant);
        represented.addAll(leaders);
        represented = represented.stream().distinct().toList();
      }
      meant = represented.size() > meant.size() ? represented : meant;
    }
    if (mention.isEmpty() && meant.isEmpty()) {
      meant = FirstPerson.of(this, head);
    }
    boolean self = named(mention) || tree.token(head).form().equals("I");
    boolean turn = !self && isTurn();
    return meant.stream()
        .filter(member -> mention.filter(m -> Deputies.another(this, m, member)).isEmpty())
        .filter(member -> member.type() != ActorType.PLACE)
        .filter(member -> !isOccasion(member))
        // Those who speak in a transcript tell of others as "he" and "the president".
        .filter(member -> !turn || !read.speakers().containsValue(member))
        .toList();
  }

  /** "Met students at the university": they are not the body. */
  private boolean isCrowd(int head) {
    return tree.token(head).tag() == PartOfSpeech.NNS && words.is(tree, head, Words.Group.CROWD);
  }

  /** Whether somebody speaks the sentence in a transcript, be it but a question. */
  private boolean isTurn() {
    return read.piece(sentence).speaker().isPresent()
        || read.piece(sentence).kind() == Kind.QUESTION;
  }

  private static final Set<String> OCCASIONS = WordGroups.of("communication", "occasion in names");
  private static final Set<String> OF_LAND =
      WordGroups.of("communication", "preposition of a traveller's land");
  private static final Set<String> FIELDS = WordGroups.of("communication", "field of a post");

  /**
   * What is called a meeting by its name is nobody who meets; nor is the field of a post: "National
   * Security and Intelligence Adviser Mr. Ito".
   */
  private static boolean isOccasion(Member member) {
    String name = member.name();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean field = FIELDS.contains(last) && !name.contains(" of ");
    return member.type() == ActorType.ORGANIZATION && (OCCASIONS.contains(last) || field);
  }

  /**
   * The same as {@link #everyone}; nobody where a name of the list means nobody, for what some of
   * them issue together is not told by the others alone.
   */
  List<Member> jointly(List<Integer> subjects) {
    boolean unknown =
        subjects.size() > 1
            && subjects.stream()
                .anyMatch(s -> tree.token(s).tag().isProperNoun() && one(s).isEmpty());
    return unknown ? List.of() : everyone(subjects);
  }

  /** Whom some subjects mean, with those whom the list that they begin names by their office. */
  List<Member> everyone(List<Integer> subjects) {
    return Rolls.isCutOff(this, subjects)
        ? List.of()
        : Rolls.completed(this, whole(subjects), subjects);
  }

  private List<Member> whole(List<Integer> subjects) {
    List<Member> members = new ArrayList<>(all(subjects));
    Rolls.torn(this, subjects).forEach(other -> members.addAll(one(other)));
    return members;
  }

  static boolean named(Optional<Mention> mention) {
    return mention.filter(m -> m.form() == Mention.Form.NAME).isPresent();
  }

  /**
   * For whom someone stands of whom the cast does not tell: "State Department officials", "his
   * Greek and Omani counterparts"; and the name before a suffix such as "Jr.".
   */
  private List<Member> represented(int head) {
    boolean suffix = tree.token(head).tag().isProperNoun();
    if (!suffix && !words.is(tree, head, Words.Group.TRAVELLER)) {
      return List.of();
    }
    List<Member> members = new ArrayList<>(1);
    for (int child : tree.children(head, Relation.COMPOUND, Relation.AMOD, Relation.NMOD_POSS)) {
      for (int part : tree.joined(child)) {
        Optional<Mention> mention = read.cast().at(sentence, part);
        if (mention.isPresent() && stands(mention.get(), suffix)) {
          members.addAll(mention.get().members());
        }
      }
    }
    return members;
  }

  /** "The leaders of Ghana and Togo": of each of them. */
  private List<Member> leaders(int head) {
    List<Member> members = new ArrayList<>(1);
    if (tree.token(head).tag() == PartOfSpeech.NNS && words.is(tree, head, Words.Group.TRAVELLER)) {
      for (int of : tree.children(head, Relation.NMOD)) {
        if (OF_LAND.contains(tree.preposition(of))) {
          tree.joined(of).stream()
              .flatMap(part -> read.cast().at(sentence, part).stream())
              .filter(mention -> mention.form() == Mention.Form.NAME)
              .flatMap(mention -> mention.members().stream())
              .filter(m -> m.type() == ActorType.COUNTRY || m.type() == ActorType.ORGANIZATION)
              .forEach(members::add);
        }
      }
    }
    return members;
  }

  private static boolean stands(Mention mention, boolean suffix) {
    boolean person = mention.members().stream().anyMatch(m -> m.type() == ActorType.PERSON);
    return mention.form() == Mention.Form.NAME
        ? person == suffix
        : mention.form() == Mention.Form.ADJECTIVE && !suffix;
  }

  /** The mention that tells best whom a phrase means: a name beside it before a description. */
  Optional<Mention> mention(int head) {
    Optional<Mention> own = read.cast().at(sentence, head);
    if (own.isPresent() && own.get().form() == Mention.Form.NAME) {
      return Rolls.officeholder(this, own.get(), head).or(() -> own);
    }
    for (int apposition : tree.children(head, Relation.APPOS, Relation.FLAT)) {
      Optional<Mention> name = read.cast().at(sentence, apposition);
      boolean several = own.isPresent() && own.get().members().size() > 1;
      boolean same = !several && !LeftOut.is(tree, apposition);
      if (same && name.isPresent() && name.get().form() == Mention.Form.NAME) {
        return name;
      }
    }
    return own;
  }

  /** Whom a phrase and those joined to it mean. */
  List<Member> all(int head) {
    List<Integer> joined = Openings.joined(tree, head);
    // "With Mr. Ito in London, the United Kingdom": joined by no "and", it tells where.
    boolean listed = joined.stream().anyMatch(part -> tree.child(part, Relation.CC).isPresent());
    return listed ? all(joined) : all(joined.stream().filter(part -> !isLand(head, part)).toList());
  }

  private boolean isLand(int head, int part) {
    return part != head
        && one(part).stream().anyMatch(member -> member.type() == ActorType.COUNTRY)
        && one(head).stream().noneMatch(member -> member.type() == ActorType.COUNTRY);
  }

  /** Whom some phrases mean. */
  List<Member> all(List<Integer> heads) {
    List<Member> members = new ArrayList<>(heads.size());
    for (int head : heads) {
      if (!Rolls.belongsToNext(this, head, heads)) {
        members.addAll(one(head));
      }
    }
    return members;
  }

  /** The phrases that hang on a word by one of some prepositions. */
  List<Integer> by(int place, Set<String> prepositions) {
    List<Integer> phrases = new ArrayList<>(1);
    for (int child : tree.children(place, Relation.OBL, Relation.NMOD, Relation.OBL_AGENT)) {
      if (introduced(child, prepositions)) {
        phrases.add(child);
      }
    }
    return phrases.isEmpty() ? behindDay(place, prepositions) : phrases;
  }

  /** Whether one of a phrase's prepositions is among some: "including with", "along with". */
  private boolean introduced(int phrase, Set<String> prepositions) {
    return tree.children(phrase, Relation.CASE).stream()
        .anyMatch(mark -> prepositions.contains(tree.form(mark)));
  }

  /** "Met on Friday, March 1, with Mr. Ito": the tree may hang the phrase on the day. */
  private List<Integer> behindDay(int verb, Set<String> prepositions) {
    List<Integer> phrases = new ArrayList<>(1);
    for (int day : tree.children(verb, Relation.OBL, Relation.OBL_TMOD)) {
      boolean dated =
          tree.sentence().names().stream()
              .anyMatch(n -> n.kind() == NameClass.DATE && n.first() <= day && day < n.end());
      for (int at = day + 1; dated && at < tree.end(day); at++) {
        if (tree.is(at, Relation.NMOD) && prepositions.contains(tree.preposition(at))) {
          phrases.add(at);
        }
      }
    }
    return phrases;
  }

  /**
   * The phrases that belong to a noun by one of some prepositions: those that hang on it, else
   * those that follow it at once and hang on the word above.
   */
  List<Integer> near(int noun, Set<String> prepositions) {
    List<Integer> phrases = new ArrayList<>(by(noun, prepositions));
    OptionalInt above = tree.head(noun);
    if (phrases.isEmpty() && above.isPresent()) {
      int end = tree.end(noun);
      for (int child : tree.children(above.getAsInt())) {
        if (tree.first(child) == end) {
          end = tree.end(child);
          if (prepositions.contains(tree.preposition(child))) {
            phrases.add(child);
          }
        }
      }
    }
    return phrases;
  }

  /** Whom the phrases mean that belong to a noun by one of some prepositions. */
  List<Member> membersNear(int noun, Set<String> prepositions) {
    return near(noun, prepositions).stream().flatMap(p -> all(p).stream()).toList();
  }

  /** Whether a word stands in a name. */
  boolean inName(int place) {
    return read.cast().mentions().get(sentence).stream()
        .anyMatch(m -> m.form() == Mention.Form.NAME && m.first() <= place && place < m.end());
  }

  /** Whom the phrases mean that hang on a word by one of some prepositions. */
  List<Member> membersBy(int place, Set<String> prepositions) {
    List<Member> members = new ArrayList<>(2);
    for (int phrase : by(place, prepositions)) {
      members.addAll(all(phrase));
    }
    return Rolls.completed(this, members, by(place, prepositions));
  }

  /** Whose a noun is: "her meeting", "Mr. Ito's letter". */
  List<Member> owners(int noun) {
    List<Member> owners = new ArrayList<>(1);
    for (int owner : tree.children(noun, Relation.NMOD_POSS)) {
      owners.addAll(all(owner));
    }
    return owners;
  }

  /** A telling in this sentence. */
  Telling telling(
      CommunicationKind kind,
      String form,
      List<Member> participants,
      Optional<LocalDate> day,
      Span span,
      Cue cue) {
    return new Telling(
        kind,
        form,
        participants,
        day,
        false,
        sentence,
        span.first(),
        span.end(),
        cue.trigger().name());
  }
}
