package center.coordination.browser;

import static org.assertj.core.api.Assertions.assertThat;

import center.coordination.testing.CaseWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people write is text, whatever it looks like. */
@BrowserTest
class HostileTextTest {

  private static final String SCRIPT = "<script>window.intruder=1</script>";
  private static final String IMAGE = "<img src=x onerror=\"window.intruder=2\">";
  private static final String FORMULA =
      "{{7*7}} ${7*7} {{constructor.constructor('window.intruder=3')()}}";
  private static final String RARE = "𠮷野家的㐂事😀👨‍👩‍👧";
  private static final String LONG_WORD = "长".repeat(300) + "W".repeat(300);

  @Autowired CaseWork work;

  @Test
  void scriptsFormulasRareCharactersAndLongWordsStayTextAllTheWay(Desk desk) {
    TaskCentre requester = desk.taskCentre("requester1");
    String title = SCRIPT + FORMULA.substring(0, 7) + RARE;
    requester
        .choose("协调请求处理")
        .fill("申请部门", "技术部", "职位", RARE, "联系方式", "010-12345678" + IMAGE)
        .fill("事项名称", title, "涉及部门", "商务部", "紧急程度", "一般")
        .fill("背景情况", SCRIPT + IMAGE, "具体问题", FORMULA, "协调需求", RARE, "期望结果", LONG_WORD)
        .tick("本人确认以上内容属实（提交即签字，系统记录姓名与时间）");
    requester.start();

    TaskCentre coordinator = desk.taskCentre("coordinator1").filter("本组待办");
    assertThat(coordinator.listed("𠮷野家的㐂事", "响应并初评")).contains(title);
    TaskPage task = coordinator.task("𠮷野家的㐂事", "响应并初评");

    assertThat(task.text())
        .contains(title, SCRIPT + IMAGE, FORMULA, RARE, LONG_WORD, "010-12345678" + IMAGE);
    assertThat(desk.screen().script("return window.intruder")).isNull();
    assertThat(desk.screen().script(TOO_WIDE)).as("wider than the window").isEqualTo(false);
  }

  private static final String TOO_WIDE =
      "const form = document.querySelector('.fjs-container');"
          + "return form.scrollWidth > form.clientWidth + 1";
}
