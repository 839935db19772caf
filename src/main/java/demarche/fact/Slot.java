package demarche.fact;

/** The names of all slots that a piece of evidence may support, as fact files write them. */
public enum Slot implements Coded {
  PERSON("person"),
  TITLE("title"),
  OF("of"),
  SPEAKER("speaker"),
  HOLDER("holder"),
  STANCE("stance"),
  TOPIC("topic"),
  ADDRESSEES("addressees"),
  TARGETS("targets"),
  VIA("via"),
  QUOTED("quoted"),
  KIND("kind"),
  PARTICIPANTS("participants"),
  ORGANIZER("organizer"),
  EVACUEES("evacuees"),
  FROM("from"),
  PLACES("places"),
  TO("to"),
  MEANS("means"),
  PRESENT("present"),
  PRESENT_QUALIFIER("presentQualifier"),
  PLANNED("planned"),
  PLANNED_QUALIFIER("plannedQualifier"),
  EVACUATED("evacuated"),
  EVACUATED_QUALIFIER("evacuatedQualifier"),
  DEADLINE("deadline"),
  DEADLINE_TIME("deadlineTime"),
  DATE("date"),
  TIME("time"),
  STATUS("status");

  private final String code;

  Slot(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
