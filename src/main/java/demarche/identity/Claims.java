package demarche.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which name of an article holds which path and Wikidata id. What is listed apart stays apart: of
 * several that mean the same, the one under the canonical name (else the smallest name) keeps the
 * identity, and the others get a path from their own names.
 */
final class Claims {
  /** By Unicode code points, which UTF-16 order is not. */
  static final Comparator<String> BY_CODE_POINTS = Claims::compare;

  private final Map<String, String> nameByPath = new HashMap<>();
  private final Map<String, String> pathByWikidata = new HashMap<>();

  /**
   * Identities for actors of one type, no two alike.
   *
   * @param drafts one for each actor, names all different, in any order
   * @return the identity of each name
   */
  Map<String, Identity> settle(List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(Draft::name, BY_CODE_POINTS));
    sorted.sort(Comparator.comparing(draft -> !draft.name().equals(draft.canonical())));
    Map<String, Identity> settled = new HashMap<>();
    List<Draft> late = new ArrayList<>();
    for (Draft draft : sorted) {
      if (nameByPath.putIfAbsent(draft.identity().path(), draft.name()) == null) {
        settled.put(draft.name(), withOwnWikidata(draft, draft.identity()));
      } else {
        late.add(draft);
      }
    }
    for (Draft draft : late) {
      settled.put(draft.name(), apart(draft));
    }
    return settled;
  }

  /**
   * The identity of a slot's name that no actor of the article has; called in a fixed order, after
   * all actors are settled.
   */
  Identity claim(Draft draft) {
    String path = draft.identity().path();
    String holder = nameByPath.putIfAbsent(path, draft.name());
    boolean free = holder == null || holder.equals(draft.name());
    return free ? withOwnWikidata(draft, draft.identity()) : apart(draft);
  }

  private Identity apart(Draft draft) {
    String path = draft.ownPath();
    int digits = 8;
    while (!mine(path, draft.name())) {
      path = draft.ownPath() + '-' + IriPaths.hash(draft.name(), digits);
      digits += 8;
    }
    return draft.apart(path);
  }

  private boolean mine(String path, String name) {
    String holder = nameByPath.putIfAbsent(path, name);
    return holder == null || holder.equals(name);
  }

  /** One Wikidata id says who one node is: a second path of the article does not get it. */
  private Identity withOwnWikidata(Draft draft, Identity identity) {
    boolean shared =
        identity
            .wikidata()
            .map(qid -> pathByWikidata.putIfAbsent(qid, identity.path()))
            .filter(path -> !path.equals(identity.path()))
            .isPresent();
    return shared ? draft.apart(identity.path()) : identity;
  }

  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean beyond = Character.isSurrogate(x);
        return beyond == Character.isSurrogate(y) ? Character.compare(x, y) : beyond ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
