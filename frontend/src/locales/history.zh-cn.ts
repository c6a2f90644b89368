/** The words of verdicts on imported history. */
export const historyZhCN = {
  title: '历史履责推算',
  label: '应要求推算，不留存，不计入任何统计',
  explain:
    '按当年施行的制度（当年没有的，按现行制度），用导入的历史履责逐项推算，供查漏补缺时参考；历史补录本身不作判定。导入只到单位：同一事项由多个岗位分别承担，或按分管单位逐一承担的，分不清是谁履责，一律不作判定。',
  open: '推算历史履责',
  none: '{{year}} 年没有导入的历史履责。',
  sums: '{{year}} 年推算结果',
  rulesOfToday: '{{year}} 年还没有已施行的制度，按现行制度推算。',
  rate: '按导入的 {{acts}} 条历史履责推算，完成率 {{rate}}。只含有导入记录的单位。',
  unasked: '另有 {{count}} 条所做的事项，当年制度没有要求该单位做。',
  duties: '逐项推算',
  shown: '共 {{count}} 项，列出前 {{shown}} 项',
  window: '周期',
  due: '到期日',
  acts: '导入条数',
};
