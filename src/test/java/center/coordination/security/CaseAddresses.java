package center.coordination.security;

import java.util.List;

/** The addresses of REST, and of the web applications' REST, that lead to a case. */
final class CaseAddresses {

  /** Everything that shows something of one case. */
  static final List<String> FIND =
      List.of(
          "/task/{task}",
          "/task?processInstanceBusinessKey={number}",
          "/task?processInstanceId={instance}",
          "/task/count?processInstanceId={instance}",
          "/task/{task}/form",
          "/task/{task}/deployed-form",
          "/task/{task}/form-variables",
          "/task/{task}/variables",
          "/task/{task}/variables/caseTitle",
          "/task/{task}/localVariables",
          "/task/{task}/identity-links",
          "/task/{task}/comment",
          "/task/{task}/comment/{comment}",
          "/task/{task}/attachment",
          "/task/{task}/attachment/{attachment}",
          "/task/{task}/attachment/{attachment}/data",
          "/process-instance/{instance}",
          "/process-instance?businessKey={number}",
          "/process-instance/count?businessKey={number}",
          "/process-instance/{instance}/variables",
          "/process-instance/{instance}/variables/caseTitle",
          "/process-instance/{instance}/activity-instances",
          "/process-instance/{instance}/comment",
          "/execution?processInstanceId={instance}",
          "/execution/{execution}",
          "/execution/{execution}/localVariables",
          "/execution/{execution}/messageSubscriptions/requestWithdrawn",
          "/variable-instance?processInstanceIdIn={instance}",
          "/variable-instance/{variable}",
          "/event-subscription?processInstanceId={instance}",
          "/job?processInstanceId={instance}",
          "/job/count?processInstanceId={instance}",
          "/job/{job}",
          "/incident?processInstanceId={instance}",
          "/history/process-instance/{instance}",
          "/history/process-instance?processInstanceBusinessKey={number}",
          "/history/process-instance/count?processInstanceBusinessKey={number}",
          "/history/activity-instance?processInstanceId={instance}",
          "/history/activity-instance/{decision}",
          "/history/variable-instance?processInstanceId={instance}",
          "/history/variable-instance/{variable}",
          "/history/detail?processInstanceId={instance}",
          "/history/task?processInstanceId={instance}",
          "/history/user-operation?processInstanceId={instance}",
          "/history/identity-link-log?taskId={task}",
          "/history/job-log?processInstanceId={instance}",
          "/history/decision-instance?processInstanceId={instance}&includeInputs=true",
          "/history/incident?processInstanceId={instance}");

  /** Queries that show whatever the user may see. */
  static final List<String> QUERIES =
      List.of(
          "/task",
          "/task/count",
          "/process-instance",
          "/process-instance/count",
          "/execution",
          "/variable-instance",
          "/job",
          "/job/count",
          "/history/process-instance",
          "/history/process-instance/count",
          "/history/activity-instance",
          "/history/variable-instance",
          "/history/detail",
          "/history/task",
          "/history/task/count",
          "/history/job-log");

  /** Method, address and body of everything that could change a case. */
  static final String CHANGES =
      """
      POST /task/{task}/claim {"userId":"requester2"}
      POST /task/{task}/unclaim
      POST /task/{task}/assignee {"userId":"requester2"}
      POST /task/{task}/delegate {"userId":"requester2"}
      POST /task/{task}/resolve {}
      POST /task/{task}/complete {}
      POST /task/{task}/submit-form {"variables":{"title":{"value":"别的事项"}}}
      POST /task/{task}/bpmnError {"errorCode":"x"}
      POST /task/{task}/bpmnEscalation {"escalationCode":"x"}
      PUT /task/{task} {"name":"x","assignee":"requester2"}
      DELETE /task/{task}
      POST /task/{task}/identity-links {"userId":"requester2","type":"candidate"}
      POST /task/{task}/identity-links/delete {"userId":"requester1","type":"assignee"}
      PUT /task/{task}/variables/caseTitle {"value":"x"}
      DELETE /task/{task}/variables/caseTitle
      POST /task/{task}/variables {"modifications":{"caseTitle":{"value":"x"}}}
      PUT /task/{task}/localVariables/x {"value":"x"}
      POST /task/{task}/comment/create {"message":"x"}
      PUT /task/{task}/comment {"id":"{comment}","message":"x"}
      DELETE /task/{task}/comment/{comment}
      DELETE /task/{task}/comment
      DELETE /task/{task}/attachment/{attachment}
      PUT /process-instance/{instance}/comment {"id":"{comment}","message":"x"}
      DELETE /process-instance/{instance}/comment/{comment}
      DELETE /process-instance/{instance}/comment
      PUT /process-instance/{instance}/variables/caseTitle {"value":"x"}
      DELETE /process-instance/{instance}/variables/caseTitle
      POST /process-instance/{instance}/variables {"modifications":{"caseTitle":{"value":"x"}}}
      POST /process-instance/variables-async {"processInstanceIds":["{instance}"],"variables":{"caseTitle":{"value":"x"}}}
      POST /process-instance/{instance}/modification {"instructions":[{"type":"cancel","activityId":"userTask_amendApplication"}]}
      POST /process-instance/{instance}/modification-async {"instructions":[{"type":"cancel","activityId":"userTask_amendApplication"}]}
      PUT /process-instance/{instance}/suspended {"suspended":true}
      PUT /process-instance/suspended {"processInstanceIds":["{instance}"],"suspended":true}
      POST /process-instance/suspended-async {"processInstanceIds":["{instance}"],"suspended":true}
      PUT /process-instance/suspended {"processDefinitionKey":"request-handling","suspended":true}
      POST /process-instance/delete {"processInstanceIds":["{instance}"]}
      POST /process-instance/job-retries {"processInstances":["{instance}"],"retries":0}
      POST /process-instance/message-async {"processInstanceIds":["{instance}"],"messageName":"requestWithdrawn","variables":{}}
      DELETE /process-instance/{instance}
      POST /execution/{execution}/signal {}
      POST /execution/{execution}/messageSubscriptions/requestWithdrawn/trigger {}
      PUT /execution/{execution}/localVariables/x {"value":"x"}
      POST /execution/{execution}/create-incident {"incidentType":"x","configuration":"x","message":"x"}
      POST /message {"messageName":"requestWithdrawn","businessKey":"{number}","processVariables":{"withdrawalReason":{"value":"x"}}}
      POST /message {"messageName":"requestWithdrawn","processInstanceId":"{instance}"}
      POST /message {"messageName":"requestWithdrawn","all":true}
      POST /message {"messageName":"deadlineSettled","businessKey":"{number}","all":true}
      POST /message {"messageName":"deadlineExpired","businessKey":"{number}"}
      POST /message {"messageName":"reminderDue","businessKey":"{number}"}
      POST /signal {"name":"x","executionId":"{execution}"}
      POST /condition {"businessKey":"{number}","variables":{"x":{"value":1}}}
      PUT /job/{job}/duedate {"duedate":"2020-01-01T00:00:00.000+0800"}
      POST /job/{job}/duedate/recalculate
      PUT /job/{job}/retries {"retries":0}
      PUT /job/{job}/priority {"priority":9}
      PUT /job/{job}/suspended {"suspended":true}
      PUT /job/suspended {"processInstanceId":"{instance}","suspended":true}
      PUT /job/suspended {"processDefinitionKey":"request-handling","suspended":true}
      POST /job/retries {"jobIds":["{job}"],"retries":0}
      POST /job/{job}/execute
      DELETE /job/{job}
      PUT /job-definition/suspended {"processDefinitionKey":"request-handling","suspended":true,"includeJobs":true}
      PUT /process-definition/{definition}/suspended {"suspended":true,"includeProcessInstances":true}
      PUT /process-definition/suspended {"processDefinitionKey":"request-handling","suspended":true,"includeProcessInstances":true}
      DELETE /process-definition/{definition}?cascade=true
      POST /process-definition/{definition}/restart {"processInstanceIds":["{instance}"],"instructions":[{"type":"startBeforeActivity","activityId":"userTask_amendApplication"}]}
      POST /process-definition/{definition}/restart-async {"processInstanceIds":["{instance}"],"instructions":[{"type":"startBeforeActivity","activityId":"userTask_amendApplication"}]}
      POST /modification/execute {"processDefinitionId":"{definition}","processInstanceIds":["{instance}"],"instructions":[{"type":"cancel","activityId":"userTask_amendApplication"}]}
      POST /modification/executeAsync {"processDefinitionId":"{definition}","processInstanceIds":["{instance}"],"instructions":[{"type":"cancel","activityId":"userTask_amendApplication"}]}
      POST /migration/execute {"migrationPlan":{"sourceProcessDefinitionId":"{definition}","targetProcessDefinitionId":"{definition}","instructions":[{"sourceActivityIds":["userTask_amendApplication"],"targetActivityIds":["userTask_amendApplication"]}]},"processInstanceIds":["{instance}"]}
      DELETE /history/process-instance/{instance}
      DELETE /history/process-instance/{instance}/variable-instances
      POST /history/process-instance/delete {"historicProcessInstanceIds":["{instance}"]}
      POST /history/process-instance/set-removal-time {"absoluteRemovalTime":"2020-01-01T00:00:00.000+0800","historicProcessInstanceIds":["{instance}"]}
      DELETE /history/variable-instance/{variable}
      POST /history/cleanup""";

  private CaseAddresses() {}
}
