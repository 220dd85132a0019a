package center.coordination.meeting;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Where a meeting comes from.
 *
 * @param series what it is one of: its backlog is shared
 * @param occurrenceOn the day of the calendar that it is for, null where a person convened
 * @param previousNumber the meeting that it goes on with, or null
 * @param relatedNumber the case that it is about, or null
 */
@Embeddable
record Origin(String series, LocalDate occurrenceOn, String previousNumber, String relatedNumber) {

  Origin(String series, Convening convening) {
    this(series, convening.occurrence(), convening.previous(), convening.related());
  }
}
