package center.coordination.issue;

import center.coordination.engine.Refusal;
import center.coordination.matter.MatterKind;
import center.coordination.matter.MatterService;
import center.coordination.matter.NewMatter;
import center.coordination.organization.Department;
import center.coordination.organization.OrganizationService;
import center.coordination.organization.Person;
import center.coordination.organization.Role;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes problems in (接收问题报告或发现问题, manual §日常工作流程 3.2). */
@Service
@Transactional
class IssueIntake {

  private final Issues issues;
  private final MatterService matters;
  private final OrganizationService organization;

  IssueIntake(Issues issues, MatterService matters, OrganizationService organization) {
    this.issues = issues;
    this.matters = matters;
    this.organization = organization;
  }

  /** Registers a problem under the next number and returns it. */
  Issue register(Report report) {
    requireCoordinator(report);
    requireKnownDepartments(report.sheet());
    Reporter reporter = reporter(report);
    String number =
        matters.open(
            new NewMatter(
                MatterKind.ISSUE,
                report.title(),
                reporter.reporter(),
                reporter.registrar(),
                report.sheet().askedLevel(),
                report.sheet().departmentCodes(),
                IssueStatus.REPORTED.label(),
                report.at()));
    return issues.save(new Issue(number, reporter, report.at(), report.sheet()));
  }

  private void requireCoordinator(Report report) {
    if (report.onBehalf()
        && !organization.isMember(report.submitter(), Role.COORDINATION.groupId())) {
      throw new Refusal("只有协调管理组人员可以“代他人登记”");
    }
  }

  private void requireKnownDepartments(Sheet sheet) {
    Set<String> known =
        organization.departments().stream().map(Department::code).collect(Collectors.toSet());
    if (!known.containsAll(sheet.departmentCodes())) {
      throw new Refusal("“影响的部门”中有系统里没有的部门，请重新选择");
    }
  }

  private Reporter reporter(Report report) {
    if (!report.onBehalf()) {
      return known(report.submitter(), report.submitter());
    }
    if (report.reporterId() == null) {
      return new Reporter(
          report.submitter(),
          report.reporterName(),
          report.reporterDepartment(),
          report.submitter());
    }
    if (organization.person(report.reporterId()).isEmpty()) {
      throw new Refusal("“报告人账号”不存在；报告人没有账号的请留空，由登记人代办");
    }
    return known(report.reporterId(), report.submitter());
  }

  private Reporter known(String userId, String registrar) {
    return new Reporter(
        userId,
        organization.person(userId).map(Person::displayName).orElse(userId),
        organization.workplaceOf(userId),
        registrar);
  }
}
