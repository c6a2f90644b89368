/** Facts for the attribution from the minutes of a meeting. */
export const minutedZhCN = {
  title: '从会议记录取用事实',
  explain:
    '按会议记录和会议当日的任职情况填入参会、表决、反对意见和主要负责人；记录中没有的仍为“不清楚”，由调查人认定。填入后可以修改。',
  meeting: '会议',
  item: '议题',
  itemIs: '议题 {{number}}：{{title}}',
  noDecisions: '该会议没有记录决定事项。',
  none: '没有您可以查阅的会议记录。',
  take: '填入',
  taken: '已填入 {{count}} 个岗位的事实，请核对。',
};
