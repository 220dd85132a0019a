// Dates in Camunda Forms: a Chinese calendar, and one way to write a date (2026-11-22) on every
// desk, whatever language the browser has.

const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
const days = ['日', '一', '二', '三', '四', '五', '六'];

window.flatpickr?.localize({
  firstDayOfWeek: 1,
  weekdays: { shorthand: days, longhand: days.map(day => `星期${day}`) },
  months: { shorthand: months, longhand: months },
  ordinal: () => '',
  rangeSeparator: ' 至 ',
  weekAbbreviation: '周',
  scrollTitle: '滚动切换',
  toggleTitle: '点击切换',
  amPM: ['上午', '下午'],
  yearAriaLabel: '年',
  monthAriaLabel: '月',
  hourAriaLabel: '时',
  minuteAriaLabel: '分',
  time_24hr: true
});
window.flatpickr?.setDefaults({ ariaDateFormat: 'Y年n月j日' });

// form-js asks for the date format of the locale 'default' (which is none: the browser's own is
// taken). Swedish is the locale whose short dates are written year-month-day.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (DateTimeFormat, [locale, ...options]) =>
    new DateTimeFormat(locale === 'default' ? 'sv-SE' : locale, ...options)
});
