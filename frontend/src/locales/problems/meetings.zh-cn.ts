/** Meetings. */
export const meetingsProblemsZhCN = {
  'act-is-no-meeting': '只有会议和培训可以登记会议过程和议定事项，请改选类型，或去掉这些内容。',
  'proceedings-are-not-acceptable': '会议过程中有不一致之处，请按各处提示修改。',
  'proceedings-need-a-reason': '该会议过程已经登记过，重新登记请说明理由（500 字以内）。',
  'resolution-is-due-in-the-past': '议定事项的办理时限已过，请填写今日或以后的日期。',
  'meeting-post-is-unknown': '所选岗位中有本单位没有的，请重新选择。',
  'resolution-owner-is-unknown': '承办单位或岗位中有本单位没有的，请重新选择。',
  'is-present': '该岗位已登记为到会。',
  'is-not-present': '该岗位未登记为到会，请先登记到会或改选。',
  'not-of-this-kind': '这一类会议不登记该项内容。',
  'facts-only': '这一类会议只登记提交与听取的事实，不登记决定和意见。',
  'decider-does-not-fit': '个人决定须写明作出决定的岗位，集体决定不写。',
  'objects-without-being-against': '明确反对的，意见应为“反对”。',
  'nothing-to-overrule': '只有明确反对才有是否采纳。',
  'heard-before-submitted': '提交日期不能晚于听取日期。',
};
