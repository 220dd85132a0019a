package center.coordination.knowledge;

import center.coordination.matter.Cause;
import java.util.List;

/**
 * What is known of a case that similar ones are looked for.
 *
 * @param departments codes
 */
public record CaseProfile(String text, List<Cause> causes, List<String> departments) {}
