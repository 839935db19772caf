package demarche.day;

/** What a day is for what hangs on it. */
public enum Role {
  /** The day on which it happens. */
  ON,
  /** The last moment for it: "by midnight on Sunday", "before Friday". */
  DEADLINE,
  /** The first day of a time: "since Monday", "from 3 to 5 March". */
  START,
  /** The last day of a time: "through Friday", "from 3 to 5 March". */
  END
}
