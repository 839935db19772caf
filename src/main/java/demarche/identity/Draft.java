package demarche.identity;

import java.util.Optional;

/**
 * What a name means on its own, before it is seen beside the other names of the article.
 *
 * @param name the article's name
 * @param canonical the name under which the gazetteer knows it, else the article's
 * @param identity who or what it is if nobody else in the article is the same
 * @param ownPath the path from the article's own name, for one that is
 */
record Draft(String name, String canonical, Identity identity, String ownPath) {

  /** A name that no gazetteer settles. */
  static Draft unsettled(String name, Identity identity) {
    return new Draft(name, name, identity, identity.path());
  }

  /** The identity under another path, without what only the gazetteer's identity has. */
  Identity apart(String path) {
    return new Identity(
        identity.type(),
        path,
        name,
        identity.organizationKind(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        identity.country(),
        Optional.empty());
  }
}
