// Tasklist's own date picker (due date, follow-up date) takes its words from AngularJS, which has only
// English ones aboard.

const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
const days = ['日', '一', '二', '三', '四', '五', '六'];

angular.module('cam.tasklist.custom').run([
  '$locale', 'uibDatepickerConfig',
  ($locale, datepicker) => {
    $locale.id = 'zh-cn';
    Object.assign($locale.DATETIME_FORMATS, {
      MONTH: months,
      SHORTMONTH: months,
      STANDALONEMONTH: months,
      DAY: days.map(day => `星期${day}`),
      SHORTDAY: days,
      AMPMS: ['上午', '下午'],
      FIRSTDAYOFWEEK: 0
    });
    Object.assign(datepicker, {
      startingDay: 1,
      showWeeks: false,
      formatDayTitle: 'yyyy年M月',
      formatMonthTitle: 'yyyy年'
    });
  }
]);
