package demarche.factfile;

import demarche.fact.Coded;
import demarche.fact.CommunicationKind;
import demarche.fact.EvacuationStatus;
import demarche.fact.OrganizationKind;
import demarche.fact.OriginKind;
import demarche.fact.Slot;
import demarche.fact.Stance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The closed lists by the words that fact files use, in the order of the codebook. */
final class Words {
  static final Map<String, Stance> STANCES = byCode(Stance.values());
  static final Map<String, CommunicationKind> COMMUNICATION_KINDS =
      byCode(CommunicationKind.values());
  static final Map<String, EvacuationStatus> STATUSES = byCode(EvacuationStatus.values());
  static final Map<String, OrganizationKind> ORGANIZATION_KINDS = byCode(OrganizationKind.values());
  static final Map<String, OriginKind> ORIGIN_KINDS = byCode(OriginKind.values());
  static final Map<String, Slot> SLOTS = byCode(Slot.values());

  private Words() {}

  private static <E extends Coded> Map<String, E> byCode(E[] values) {
    Map<String, E> map = new LinkedHashMap<>();
    for (E value : values) {
      map.put(value.code(), value);
    }
    return Collections.unmodifiableMap(map);
  }
}
