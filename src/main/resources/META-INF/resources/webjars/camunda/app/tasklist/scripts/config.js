import { settings } from './centre.js';

const centre = settings({ name: '任务中心', translated: true });

export default {
  ...centre,
  customScripts: [
    ...centre.customScripts,
    'scripts/texts-first.js',
    'scripts/form-language.js',
    'scripts/calendar-language.js',
    'scripts/angular-language.js',
    'scripts/dynamic-list-fix.js',
    'scripts/select-list-fix.js',
    'scripts/server-reason.js',
    'scripts/cockpit-link.js'
  ],
  // A comment on a task belongs to the case, so it stays visible after the task is done.
  assignProcessInstanceIdToTaskComment: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '认领当前任务'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '转到第一个筛选器'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '转到任务列表的第一项'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '转到表单的第一个输入框'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开“发起流程”窗口'
    }
  }
};
