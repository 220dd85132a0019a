package center.coordination.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 联系人：[姓名] - [电话] - [邮箱].
 *
 * @param phone null where none was given
 * @param mail null where none was given
 */
@Embeddable
record Contact(
    @Column(name = "contact_name") String name,
    @Column(name = "contact_phone") String phone,
    @Column(name = "contact_mail") String mail) {

  /** As notices show it. */
  String line() {
    return Stream.of(name, phone, mail)
        .filter(text -> text != null)
        .collect(Collectors.joining(" - "));
  }
}
