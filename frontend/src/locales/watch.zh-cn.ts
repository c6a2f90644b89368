/** The words of the watch over sign-ins: under whose names somebody tries to get in. */
export const watchZhCN = {
  title: '登录异常（近 7 天）',
  none: '近 7 天没有账号登录失败达到 {{least}} 次。',
  found: '有 {{count}} 个账号登录失败达到 {{least}} 次，请核实是否本人操作，必要时停用账号或结束其会话。',
  account: '账号',
  gone: '已不属于本单位的账号',
  refusals: '失败次数',
  why: '原因',
  when: '时间',
  last: '最近一次 {{at}}',
  locked: '锁定至 {{at}}',
};
