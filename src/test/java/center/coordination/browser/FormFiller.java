package center.coordination.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;

/** Fills in a form, or one row of a list in it, by the labels that a person reads. */
final class FormFiller {

  private static final By ERRORS = By.cssSelector(".fjs-form-field-error li");
  private static final By ROWS = By.cssSelector(".fjs-repeat-row-container");

  private static final By ITEMS = By.cssSelector(".fjs-dropdownlist-item");
  private static final By OPENER = By.cssSelector(".fjs-input-group, .fjs-taglist-input");
  private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm");

  private final Screen screen;
  private final Supplier<WebElement> place;

  FormFiller(Screen screen, Supplier<WebElement> place) {
    this.screen = screen;
    this.place = place;
  }

  /** Answers fields, given as label and value in turns; several choices are joined by 、. */
  FormFiller fill(String... labelsAndValues) {
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      answer(labelsAndValues[i], labelsAndValues[i + 1]);
    }
    return this;
  }

  /** Answers a date with its time. */
  FormFiller moment(String label, LocalDateTime moment) {
    return moment(label, "时间", moment);
  }

  /** Answers a date with its time, where the field of the time is called otherwise. */
  FormFiller moment(String label, String timeLabel, LocalDateTime moment) {
    new FormFiller(screen, () -> field(label))
        .fill(label, moment.toLocalDate().toString(), timeLabel, TIME_OF_DAY.format(moment));
    return this;
  }

  /** Takes what begins with these words from the list of a select or of tags. */
  FormFiller pick(String label, String... beginnings) {
    for (String beginning : beginnings) {
      openList(label);
      screen.click(
          () ->
              field(label).findElements(ITEMS).stream()
                  .filter(item -> item.getText().startsWith(beginning))
                  .findFirst()
                  .orElseThrow(() -> new NoSuchElementException(beginning)));
    }
    screen.leaveField();
    return this;
  }

  /** The fields under one heading, where other headings have fields of the same name. */
  FormFiller under(String heading) {
    return new FormFiller(
        screen,
        () ->
            screen.see(
                place,
                By.xpath(
                    ".//div[contains(@class,'fjs-form-field-group ')][label[normalize-space()='%s']]"
                        .formatted(heading))));
  }

  /** Ticks boxes by their labels. */
  FormFiller tick(String... labels) {
    for (String label : labels) {
      screen.click(() -> label(label));
    }
    return this;
  }

  /** Fills in a row of a list, counted from 1; adds it when it is the next one. */
  FormFiller row(String list, int number, String... labelsAndValues) {
    if (rows(list).size() < number) {
      // A sum that follows what was typed moves what is below it.
      screen.leaveField();
      screen.click(() -> field(list).findElement(By.cssSelector(".fjs-repeat-render-add")));
      screen.until("row " + number, () -> rows(list).size() == number);
    }
    new FormFiller(screen, () -> rows(list).get(number - 1)).fill(labelsAndValues);
    return this;
  }

  /** A row of a list, counted from 1. */
  FormFiller row(String list, int number) {
    return new FormFiller(screen, () -> rows(list).get(number - 1));
  }

  /** Takes a row out of a list, counted from 1. */
  FormFiller remove(String list, int number) {
    int before = rows(list).size();
    screen.click(
        () -> field(list).findElements(By.cssSelector(".fjs-repeat-row-remove")).get(number - 1));
    screen.until("row removed", () -> rows(list).size() == before - 1);
    return this;
  }

  /** How many rows a list shows. */
  int count(String list) {
    return rows(list).size();
  }

  /** What stands in red at a field; waits for it. */
  String error(String label) {
    screen.leaveField();
    return screen.see(() -> field(label), ERRORS).getText();
  }

  /** What a select shows as chosen. */
  String value(String label) {
    return field(label).findElement(By.cssSelector(".fjs-select-display")).getText();
  }

  /** What stands in a text field. */
  String text(String label) {
    return input(label).getDomProperty("value");
  }

  /** What a select offers. */
  List<String> offers(String label) {
    openList(label);
    List<String> offers =
        field(label).findElements(ITEMS).stream().map(WebElement::getText).toList();
    screen.leaveField();
    return offers;
  }

  /** Leaves the last field; what stands in red then would keep the form from being sent. */
  void finish() {
    screen.leaveField();
    screen.settle();
    assertThat(screen.all(ERRORS))
        .extracting(WebElement::getText)
        .as("errors in the form")
        .isEmpty();
  }

  private void answer(String label, String value) {
    WebElement field = field(label);
    String kind = field.getDomAttribute("class");
    if (kind.contains("-select")) {
      openList(label);
      screen.click(() -> option(label, ".//div[contains(@class,'fjs-dropdownlist-item')]", value));
    } else if (kind.contains("-radio")) {
      // What was typed before is taken over now, and an error that goes moves what is below it.
      screen.leaveField();
      screen.click(() -> option(label, ".//label[@for]", value));
    } else if (kind.contains("-checklist")) {
      for (String choice : value.split("、")) {
        screen.click(() -> option(label, ".//label[@for]", choice));
      }
    } else {
      screen.type(input(label), value);
      if (kind.contains("-datetime")) {
        screen.press(Keys.ENTER);
      }
    }
  }

  private void openList(String label) {
    screen.click(() -> field(label).findElement(OPENER));
    screen.see(() -> field(label), ITEMS);
  }

  private WebElement option(String label, String path, String text) {
    return field(label).findElement(By.xpath("%s[normalize-space()='%s']".formatted(path, text)));
  }

  private WebElement input(String label) {
    return field(label).findElement(By.id(label(label).getDomAttribute("for")));
  }

  private List<WebElement> rows(String list) {
    return field(list).findElements(ROWS);
  }

  private WebElement field(String label) {
    return label(label)
        .findElement(
            By.xpath("ancestor::div[contains(concat(' ',@class,' '),' fjs-form-field ')][1]"));
  }

  /** The label, not that of a group with the same words. */
  private WebElement label(String text) {
    return screen.see(
        place,
        By.xpath(
            ".//label[contains(@class,'fjs-form-field-label')][normalize-space(text())='%s']"
                    .formatted(text)
                + "[not(parent::*[contains(@class,'fjs-form-field-group ')])]"));
  }
}
