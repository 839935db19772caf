package demarche.language;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The relations of the ClearNLP scheme, in which the parser learns: prepositions and copulas are
 * heads there, as they are in the teacher's output. {@link UniversalTree} turns them into UD.
 * Source: Choi and Palmer, "Guidelines for the CLEAR Style Constituent to Dependency Conversion",
 * 2012.
 *
 * <p>The order is part of the model file: a new one goes to the end.
 */
enum ClearRelation {
  ACL,
  ACOMP,
  ADVCL,
  ADVMOD,
  AGENT,
  APPOS,
  ATTR,
  AUX,
  AUXPASS,
  CASE,
  CC,
  CCOMP,
  COMPOUND,
  CONJ,
  CSUBJ,
  CSUBJPASS,
  DATIVE,
  DEP,
  DET,
  DISCOURSE,
  DOBJ,
  EXPL,
  MARK,
  META,
  NEG,
  NMOD,
  NPADVMOD,
  NSUBJ,
  NSUBJPASS,
  OPRD,
  PARATAXIS,
  PCOMP,
  POBJ,
  POSS,
  PRECONJ,
  PREDET,
  PREP,
  PRT,
  PUNCT,
  QMOD,
  RELCL,
  ROOT,
  VOCATIVE,
  XCOMP;

  private static final ClearRelation[] ALL = values();
  private static final Map<String, ClearRelation> BY_CODE =
      Arrays.stream(ALL).collect(Collectors.toMap(ClearRelation::code, r -> r));

  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Optional<ClearRelation> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** Its number in the model's tables. */
  @SuppressWarnings("EnumOrdinal") // The order is part of the model file, as said above.
  int index() {
    return ordinal();
  }

  static ClearRelation at(int index) {
    return ALL[index];
  }

  static int number() {
    return ALL.length;
  }
}
