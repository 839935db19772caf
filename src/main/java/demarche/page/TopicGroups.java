package demarche.page;

import demarche.exchange.Addresses;
import demarche.explanation.Known;
import demarche.page.ActorPage.Group;
import demarche.page.PositionTopics.Parted;
import demarche.page.PositionTopics.Topic;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** The positions of an actor topic by topic, as its page shows them. */
final class TopicGroups {
  private static final String QUERY = "positions-of";

  /** How many positions of a topic are shown at least, where there are too many for all. */
  private static final int LEAST = 5;

  private final FactCards cards;
  private final String base;
  private final String of;
  private final Set<String> taken = new HashSet<>();

  private TopicGroups(FactCards cards, String base, String of) {
    this.cards = cards;
    this.base = base;
    this.of = of;
  }

  /**
   * Groups positions.
   *
   * @param positions newest first
   * @param base of the graph's IRIs
   * @param of the actor as addresses write it
   * @param most about how many are shown; of a topic always a few
   */
  static List<Group> of(
      FactCards cards, Node actor, List<Node> positions, String base, String of, int most) {
    Parted parted = PositionTopics.of(cards, actor, positions);
    TopicGroups made = new TopicGroups(cards, base, of);
    int groups = parted.topics().size() + (parted.others().isEmpty() ? 0 : 1);
    int each =
        positions.size() <= most ? positions.size() : Math.max(LEAST, most / Math.max(1, groups));
    List<Group> all = new ArrayList<>();
    parted.topics().forEach(topic -> all.add(made.group(topic, each)));
    if (!parted.others().isEmpty()) {
      String title = all.isEmpty() ? "" : "On other topics";
      all.add(made.group("positions-others", title, "", parted.others(), each));
    }
    return all;
  }

  private Group group(Topic topic, int each) {
    String value = topic.matter().value();
    String written = value.startsWith(base) ? value.substring(base.length()) : value;
    String query =
        Addresses.with(
            "/queries/" + QUERY,
            List.of(Map.entry("actor", of), Map.entry(topic.matter().parameter(), written)));
    String id = "positions-" + written.replaceAll("[^\\p{L}\\p{N}]+", "-");
    return group(id, topic.matter().title(), query, topic.positions(), each);
  }

  private Group group(String id, String title, String query, List<Node> positions, int each) {
    String own = id;
    for (int i = 2; !taken.add(own); i++) {
      own = id + "-" + i;
    }
    return new Group(
        own,
        title,
        positions.size(),
        stances(positions),
        query,
        query.replaceFirst("\\?", ".csv?"),
        positions.stream().limit(each).map(cards::card).toList());
  }

  /** How often each stance was taken. */
  private List<Comparison.Tally> stances(List<Node> positions) {
    Known union = cards.union();
    List<String> taken =
        positions.stream()
            .map(position -> union.first(position, Terms.stance).map(Wording::last).orElse(""))
            .toList();
    List<Comparison.Tally> tallies = new ArrayList<>();
    for (String stance : Comparison.STANCES) {
      int count = (int) taken.stream().filter(stance::equals).count();
      if (count > 0) {
        tallies.add(new Comparison.Tally(stance, count));
      }
    }
    return tallies;
  }
}
