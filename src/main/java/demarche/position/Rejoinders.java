package demarche.position;

import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts what somebody says from what the text adds to it, and from who denies it there. */
final class Rejoinders {
  private final QuotedTokens quoted;
  private final Lexicon lexicon;
  private final Voices voices;
  private final Remarks remarks = Remarks.bundled();

  Rejoinders(QuotedTokens quoted, Lexicon lexicon, Voices voices) {
    this.quoted = quoted;
    this.lexicon = lexicon;
    this.voices = voices;
  }

  /** What is said without what the text adds to it; who denies it there denies those words. */
  List<Attribution> apart(Tree tree, List<Attribution> all) {
    List<Attribution> told = new ArrayList<>(all);
    for (Attribution said : all) {
      for (Content content : said.contents()) {
        Optional<Remarks.Remark> remark =
            remarks.in(tree, content).filter(r -> !quoted.isQuoted(said.sentence(), r.comma() + 1));
        if (remark.isPresent()) {
          Content cut = new Content(content.root(), content.first(), remark.get().comma());
          told.replaceAll(
              each -> each.cue() == said.cue() ? each.with(content, List.of(cut)) : each);
          remark.get().denial().stream()
              .boxed()
              .flatMap(verb -> denial(said.sentence(), tree, verb, cut).stream())
              .forEach(
                  denial -> {
                    told.removeIf(each -> each.cue() == denial.cue());
                    told.add(denial);
                  });
        }
      }
    }
    return told;
  }

  private Optional<Attribution> denial(int sentence, Tree tree, int verb, Content content) {
    List<Integer> subjects =
        tree.children(verb, Relation.NSUBJ).stream()
            .flatMap(subject -> tree.joined(subject).stream())
            .toList();
    return lexicon.at(tree, verb).stream()
        .findFirst()
        .map(
            frame ->
                new Attribution(
                    sentence,
                    verb,
                    Optional.of(frame),
                    voices.of(sentence, tree, subjects),
                    List.of(),
                    List.of(),
                    List.of(content),
                    AttributionFinder.rule(frame)));
  }
}
