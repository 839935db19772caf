package demarche.cast;

import demarche.cast.Discourse.Told;
import demarche.cast.Mention.Form;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Headline;
import demarche.name.KnownNames;
import demarche.name.Lines;
import demarche.name.Posts;
import demarche.name.TitleWords.Bearer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Adds what stands for a name: descriptions, unnamed people, pronouns, in the text's order. */
final class Anaphora {
  private static final Set<String> OFFICES = WordGroups.of("cast", "office of a leader");
  private static final Set<String> OUT_OF_OFFICE = WordGroups.of("cast", "word out of office");
  private static final Set<String> OF_A_PART = WordGroups.of("cast", "word of a land's part");
  private static final int BACK = 12;

  private final Lines lines;
  private final Mentions mentions;
  private final Members members;
  private final Offices offices;
  private final Discourse discourse;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final OwnGovernment government;
  private final Company company;
  private final SharedPosts shared;
  private final TitleHolders holders;

  Anaphora(
      Lines lines,
      Mentions mentions,
      Members members,
      Offices offices,
      Genders genders,
      SharedPosts shared,
      LedLands led,
      List<Headline.Titled> headline,
      Quoted quoted) {
    this.lines = lines;
    this.mentions = mentions;
    this.members = members;
    this.offices = offices;
    this.shared = shared;
    this.discourse = new Discourse(lines);
    this.company = new Company(lines, mentions);
    this.pronouns = new Pronouns(lines, discourse, genders, company, new NotMeant(lines, quoted));
    this.descriptions = new Descriptions(lines, discourse, company);
    this.government = new OwnGovernment(lines, discourse, offices);
    this.holders = new TitleHolders(lines, mentions, members, offices, discourse, led, headline);
  }

  /**
   * Reads one sentence after those before it.
   *
   * @param titles its titles
   */
  void read(int sentence, List<OfficeDraft> titles) {
    // "Lee succeeded Kim as president" gives one title to two.
    Map<Integer, List<OfficeDraft>> byHead = new HashMap<>();
    for (OfficeDraft draft : titles) {
      int head = lines.head(sentence, draft.title().first(), draft.title().end());
      byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(draft);
    }
    for (int i = 0; i < lines.length(sentence); i++) {
      if (byHead.containsKey(i)) {
        for (OfficeDraft draft : byHead.get(i)) {
          titled(draft, i);
        }
      } else if (mentions.at(sentence, i).isEmpty()) {
        other(sentence, i);
      }
      mentions.at(sentence, i).ifPresent(discourse::tell);
    }
    company.read(sentence);
  }

  private void other(int sentence, int place) {
    List<Member> meant = pronouns.of(sentence, place);
    if (!meant.isEmpty()) {
      mentions.add(sentence, place, place + 1, place, Form.PRONOUN, meant);
      return;
    }
    List<Member> number = descriptions.number(sentence, place);
    if (!number.isEmpty()) {
      mentions.add(sentence, place, place + 1, place, Form.DESCRIPTION, number);
      return;
    }
    if (!lines.token(sentence, place).tag().isNoun()) {
      return;
    }
    List<Member> group = descriptions.group(sentence, place);
    if (group.isEmpty() && OFFICES.contains(lines.word(sentence, place))) {
      group = office(sentence, place).map(List::of).orElse(List.of());
    }
    if (group.isEmpty()) {
      group = apposed(sentence, place);
    }
    if (group.isEmpty()) {
      group = body(sentence, place).map(List::of).orElse(List.of());
    }
    if (!group.isEmpty()) {
      mentions.add(sentence, place, place + 1, place, Form.DESCRIPTION, group);
    }
  }

  private Optional<Member> body(int sentence, int place) {
    return government.is(sentence, place)
        ? government.of(sentence, place).filter(g -> descriptions.isDefinite(sentence, place))
        : government
            .opposed(sentence, place)
            .filter(g -> descriptions.isDefinite(sentence, place))
            .or(() -> descriptions.body(sentence, place));
  }

  /** "Her office", "the office of Prime Minister Lee" is the office of the prime minister. */
  private Optional<Member> office(int sentence, int place) {
    Tree tree = lines.tree(sentence);
    OptionalInt owner = tree.child(place, Relation.NMOD_POSS);
    if (owner.isEmpty()) {
      owner = tree.child(place, Relation.NMOD);
      if (owner.isEmpty() || !tree.preposition(owner.getAsInt()).equals("of")) {
        return Optional.empty();
      }
    }
    return person(sentence, owner.getAsInt())
        .flatMap(offices::leads)
        .map(
            office -> {
              Member of = office.of().orElseThrow();
              Set<String> parts = Posts.bundled().parts(office.title());
              String post = parts.contains("head of government") ? "Prime Minister" : "President";
              String land = KnownNames.withArticle(of.name());
              return members.body("Office of the " + post + " of " + land, of.name());
            });
  }

  private void titled(OfficeDraft draft, int head) {
    Optional<Member> owner = draft.owner().map(members::of).or(() -> possessor(draft));
    boolean counterpart = draft.isCounterpart();
    if (!draft.persons().isEmpty()) {
      boolean deferred = (draft.possessor() >= 0 || counterpart) && Casting.isPost(draft);
      Optional<String> title = counterpart ? holders.mirrored(draft) : Optional.of(draft.words());
      if (deferred && title.isPresent()) {
        draft.persons().forEach(p -> offices.add(draft, members.of(p), title.get(), owner));
      }
      return;
    }
    if (draft.holder() >= 0) {
      Optional<Member> holder = person(draft.sentence(), draft.holder());
      if (holder.isPresent() && Casting.isPost(draft)) {
        offices.add(draft, holder.get(), draft.words(), owner);
        return;
      }
    }
    List<Member> apposed = apposed(draft.sentence(), head);
    if (!apposed.isEmpty()) {
      mentions.add(draft.sentence(), draft.first(), draft.end(), head, Form.DESCRIPTION, apposed);
      return;
    }
    describe(draft, head, spokenFor(draft).or(() -> owner).map(offices::behind));
  }

  /** The person for whom an unnamed spokesperson speaks: "his spokesman", "a spokesman for Lee". */
  private Optional<Member> spokenFor(OfficeDraft draft) {
    if (!Posts.bundled().parts(draft.words()).contains("spokesperson")) {
      return Optional.empty();
    }
    if (draft.possessor() >= 0) {
      return person(draft.sentence(), draft.possessor());
    }
    if (draft.owner().isEmpty() && lines.word(draft.sentence(), draft.end()).equals("for")) {
      Tree tree = lines.tree(draft.sentence());
      for (int child : tree.children(draft.title().end() - 1, Relation.NMOD)) {
        Optional<Member> person = person(draft.sentence(), child);
        if (person.isPresent()) {
          return person;
        }
      }
    }
    return Optional.empty();
  }

  /** Who is named in apposition to a noun: "a builder, Ann Lee". */
  private List<Member> apposed(int sentence, int place) {
    OptionalInt name = lines.tree(sentence).child(place, Relation.APPOS);
    if (name.isEmpty() || !lines.tree(sentence).token(name.getAsInt()).tag().isProperNoun()) {
      return List.of();
    }
    for (int i = place + 1; i < name.getAsInt(); i++) {
      if (lines.token(sentence, i).tag() == PartOfSpeech.WP_POSSESSIVE) {
        // "The minister, whose country borders Chad,": no other name of hers.
        return List.of();
      }
    }
    return mentions
        .at(sentence, name.getAsInt())
        .filter(m -> m.form() == Form.NAME)
        .map(Mention::members)
        .filter(m -> !m.isEmpty() && m.getFirst().type() != ActorType.PLACE)
        .orElse(List.of());
  }

  private Optional<Member> person(int sentence, int token) {
    return mentions
        .at(sentence, token)
        .filter(m -> m.members().size() == 1)
        .map(m -> m.members().getFirst())
        .filter(m -> m.type() == ActorType.PERSON);
  }

  /** Whose "his deputy", "the agency's chief" is: a body or country, or that of a person. */
  private Optional<Member> possessor(OfficeDraft draft) {
    if (draft.possessor() < 0 || draft.isCounterpart()) {
      return Optional.empty();
    }
    Optional<Member> one =
        mentions
            .at(draft.sentence(), draft.possessor())
            .filter(m -> m.members().size() == 1)
            .map(m -> m.members().getFirst());
    return one.or(() -> government.administration(draft.sentence(), draft.possessor()))
        .or(() -> descriptions.told(draft.sentence(), draft.possessor()))
        .flatMap(m -> m.type() == ActorType.PERSON ? offices.ownerOf(m) : Optional.of(m));
  }

  /** A title without a name beside it. */
  private void describe(OfficeDraft draft, int head, Optional<Member> owner) {
    int sentence = draft.sentence();
    Bearer bearer = draft.title().bearer();
    List<Member> group = descriptions.group(sentence, head);
    if (!group.isEmpty()) {
      mentions.add(sentence, draft.first(), draft.end(), head, Form.DESCRIPTION, group);
      return;
    }
    if (bearer == Bearer.POST && !draft.title().plural()) {
      Optional<Member> holder = holders.of(draft, owner);
      if (holder.isPresent()) {
        mentions.add(
            sentence, draft.first(), draft.end(), head, Form.DESCRIPTION, List.of(holder.get()));
        return;
      }
    }
    Optional<Mention> unnamed = owner.isEmpty() ? unnamed(draft, head) : Optional.empty();
    if (unnamed.isPresent()) {
      mentions.add(
          sentence, draft.first(), draft.end(), head, Form.UNNAMED, unnamed.get().members());
      return;
    }
    // "A U.N. worker" speaks for the body; "Chinese residents", "Kenyan MPs" speak for nobody.
    boolean own = isOfNoGovernment(draft);
    boolean crowd =
        (own || bearer == Bearer.CROWD || bearer == Bearer.EMPLOYEE)
            && owner.filter(o -> o.type() == ActorType.ORGANIZATION).isEmpty();
    // "A former ministry expert" speaks for no ministry.
    List<Member> body =
        crowd || draft.holds(lines, OUT_OF_OFFICE) ? List.of() : owners(draft, owner);
    // "The MPs" may be those of a house that was named.
    boolean told = own && (owner.isPresent() || !draft.definite() || !draft.title().plural());
    if (told || bearer != Bearer.POST || !body.isEmpty()) {
      mentions.add(sentence, draft.first(), draft.end(), head, Form.UNNAMED, body);
    } else if (draft.definite() && !draft.title().plural()) {
      discourse.tellUnnamed(sentence, head);
    }
  }

  /** The owner and those who share the title with it: "the ministers of Chad and Peru". */
  private List<Member> owners(OfficeDraft draft, Optional<Member> owner) {
    List<Member> all = new ArrayList<>(owner.stream().toList());
    if (draft.owner().map(members::of).equals(owner)) {
      shared.others(draft).stream()
          .map(members::of)
          .filter(o -> !all.contains(o))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  /**
   * "Kenyan lawmakers", "opposition leaders", "a former minister", "city officials in Lima": none
   * of them is the country.
   */
  private boolean isOfNoGovernment(OfficeDraft draft) {
    return Posts.bundled().parts(draft.words()).contains("legislator")
        || draft.holds(lines, OUT_OF_OFFICE)
        || draft.holds(lines, OF_A_PART);
  }

  /** Who was told before under the same word without a name: "a ministry spokesman". */
  private Optional<Mention> unnamed(OfficeDraft draft, int head) {
    if (!draft.definite()) {
      return Optional.empty();
    }
    String word = lines.word(draft.sentence(), head);
    for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - BACK); s--) {
      List<Told> same =
          discourse.in(s).reversed().stream()
              .filter(told -> isUnnamed(told.mention(), word))
              .toList();
      if (!same.isEmpty()) {
        return discourse.isShared(same.getFirst(), same)
            ? Optional.empty()
            : Optional.of(same.getFirst().mention());
      }
    }
    return Optional.empty();
  }

  private boolean isUnnamed(Mention mention, String word) {
    return mention.form() == Form.UNNAMED
        && !mention.members().isEmpty()
        && lines.word(mention.sentence(), mention.head()).equals(word);
  }
}
