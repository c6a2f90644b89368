/** Tenants and oversight, which the operator keeps. */
export const tenantsProblemsZhCN = {
  'tenant-is-unknown': '没有登记这个单位，请先登记。',
  'tenant-is-registered': '该单位已登记且内容不同，请另取编号。',
  'tenant-is-suspended': '该单位已停用，请先恢复。',
  'tenant-is-not-acceptable': '单位登记内容有误，请按各处提示修改。',
  'tenant-is-not-oversight': '只能加入已登记且在用的督导单位。',
  'tenant-is-not-a-member': '该单位不属于这个督导单位。',
  'tenant-belongs-elsewhere': '该单位已归属其他督导单位，请先结束原归属。',
  'membership-began-later': '日期早于归属开始日期，请选择当日或以后的日期。',
  'membership-overlaps': '与原归属期间重叠，请选择原归属结束当日或以后的日期。',
  'membership-would-circle': '归属关系会形成循环，请另选督导单位。',
  'not-a-tenant-id': '编号为 2 至 63 位小写字母、数字和连字符，以字母或数字开头。',
  'not-for-oversight': '督导单位没有所属系统，请留空。',
};
