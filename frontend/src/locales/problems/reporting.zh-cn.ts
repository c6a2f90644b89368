/** Reports upward. */
export const reportingProblemsZhCN = {
  'report-period-is-not-acceptable': '报告期间应已开始，且结束日期不早于开始日期。',
  'unit-reports-to-itself': '报告应向上级报送，请另选报送对象。',
  'report-party-is-unknown': '报送单位、报送对象、台账事项或报送要求不存在，请重新选择。',
  'report-call-is-not-acceptable': '报送要求须写明期间（先起后止）和尚未到来的时限。',
  'not-for-others': '督导部门要求的报告只能报送该部门。',
  withdrawn: '该要求已撤回，请选择仍在要求的报告。',
  'report-call-is-withdrawn': '该报送要求已撤回；此前报送的报告仍然保留。',
  'report-is-out-of-hand': '报告已报送，内容不再改动；被退回后可以修改。',
  'report-sentence-is-unknown': '所改的句子不在报告中，请刷新后重新修改。',
  'no-such-sentence': '报告中没有这一句，或重复填写。',
  'author-may-not-sign-off': '报告由您撰写或修改，须由他人审签。',
  'report-is-not-signed-off': '报告须先由他人审签，再报送。',
  'report-is-not-sent': '报告不在接收方，报送后才能签收、退回或询问。',
  'question-is-unknown': '没有这一条询问。',
  'report-is-not-of-the-sender': '两个部门之间没有这份报告。',
  'correspondent-is-unknown':
    '没有可以送达的部门：本单位的内容只能送达所属的督导部门，督导部门只能送达所属单位和上级督导部门。',
  'letter-is-too-long': '内容过长，无法送达，请精简。',
  'letter-is-altered': '送达的内容与封存时不一致，没有收下。',
  'question-is-answered': '该询问已经答复，答复不再改动。',
};
