package center.coordination.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessRightsTest {

  @Test
  void nameEachRoleOnce() {
    assertThat(AccessRights.TABLE)
        .extracting(AccessRights.Row::role)
        .containsExactly(Role.values());
  }

  @Test
  void areShownToPeopleInChinese() {
    assertThat(AccessRights.markdown())
        .startsWith("| 角色 | 任务中心 | 驾驶舱 | 管理 | 可发起的流程 | 其他 |\n|---|---|---|---|---|---|\n")
        .contains(
            "| 项目经理和团队成员 `requester` | 我的任务、即将到期、已超时 | — | — | 协调请求处理、撤回协调请求 | 查看流程图、查看分组 |\n")
        .contains("| 新入职人员 `newcomer` | — | — | — | — | — |\n")
        .endsWith("|\n");
  }
}
