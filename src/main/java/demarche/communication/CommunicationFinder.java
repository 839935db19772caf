package demarche.communication;

import demarche.clause.Questions;
import demarche.clause.ReadArticle;
import demarche.fact.Communication;
import demarche.gazetteer.Gazetteers;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the calls, meetings, visits, letters, briefings and statements of an article. Immutable and
 * safe for any number of threads.
 */
public final class CommunicationFinder {
  private final Triggers triggers = new Triggers();
  private final Words words = new Words();
  private final Journeys journeys;

  private CommunicationFinder(Gazetteers gazetteers) {
    this.journeys = new Journeys(new Hosts(gazetteers));
  }

  /** The finder with the tables that come with the program. */
  public static CommunicationFinder bundled() {
    return new CommunicationFinder(Gazetteers.bundled());
  }

  /**
   * The communications of an article, each once, in the order of their first telling.
   *
   * @param read the article, its sentences and its cast
   */
  public List<Communication> find(ReadArticle read) {
    return Occasions.of(tellings(read), read.cast()).stream().map(o -> o.fact(read)).toList();
  }

  List<Telling> tellings(ReadArticle read) {
    Days known = new Days(read);
    Undone undone = new Undone(read.trees(), triggers);
    List<Telling> tellings = new ArrayList<>();
    List<Telling> toCome = new ArrayList<>(0);
    List<Telling> gone = new ArrayList<>(0);
    for (int sentence = 0; sentence < read.trees().size(); sentence++) {
      Tree tree = read.trees().get(sentence);
      List<Cue> cues =
          Questions.isPut(read, sentence)
              ? List.of()
              : triggers.in(tree).stream()
                  .filter(cue -> !Questions.isAsked(tree, cue.place()))
                  .toList();
      if (!cues.isEmpty()) {
        Scene scene = new Scene(read, known, words, sentence, tree);
        cues.stream()
            .filter(
                cue ->
                    cue.trigger().verb()
                        || cue.trigger().frame() == Frame.NETWORK
                        || !scene.inName(cue.place()))
            .forEach(
                cue -> {
                  List<Telling> told = tellings(scene, cue);
                  (undone.is(scene, cue, told) ? gone : tellings).addAll(told);
                  toCome.addAll(Undone.isToCome(tree, cue) ? told : List.of());
                });
      }
    }
    tellings.removeIf(
        told -> toCome.contains(told) && gone.stream().anyMatch(g -> Undone.same(told, g)));
    if (tellings.stream().allMatch(telling -> telling.day().isPresent())) {
      return tellings;
    }
    Announcements announcements = Announcements.of(read, known, words);
    return Sequels.dated(tellings, read.trees(), triggers).stream()
        .map(announcements::dated)
        .toList();
  }

  private List<Telling> tellings(Scene scene, Cue cue) {
    return switch (cue.trigger().frame()) {
      case TALK -> {
        List<Telling> told = new ArrayList<>(journeys.stay(scene, cue));
        told.addAll(Talks.noun(scene, cue));
        yield told;
      }
      case MEET, SPEAK, PHONE, HOST, SUMMON, SEE -> Encounters.verb(scene, cue);
      case JOURNEY -> journeys.noun(scene, cue);
      case VISIT, GO, LEAVE, ATTEND -> journeys.verb(scene, cue);
      case LETTER -> Letters.noun(scene, cue);
      case WRITE -> Letters.verb(scene, cue);
      case NETWORK -> Speeches.network(scene, cue);
      case BRIEFING, SPEECH -> Speeches.noun(scene, cue);
      case POST, BRIEF, ADDRESS -> Speeches.verb(scene, cue);
    };
  }
}
