package center.coordination.engine;

import center.coordination.engine.FormExpressions.Place;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a single field demands of its value; the answers follow the field's name in a sentence. */
final class FieldRules {

  /** The engine stores no longer text. */
  private static final int LONGEST_TEXT = 4000;

  private static final int LONGEST_CHOICE = 500;
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
  private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()-]{4,24}");

  private final FormExpressions expressions;
  private final Clock clock;

  FieldRules(FormExpressions expressions, Clock clock) {
    this.expressions = expressions;
    this.clock = clock;
  }

  /** What is wrong with the value; null when it is right. */
  String problem(FormField field, Object value, Place place) {
    boolean required = Boolean.TRUE.equals(validation(field, "required", place));
    if (FormValues.isEmpty(value)) {
      return required ? missing(field) : wrongKindOfNothing(field, value);
    }
    if (field.isChoice()) {
      return choice(field, value, place);
    }
    if (field.isMultipleChoice()) {
      return choices(field, value, place);
    }
    return switch (field.type()) {
      case "textfield", "textarea" -> text(field, value, place);
      case "number" -> number(field, value, place);
      case "checkbox" -> flag(field, value, required);
      case "datetime" -> date(field, value);
      default -> calculated(value);
    };
  }

  private static String missing(FormField field) {
    return switch (field.type()) {
      case "checkbox" -> "必须勾选";
      case "checklist", "taglist" -> "至少选一项";
      default -> "必填";
    };
  }

  private static String wrongKindOfNothing(FormField field, Object value) {
    return value instanceof Collection && !field.isMultipleChoice() ? "不能是列表" : null;
  }

  private String text(FormField field, Object value, Place place) {
    if (!(value instanceof String text)) {
      return "必须是文字";
    }
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
      return "含有不可用的字符";
    }
    if (field.type().equals("textfield") && text.chars().anyMatch(c -> c == '\n' || c == '\r')) {
      return "不能换行";
    }
    BigDecimal min = FormValues.decimal(validation(field, "minLength", place));
    if (min != null && text.length() < min.intValue()) {
      return "不能少于 %d 个字".formatted(min.intValue());
    }
    BigDecimal max = FormValues.decimal(validation(field, "maxLength", place));
    int longest = max == null ? LONGEST_TEXT : Math.min(LONGEST_TEXT, max.intValue());
    if (text.length() > longest) {
      return "不能超过 %d 个字".formatted(longest);
    }
    return format(field, text, place);
  }

  private String format(FormField field, String text, Place place) {
    Object pattern = validation(field, "pattern", place);
    if (pattern instanceof String regex && !Pattern.compile(regex).matcher(text).find()) {
      return "格式不正确";
    }
    Object kind = validation(field, "validationType", place);
    if ("email".equals(kind) && !EMAIL.matcher(text).matches()) {
      return "不是有效的邮件地址";
    }
    return "phone".equals(kind) && !PHONE.matcher(text).matches() ? "不是有效的电话号码" : null;
  }

  private String number(FormField field, Object value, Place place) {
    boolean asText = field.node().path("serializeToString").asBoolean();
    BigDecimal number = value instanceof String == asText ? FormValues.decimal(value) : null;
    if (number == null) {
      return "必须是数字";
    }
    BigDecimal min = FormValues.decimal(validation(field, "min", place));
    if (min != null && number.compareTo(min) < 0) {
      return "不能小于 " + min.toPlainString();
    }
    BigDecimal max = FormValues.decimal(validation(field, "max", place));
    if (max != null && number.compareTo(max) > 0) {
      return "不能大于 " + max.toPlainString();
    }
    JsonNode digits = field.node().path("decimalDigits");
    if (digits.isNumber() && number.stripTrailingZeros().scale() > digits.intValue()) {
      return digits.intValue() == 0 ? "必须是整数" : "最多 %d 位小数".formatted(digits.intValue());
    }
    BigDecimal step = FormValues.decimal(expressions.value(field.node().path("increment"), place));
    return step != null && step.signum() > 0 && number.remainder(step).signum() != 0
        ? "必须是 %s 的倍数".formatted(step.toPlainString())
        : null;
  }

  private static String flag(FormField field, Object value, boolean required) {
    if (!(value instanceof Boolean ticked)) {
      return "必须是勾选或不勾选";
    }
    return required && !ticked ? missing(field) : null;
  }

  private String date(FormField field, Object value) {
    String kind = field.node().path("subtype").asText("date");
    if (!(value instanceof String text) || text.length() > 64) {
      return "不是有效的日期";
    }
    try {
      switch (kind) {
        case "time" -> DateTimeFormatter.ISO_TIME.parse(text, LocalTime::from);
        case "datetime" -> {
          return day(field, dateTimeFormat(field).parse(text));
        }
        default -> {
          return day(field, DateTimeFormatter.ISO_LOCAL_DATE.parse(text));
        }
      }
      return null;
    } catch (DateTimeException e) {
      return kind.equals("time") ? "不是有效的时间" : "不是有效的日期";
    }
  }

  /** As the form writes it: with an offset, unless the field asks for a local time. */
  private static DateTimeFormatter dateTimeFormat(FormField field) {
    return "no_timezone".equals(field.node().path("timeSerializingFormat").asText())
        ? DateTimeFormatter.ISO_LOCAL_DATE_TIME
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME;
  }

  private String day(FormField field, TemporalAccessor time) {
    LocalDate day = LocalDate.from(time);
    if (day.getYear() < 1900 || day.getYear() > 2999) {
      return "不是有效的日期";
    }
    return field.node().path("disallowPassedDates").asBoolean()
            && day.isBefore(LocalDate.now(clock))
        ? "不能早于今天"
        : null;
  }

  private String choice(FormField field, Object value, Place place) {
    List<Object> options = options(field, place);
    return options.stream().anyMatch(o -> FormValues.same(o, value)) ? null : "的选项无效";
  }

  private String choices(FormField field, Object value, Place place) {
    if (!(value instanceof Collection<?> chosen)) {
      return "必须是列表";
    }
    List<Object> options = options(field, place);
    return chosen.size() <= LONGEST_CHOICE
            && chosen.stream().allMatch(c -> options.stream().anyMatch(o -> FormValues.same(o, c)))
        ? null
        : "的选项无效";
  }

  /** The values on offer: fixed ones, or a list of {label, value} or of plain values. */
  private List<Object> options(FormField field, Place place) {
    Object source;
    if (field.node().hasNonNull("valuesExpression")) {
      source = expressions.evaluate(field.node().get("valuesExpression").asText(), place);
    } else if (field.node().hasNonNull("valuesKey")) {
      source = expressions.variable(field.node().get("valuesKey").asText());
    } else {
      JsonNode fixed = field.node().path("values");
      source = fixed.isArray() ? JsonValues.read(fixed.toString()) : null;
    }
    List<Object> values = new ArrayList<>();
    if (source instanceof Collection<?> list) {
      list.forEach(o -> values.add(o instanceof Map<?, ?> map ? map.get("value") : o));
    }
    return values;
  }

  /** What the browser calculates is a text, a number or a flag. */
  private static String calculated(Object value) {
    return value instanceof Number
            || value instanceof Boolean
            || value instanceof String text && text.length() <= LONGEST_TEXT
        ? null
        : "的值无效";
  }

  private Object validation(FormField field, String name, Place place) {
    return expressions.value(field.node().path("validate").path(name), place);
  }
}
