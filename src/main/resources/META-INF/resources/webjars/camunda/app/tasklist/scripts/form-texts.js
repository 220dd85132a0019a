// Every text that form-js 1.8.7 and the diagram viewer have built in and offer no setting for, with
// its Chinese wording.

const exact = new Map(Object.entries({
  // messages under a field
  'Field is required.': '此项必填。',
  'Field must be a valid email.': '请填写有效的电子邮箱。',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    '请填写带国家代码的电话号码，例如 +861012345678。',
  'Value is not a number.': '请填写数字。',
  'Value is expected to be an integer.': '请填写整数。',
  'Date and time must both be entered.': '日期和时间须同时填写。',
  // lists and choices
  'Add new': '添加一行',
  'Collapse': '收起',
  'Select': '请选择',
  'Search': '搜索',
  'No results': '没有匹配项',
  'All values selected': '已全部选择',
  'Remove tag': '移除标签',
  'Skip to search': '跳到搜索框',
  // tables
  'Nothing to show.': '暂无内容。',
  ' of ': ' / ',
  'Previous page': '上一页',
  'Next page': '下一页',
  'Click to remove sorting': '点击取消排序',
  // numbers, dates and the rest
  'Increment': '增加',
  'Decrement': '减少',
  'yyyy-mm-dd': '年-月-日',
  'hh:mm': '时:分',
  'hh:mm ?m': '时:分',
  'No content to show.': '没有可显示的内容。',
  "External content couldn't be loaded.": '外部内容无法加载。',
  'This is an image placeholder': '图片占位',
  // diagram
  'zoom in': '放大',
  'zoom out': '缩小',
  'reset zoom': '还原大小'
}));

const patterns = [
  [/^Field must match pattern .*\.$/s, '格式不符合要求。'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于 $1。'],
  [/^Field must have minimum length of (.+)\.$/, '至少填写 $1 个字。'],
  [/^Field must have maximum length of (.+)\.$/, '最多填写 $1 个字。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多保留 $1 位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    '此值不可用，最接近的可用值是 $1 和 $2。'],
  [/^Expand all \((\d+)\)$/, '全部展开（$1）'],
  [/^Remove list item (\d+)$/, '删除第 $1 行'],
  [/^Click to sort by (.*) descending$/s, '点击按“$1”降序排列'],
  [/^Click to sort by (.*) ascending$/s, '点击按“$1”升序排列']
];

/** The Chinese wording of a built-in text, or null when the text is not one of them. */
export function inChinese(text) {
  if (exact.has(text)) {
    return exact.get(text);
  }
  const match = patterns.find(([pattern]) => pattern.test(text));
  return match ? text.replace(match[0], match[1]) : null;
}
