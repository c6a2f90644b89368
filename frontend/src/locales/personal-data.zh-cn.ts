/** What is kept of a person: a copy of it, and its erasure. */
export const personalDataZhCN = {
  title: '我的个人信息',
  purpose: '单位登记的您的姓名、工号、工作电话、任职和账号，以及您本人办理事项的统计。导出会留有记录。',
  copy: '导出个人信息',
  erase: '删除个人信息',
  eraseIs: '删除个人信息：{{name}}',
  eraseNow: '删除',
  eraseWhy:
    '姓名、工号、单位、工作电话和账号用户名将被删除，不能恢复。履责和问责记录保留，但不再指向具体人员。',
  reasonHint: '理由会记入审计记录，请勿写姓名和工号。',
  erased: '已删除',
  erasedAt: '该人员的个人信息已于 {{at}} 删除。',
};
