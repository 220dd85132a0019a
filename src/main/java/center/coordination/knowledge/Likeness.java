package center.coordination.knowledge;

import center.coordination.matter.Cause;
import java.util.List;

/**
 * A published article that is near to a case, and why: what both share.
 *
 * @param departments codes
 * @param words the most telling first, at most five
 */
public record Likeness(
    String number,
    String title,
    List<Cause> causes,
    List<String> departments,
    List<String> words) {}
