package center.coordination.organization;

/** What README says of people and rights, taken from the code that grants them. */
public final class ReadmeTables {

  private ReadmeTables() {}

  /** Who may do what, in Markdown. */
  public static String rights() {
    return AccessRights.markdown();
  }

  /** The people of the demo as the log names them, in Markdown. */
  public static String people() {
    return "```text\n" + new DemoPeople(null).describe() + "\n```\n";
  }
}
