package center.coordination.meeting;

/**
 * 决议兑现率: how many resolutions were carried out in time.
 *
 * @param due those that are settled, or whose time is over
 */
public record Kept(long kept, long due) {

  /** The rate as people read it, such as 80%（4/5）; a dash while nothing was due. */
  public String share() {
    return due == 0 ? "—" : "%d%%（%d/%d）".formatted(Math.round(100.0 * kept / due), kept, due);
  }
}
