/** Incidents. */
export const incidentsProblemsZhCN = {
  'incident-policy-is-not-acceptable': '分类或时限有不妥之处，请按各处提示修改。',
  'incident-party-is-unknown': '所选单位、岗位、阵地、机构或问题不存在，请重新选择。',
  'incident-is-not-acceptable': '事件登记有不妥之处，请按各处提示修改。',
  'incident-is-closed': '该事件已经了结，如需继续登记，请说明理由后重新打开。',
  'report-is-out-of-order': '报告须依次登记：一次首报、若干次续报、一次终报。',
  'incident-report-is-out-of-time': '报送时间应在知悉和上一次报告之后，并且已经到来。',
  'incident-is-paused': '该事件计时已经暂停，请先恢复计时。',
  'incident-is-not-paused': '该事件计时没有暂停，不需要恢复。',
  'incident-recorder-may-not-close': '该事件由您本人登记，须由他人了结。',
  'incident-final-report-is-missing': '还没有登记终报，请先登记终报再了结。',
  'incident-closing-is-not-acceptable': '了结内容有不妥之处，请按各处提示修改。',
  'incident-is-open': '该事件没有了结，不需要重新打开。',
  'after-known': '发生时间不能晚于知悉时间。',
  'too-late': '知悉时间不能晚于登记时间和首报时间。',
  'out-of-order': '请选择接下来的报告阶段。',
};
