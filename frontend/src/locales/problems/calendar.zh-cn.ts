/** The working days of a year. */
export const calendarProblemsZhCN = {
  'calendar-year-is-not-acceptable': '放假安排有误，请按各处提示修改。',
  'days-overlap': '该日期重复，请每天只列一次。',
  'not-a-rest-day': '请填写该年度的周六或周日；其他日期本来就上班，不必列出。',
  'not-in-the-year': '开始日期不得晚于结束日期，且均应属于该年度。',
};
