package center.coordination.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a few words why the application did not start, and what to do. */
class MissingAdministratorAnalyzer extends AbstractFailureAnalyzer<MissingAdministratorException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, MissingAdministratorException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "首次启动前设置环境变量 COORDINATION_ADMIN_PASSWORD（管理员 admin 的初始密码）；试用请加参数"
            + " --spring.profiles.active=demo",
        cause);
  }
}
