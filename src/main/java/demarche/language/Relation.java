package demarche.language;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The relations of the tree: those of Universal Dependencies 2
 * (https://universaldependencies.org/u/dep/) that the engine tells apart. docs/language.md lists
 * where it deviates from UD.
 */
public enum Relation {
  ACL("acl"),
  ACL_RELCL("acl:relcl"),
  ADVCL("advcl"),
  ADVCL_RELCL("advcl:relcl"),
  ADVMOD("advmod"),
  AMOD("amod"),
  APPOS("appos"),
  AUX("aux"),
  AUX_PASS("aux:pass"),
  CASE("case"),
  CC("cc"),
  CC_PRECONJ("cc:preconj"),
  CCOMP("ccomp"),
  COMPOUND("compound"),
  COMPOUND_PRT("compound:prt"),
  CONJ("conj"),
  COP("cop"),
  CSUBJ("csubj"),
  CSUBJ_PASS("csubj:pass"),
  DEP("dep"),
  DET("det"),
  DET_PREDET("det:predet"),
  DISCOURSE("discourse"),
  EXPL("expl"),
  FIXED("fixed"),
  FLAT("flat"),
  IOBJ("iobj"),
  LIST("list"),
  MARK("mark"),
  NMOD("nmod"),
  NMOD_DESC("nmod:desc"),
  NMOD_POSS("nmod:poss"),
  NSUBJ("nsubj"),
  NSUBJ_PASS("nsubj:pass"),
  NUMMOD("nummod"),
  OBJ("obj"),
  OBL("obl"),
  OBL_AGENT("obl:agent"),
  OBL_NPMOD("obl:npmod"),
  OBL_TMOD("obl:tmod"),
  ORPHAN("orphan"),
  PARATAXIS("parataxis"),
  PUNCT("punct"),
  ROOT("root"),
  VOCATIVE("vocative"),
  XCOMP("xcomp");

  private static final Relation[] ALL = values();
  private static final Map<String, Relation> BY_CODE =
      Arrays.stream(ALL).collect(Collectors.toMap(Relation::code, r -> r));

  private final String code;

  Relation(String code) {
    this.code = code;
  }

  /** The relation as UD writes it, such as {@code nsubj:pass}. */
  public String code() {
    return code;
  }

  /** The relation of a UD code; empty for one that the engine does not know. */
  public static Optional<Relation> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
