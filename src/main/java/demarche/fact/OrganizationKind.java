package demarche.fact;

/** What sort of organization an organization is, where that is known. */
public enum OrganizationKind implements Coded {
  GOVERNMENT_BODY,
  DIPLOMATIC_MISSION,
  INTERGOVERNMENTAL_ORGANIZATION,
  PARTY,
  MEDIA,
  COMPANY,
  ARMED_GROUP
}
