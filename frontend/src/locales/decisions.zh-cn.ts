/** The steps by which a duty is handed in, confirmed, sent back or let go. */
export const decisionsZhCN = {
  decision: {
    note: '说明（可不填）',
    reasonNeeded: '请填写理由',
    submission: {
      action: '提交确认',
      title: '提交确认',
      submit: '提交',
      done: '已提交，等待确认',
      explain: '提交后由有权确认的负责人审核；被退回时会说明理由。',
    },
    confirmation: {
      action: '确认',
      title: '确认完成',
      submit: '确认',
      done: '已确认完成',
      explain: '确认后该事项计为完成。请先查看履责记录与佐证。',
    },
    return: {
      action: '退回',
      title: '退回并说明理由',
      submit: '退回',
      done: '已退回，理由已告知经办人',
      explain: '退回后由经办人补正并重新提交。理由会原样显示给经办人。',
      reason: '退回理由',
    },
    'no-event-declaration': {
      action: '声明本期无事项',
      title: '声明本期无事项',
      submit: '声明',
      done: '已声明本期无事项',
      explain: '声明表示本期没有发生需要办理的情形，与“没有记录”是两回事，声明人和时间会留存。',
      reason: '声明依据',
    },
    waiver: {
      action: '豁免',
      title: '豁免本次事项',
      submit: '豁免',
      done: '已豁免',
      explain: '豁免的事项不计入完成率，豁免人和理由会留存。',
      reason: '豁免理由',
    },
  },
};
