// Says in Chinese why the server refused. Every error of Tasklist passes Notifications.addError,
// with the message of the server inside technical English, or in English only.

const generic = '操作未完成，请稍后再试或联系管理员。';
const seeForm = '请按表单中的红色提示修改后再提交。';
const readingTime = 8000;

const knownEngineMessages = [
  [/already claimed/i, '该任务已被他人认领，请刷新任务列表。'],
  [/updated by another transaction|OptimisticLocking/i, '他人刚刚处理了同一事项，请刷新后重试。'],
  [/task is null|Cannot find task|No matching task/i, '该任务已不存在，可能已由他人办理。'],
  [/is suspended/i, '该流程已挂起，暂时不能办理。'],
  [/does not have .*permission|not authorized/is, '您没有执行此操作的权限，请联系管理员。'],
  [/value too long/i, '填写的内容过长，请缩短后再提交。'],
  [/request has been terminated|timeout/i, '无法连接服务器，请检查网络后重试。']
];

const firstChinese = text => text.search(/\p{Script=Han}/u);

// "Cannot submit task form 1a2b: ENGINE-03051 There was an exception … Message: '…'"
const wrappings = [
  /^Cannot \P{Script=Han}*?: /u,
  /^ENGINE-\d+ /,
  /^There was an exception while invoking the TaskListener\. Message: (?=')/,
  /^Exception while [\w ]+: /,
  /^[\w.$]+Exception: /
];

function withoutWrapping(text) {
  const wrapping = wrappings.find(pattern => pattern.test(text));
  if (wrapping) {
    return withoutWrapping(text.replace(wrapping, ''));
  }
  const quoted = text.match(/^'(.*)'$/s);
  return quoted ? withoutWrapping(quoted[1]) : text;
}

/** A sentence of the centre begins in Chinese; a technical text may only quote some further on. */
const isOurs = text => {
  const start = firstChinese(text);
  return start >= 0 && start < 30;
};

function reason(message) {
  const text = withoutWrapping(message).trim();
  if (isOurs(text)) {
    return text;
  }
  console.warn('server message:', message);
  return knownEngineMessages.find(([pattern]) => pattern.test(message))?.[1] ?? generic;
}

angular.module('cam.tasklist.custom').decorator('Notifications', [
  '$delegate', '$rootScope', '$location',
  (notifications, $rootScope, $location) => {
    const stock = notifications.addError;
    let shown = [];

    notifications.addError = error => {
      const formError = document.querySelector('.fjs-form-field-error li');
      if (error.message) {
        error.message = reason(error.message);
      } else if (formError) {
        // The form refused by itself, nothing was sent: the reasons stand at the fields.
        formError.scrollIntoView({ block: 'center' });
        Object.assign(error, { message: seeForm, duration: readingTime });
      }
      // The same failure again replaces its earlier reason.
      error.exclusive ??= ['status'];
      stock.call(notifications, error);
      shown.push({ error, task: $location.search().task });
    };

    // An error about a task goes when the task goes: submitted at last, or another one opened.
    $rootScope.$on('$locationChangeSuccess', () => {
      const gone = ({ task }) => task && task !== $location.search().task;
      for (const { error } of shown.filter(gone)) {
        delete error.scope;
        notifications.clear(error);
      }
      shown = shown.filter(entry => !gone(entry));
    });
    return notifications;
  }
]);
