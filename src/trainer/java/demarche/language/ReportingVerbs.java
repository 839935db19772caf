package demarche.language;

import java.util.Set;

/** The verbs whose subject, clause and object are measured apart. */
final class ReportingVerbs {
  private static final Set<String> LEMMAS =
      Set.of(
          ("accuse acknowledge add admit agree announce appeal argue ask assert believe blame call"
                  + " caution claim comment conclude condemn confirm criticise criticize declare"
                  + " demand denounce deny describe discuss emphasize explain express hope indicate"
                  + " insist invite issue note offer oppose order pledge praise promise propose"
                  + " reaffirm refuse reiterate reject remark reply report request respond reveal"
                  + " say speak state stress suggest support tell thank think threaten tweet urge"
                  + " vow want warn welcome write")
              .split(" "));

  private ReportingVerbs() {}

  static boolean is(String tag, String lemma) {
    return tag.startsWith("V") && LEMMAS.contains(lemma.toLowerCase(java.util.Locale.ROOT));
  }
}
