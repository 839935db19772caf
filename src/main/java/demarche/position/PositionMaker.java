package demarche.position;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.fact.Evidence;
import demarche.fact.Origin;
import demarche.fact.OriginKind;
import demarche.fact.Position;
import demarche.fact.Stance;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.stance.StanceModel;
import demarche.stance.StanceQuestion;
import demarche.stance.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes positions of attributions: one for each content and each speaker. */
final class PositionMaker {
  /**
   * A subject's phrase may be so many times as long as the rest; a phrase without a noun so long.
   */
  private static final int LONGEST = 3;

  /**
   * Where two stances are as likely as that, none is told: over annotated articles, each judged by
   * weights that were learnt from the others, what is lost so is wrong more often than right. What
   * somebody is quoted to say of what comes is seldom a promise; what is announced is one.
   */
  private static double least(Stance stance, boolean quoted) {
    return switch (stance) {
      case COMMIT -> quoted ? 0.2 : 0.05;
      case CRITICIZE -> 0.1;
      case REJECT, SUPPORT, URGE, WARN -> 0.05;
      case ASSERT -> 0;
    };
  }

  private final ReadArticle article;
  private final QuotedTokens quoted;
  private final Optional<Release> release;
  private final StanceModel stances = StanceModel.bundled();
  private final Holders holders;
  private final VoicedDays days;
  private final AimedAt aimed;

  PositionMaker(
      ReadArticle article, QuotedTokens quoted, Optional<Release> release, Holders holders) {
    this.article = article;
    this.quoted = quoted;
    this.release = release;
    this.holders = holders;
    this.days = new VoicedDays(article, release);
    this.aimed = new AimedAt(article);
  }

  /**
   * The positions of one content, one for each speaker; none where speaker or stance is unclear.
   */
  List<Position> of(Attribution attribution, Content content) {
    List<Optional<Member>> speakers =
        switch (attribution.voice()) {
          case Voice.Known known -> known.members().stream().map(Optional::of).toList();
          case Voice.Unnamed unnamed -> List.of(Optional.empty());
          case Voice.Unclear unclear -> List.of();
        };
    return speakers.stream()
        .flatMap(speaker -> positions(attribution, content, speaker).stream())
        .toList();
  }

  /** One position, or several where the stance turns in the middle of the content. */
  private List<Position> positions(
      Attribution attribution, Content content, Optional<Member> speaker) {
    Tree tree = article.trees().get(attribution.sentence());
    List<Content> parts =
        Turns.of(tree, content, part -> stances.stance(question(attribution, part, speaker)));
    Attribution parted = attribution.with(content, parts);
    // Verbs of one subject are said on behalf of one, whom the first stands beside.
    Stance first = stances.stance(question(parted, parts.getFirst(), speaker)).stance();
    Optional<Member> holder = speaker.map(s -> holders.of(s, parted, parts.getFirst(), first));
    return parts.stream()
        .flatMap(part -> position(parted, part, speaker, holder).stream())
        .toList();
  }

  private Optional<Position> position(
      Attribution attribution, Content content, Optional<Member> speaker, Optional<Member> holder) {
    Verdict verdict = stances.stance(question(attribution, content, speaker));
    boolean spoken = quoted.touches(attribution.sentence(), content.first(), content.end());
    return verdict.margin() < least(verdict.stance(), spoken)
        ? Optional.empty()
        : Optional.of(position(attribution, content, speaker, holder, verdict.stance()));
  }

  private Position position(
      Attribution attribution,
      Content content,
      Optional<Member> speaker,
      Optional<Member> holder,
      Stance stance) {
    int sentence = attribution.sentence();
    Stance taken =
        isForeseen(attribution, content, speaker, holder, stance) ? Stance.ASSERT : stance;
    List<String> addressees =
        names(
            sentence, attribution.addressees(), attribution.voice(), mention -> !isPeople(mention));
    return new Position(
        speaker.map(Member::name),
        holder.map(Member::name),
        taken,
        topic(attribution, content),
        addressees,
        targets(attribution, content, taken, own(speaker, holder, addressees)),
        Optional.empty(),
        quoted.touches(sentence, content.first(), content.end()),
        days.of(attribution, speaker).filter(this::isPast),
        Optional.empty(),
        List.of(evidence(attribution, content)),
        Optional.of(new Origin(Optional.of(OriginKind.PROGRAM), "demarche " + attribution.rule())));
  }

  /** Those at whom the words of speech aim, else the content itself. */
  private List<String> targets(
      Attribution attribution, Content content, Stance stance, Set<String> own) {
    List<String> told =
        names(attribution.sentence(), attribution.targets(), new Voice.Unclear(), mention -> true);
    return told.isEmpty() ? aimed.of(attribution.sentence(), content, stance, own) : told;
  }

  private static Set<String> own(
      Optional<Member> speaker, Optional<Member> holder, List<String> addressees) {
    return Stream.concat(
            Stream.of(speaker, holder).flatMap(Optional::stream).map(Member::name),
            addressees.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Nothing was said after the article came out: such a day is that of what is said. */
  private boolean isPast(LocalDate day) {
    return article.article().published().filter(day::isAfter).isEmpty();
  }

  /** "Peru's minister said that Chile would send ships": no promise of hers. */
  private boolean isForeseen(
      Attribution attribution,
      Content content,
      Optional<Member> speaker,
      Optional<Member> holder,
      Stance stance) {
    int sentence = attribution.sentence();
    Tree tree = article.trees().get(sentence);
    boolean open =
        attribution.frame().filter(f -> f.telling().voiced().isPresent()).isEmpty()
            && tree.child(content.root(), Relation.AUX_PASS).isEmpty()
            && tree.children(content.root(), Relation.AUX).stream()
                .anyMatch(helper -> tree.token(helper).tag() == PartOfSpeech.MD);
    return stance == Stance.COMMIT
        && open
        && holder.filter(h -> holders.isFor(speaker, h)).isPresent()
        && speaker.filter(s -> holders.isOfAnother(s, sentence, content)).isPresent();
  }

  /** The content's words; "thanked him", "agreed with Peru" where these alone carry none. */
  private String topic(Attribution attribution, Content content) {
    int sentence = attribution.sentence();
    Tree tree = article.trees().get(sentence);
    int cue = attribution.cue();
    boolean near = cue >= 0 && cue < content.first() && content.first() - cue <= LONGEST;
    int first = near && isBare(sentence, tree, content) ? cue : content.first();
    return article.words(sentence, first, content.end());
  }

  /** A pronoun, or whom something is with. */
  private boolean isBare(int sentence, Tree tree, Content content) {
    int root = content.root();
    boolean pronoun = tree.token(root).tag() == PartOfSpeech.PRP;
    boolean somebody =
        tree.preposition(root).equals("with") && article.cast().at(sentence, root).isPresent();
    return (pronoun || somebody) && content.end() - content.first() <= LONGEST;
  }

  /** What is asked of the stance of a content, voiced by somebody. */
  StanceQuestion question(Attribution attribution, Content content, Optional<Member> speaker) {
    int sentence = attribution.sentence();
    Optional<StanceQuestion.Trigger> trigger =
        attribution
            .frame()
            .filter(frame -> attribution.cue() >= 0)
            .map(frame -> new StanceQuestion.Trigger(attribution.cue(), frame));
    return new StanceQuestion(
        article.trees().get(sentence),
        content.first(),
        content.end(),
        trigger,
        quoted.touches(sentence, content.first(), content.end()),
        release.isPresent(),
        holders.party(speaker, sentence, content));
  }

  /** "Warned Peruvians to leave": what is told to a people is not told to its country. */
  private static boolean isPeople(Mention mention) {
    return mention.form() == Mention.Form.ADJECTIVE;
  }

  /** Who is meant, but for those who speak: "told its citizens" tells nothing to itself. */
  private List<String> names(
      int sentence, List<Integer> heads, Voice voice, Predicate<Mention> meant) {
    List<Member> speakers = voice instanceof Voice.Known known ? known.members() : List.of();
    Tree tree = article.trees().get(sentence);
    return heads.stream()
        .flatMap(head -> tree.joined(head).stream())
        .distinct()
        .filter(head -> !JoinedSubjects.isOne(tree, head))
        .filter(head -> !tree.form(head).equals("it"))
        .map(head -> article.cast().at(sentence, head))
        .flatMap(Optional::stream)
        .filter(meant)
        .map(Mention::members)
        .flatMap(List::stream)
        .filter(member -> !speakers.contains(member))
        .map(Member::name)
        .distinct()
        .toList();
  }

  /** The content; with its cue, and all that the cue's clause holds, where it is the first one. */
  Evidence evidence(Attribution attribution, Content content) {
    Tree tree = article.trees().get(attribution.sentence());
    int first = content.first();
    int end = content.end();
    int cue = attribution.cue();
    if (cue >= 0 && attribution.frame().isEmpty()) {
      // "According to": the source's whole phrase belongs to the words.
      int source = tree.head(cue).orElse(cue);
      return article.evidence(
          attribution.sentence(),
          Math.min(first, tree.first(source)),
          Math.max(end, tree.end(source)));
    }
    if (cue >= 0 && content.equals(attribution.contents().getFirst())) {
      first = Math.min(first, cue);
      end = Math.max(end, cue + 1);
      boolean only = attribution.contents().size() == 1;
      if (only && tree.token(cue).tag().isVerb()) {
        end = Math.max(end, clauseEnd(tree, cue));
        end = cue < content.end() ? beforeRemark(tree, content, end) : end;
      }
      for (int subject : tree.children(cue, Relation.NSUBJ)) {
        // Who says it belongs to the words, unless a long phrase would bury them.
        if (tree.end(subject) - tree.first(subject) <= LONGEST * (end - first)) {
          first = Math.min(first, tree.first(subject));
          end = Math.max(end, tree.end(subject));
        }
      }
    }
    return article.evidence(attribution.sentence(), first, end);
  }

  /** "He said it was so, which they deny": what the text adds is no evidence of what he said. */
  private static int beforeRemark(Tree tree, Content content, int end) {
    return Remarks.bundled()
        .in(tree, new Content(content.root(), content.first(), Math.max(end, content.end())))
        .map(Remarks.Remark::comma)
        .filter(comma -> comma == content.end())
        .orElse(end);
  }

  /** Where a verb's own clause ends: before what is joined to it, without marks. */
  private static int clauseEnd(Tree tree, int verb) {
    int end = verb + 1;
    int stop = tree.end(verb);
    for (int child : tree.children(verb, Relation.CONJ, Relation.PARATAXIS)) {
      if (child > verb) {
        stop = Math.min(stop, tree.first(child));
      }
    }
    for (int child : tree.children(verb, Relation.ADVCL)) {
      // "…, calling it a disgrace" is told by a cue of its own.
      if (child > verb && Contents.isLoose(tree, child)) {
        stop = Math.min(stop, tree.first(child));
      }
    }
    stop = Contents.beforeBreak(tree, verb, stop);
    for (int child : tree.children(verb)) {
      if (child > verb && tree.end(child) <= stop) {
        end = Math.max(end, tree.end(child));
      }
    }
    while (end > verb + 1 && isLoose(tree, end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean isLoose(Tree tree, int place) {
    return tree.token(place).tag().isPunctuation() || tree.is(place, Relation.CC);
  }
}
