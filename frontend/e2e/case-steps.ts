import { expect, type Page } from '@playwright/test';
import type { Staff } from './case-staff';
import { found, read, section } from './support';

/** The steps of a case on the screen, shared by the journeys of every rule set. */

interface Row {
  id: string;
  status: string;
}

export interface Walk {
  tenant: string;
  trigger: string;
  kind: string;
  /** A leading body is named by its unit, a person by the post. */
  subject: 'body' | 'post';
  /** What the rules ask of the outcome. */
  threshold?: string;
  /** The article that says who answers; absent where the rules have none. */
  attribution?: string;
  /** Words of a duty that was missed, to which the case is linked. */
  missed?: string;
  severity?: string;
  measure: string;
  externalBasis?: string;
  /** With whom it is filed; absent where the rules ask for no filing. */
  filing?: { with: string; received: 'here' | 'outside' };
}

export const choose = async (page: Page, field: string, text: string) => {
  const box = page.getByRole('dialog').getByLabel(field, { exact: true });
  await box.click();
  if (await box.isEditable()) await box.fill(text);
  await page
    .locator('.ant-select-dropdown:visible')
    .locator('.ant-select-item-option, .ant-select-tree-title', { hasText: text })
    .first()
    .click();
};

export const act = async (page: Page, name: string, fill: () => Promise<void> = async () => {}) => {
  await page.getByRole('button', { name, exact: true }).click();
  await fill();
  await page.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

export const day = async (page: Page, field: string, value: string) => {
  const box = page.getByRole('dialog').getByLabel(field);
  await box.fill(value);
  await box.press('Enter');
};

/** Sends a case from a missed duty, to be decided by a body. */
export async function sendCase(staff: Staff, walk: Walk, decidingBody: string) {
  const { supervisor, names, unit, reviewing } = staff;
  await supervisor.goto('/cases');
  await supervisor.getByRole('button', { name: '立案' }).click();
  const dialog = supervisor.getByRole('dialog');
  await choose(supervisor, '追责情形', walk.trigger);
  await choose(supervisor, '追责对象', walk.kind);
  if (walk.subject === 'body') {
    await choose(supervisor, '领导班子所在单位', unit.nameZh);
    await choose(supervisor, '班子代表', names.clerk);
  } else {
    await choose(supervisor, '岗位', names.office);
  }
  await dialog.getByLabel('失职事实').fill('上半年专题学习未按要求完成');
  if (walk.missed) await choose(supervisor, '逾期或未完成的责任（可不选）', walk.missed);
  await dialog.getByLabel('来源说明').fill('台账显示未完成');
  await choose(supervisor, '调查人', names.investigator);
  await choose(supervisor, '决定人', names.decider);
  await choose(supervisor, '复核人', reviewing.name);
  await choose(supervisor, '决定机关', decidingBody);
  await choose(supervisor, '复核机关', reviewing.unit.nameZh);
  await dialog.getByRole('button', { name: '立案' }).click();
}

/** Opens a case from a missed duty; its id. */
async function open(staff: Staff, walk: Walk): Promise<string> {
  const { supervisor } = staff;
  await sendCase(staff, walk, staff.top.nameZh);
  await expect(supervisor).toHaveURL(/\/cases\/[0-9a-f-]{36}/);
  await expect(section(supervisor, '办理环节')).toContainText('下一步：核实');
  if (walk.missed)
    await expect(
      section(supervisor, '立案情况').getByRole('link', { name: '台账显示未完成' }),
    ).toHaveAttribute('href', /\/occurrences\//);
  return supervisor.url().split('/').at(-1)!;
}

async function verify({ supervisor }: Staff, { threshold }: Walk) {
  await act(supervisor, '登记核实情况', async () => {
    const dialog = supervisor.getByRole('dialog');
    await dialog.getByLabel('属实', { exact: true }).check();
    if (threshold) {
      await dialog.getByLabel('已达到', { exact: true }).check();
      await dialog.getByLabel(`${threshold}：说明`).fill('有通报文件为据');
    }
    await dialog.getByLabel('说明', { exact: true }).fill('查阅台账属实');
  });
  await expect(section(supervisor, '办理环节')).toContainText('下一步：责任划分');
}

/** By the article where the rules have one, and otherwise with the investigator's own reason. */
async function attribute({ supervisor }: Staff, { attribution }: Walk) {
  await supervisor.getByRole('button', { name: '划分责任' }).click();
  const dialog = supervisor.getByRole('dialog');
  await choose(supervisor, '决策方式', '集体决策');
  await choose(supervisor, '班子主要负责人', '是');
  if (attribution) {
    await dialog.getByRole('button', { name: '查看推定结果' }).click();
    const given = dialog.getByRole('table', { name: '责任划分' });
    await expect(given).toContainText(attribution);
    await expect(given).toContainText('主要领导责任');
  } else {
    await expect(dialog).toContainText('该制度未规定责任划分');
    await dialog.getByLabel('与推定不同的理由').fill('由调查人依事实认定');
  }
  await choose(supervisor, '认定', '主要领导责任');
  await dialog.getByRole('button', { name: '确认', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(section(supervisor, '责任划分')).toContainText('主要领导责任');
}

/** The minutes of the year fill in who took part, who was head and who objected; the rules give what follows. */
export async function attributeByMinutes(supervisor: Page) {
  await supervisor.getByRole('button', { name: '划分责任' }).click();
  const dialog = supervisor.getByRole('dialog');
  await choose(supervisor, '会议', '专题研究会议');
  await choose(supervisor, '议题', '研究责任清单调整方案');
  await dialog.getByRole('button', { name: '填入' }).click();
  await expect(dialog).toContainText(/已填入 \d+ 个岗位的事实/);
  await expect(dialog.getByLabel('事实来源')).toHaveValue(/会议记录：专题研究会议/);
  await dialog.getByRole('button', { name: '查看推定结果' }).click();
  const given = dialog.getByRole('table', { name: '责任划分' });
  await expect(given).toContainText('集体决策');
  return { dialog, given };
}

const measures = async (page: Page, { severity, measure, externalBasis }: Walk) => {
  if (severity) await choose(page, '情节', severity);
  await choose(page, '处理措施', measure);
  await page.keyboard.press('Escape');
  if (externalBasis) await page.getByRole('dialog').getByLabel('外部规定及条款').fill(externalBasis);
  await page.getByRole('dialog').getByLabel('理由（含情节认定）').fill('情节较轻，已经补办');
};

/** Told, given the file, heard: the subject finds the case by the notice, and a message says that a paper waits. */
async function hear(staff: Staff, id: string, subject: Page, later: string) {
  const { supervisor } = staff;
  expect((await subject.request.get(`/api/v1/cases/${id}`)).status()).toBe(404);
  await act(supervisor, '告知当事人', () => day(supervisor, '陈述截止日期', later));
  await act(supervisor, '提供阅卷');
  await subject.goto('/inbox?unread=true');
  await expect(subject.getByText('有文书待您查看').first()).toBeVisible();
  await subject.goto(`/cases/${id}`);
  await expect(section(subject, '立案情况')).toContainText('上半年专题学习未按要求完成');
  await act(subject, '陈述申辩', () =>
    subject.getByRole('dialog').getByLabel('陈述内容').fill('因人员调整延误，已补办。'),
  );
  await expect(section(subject, '当事人')).toContainText('因人员调整延误');
}

async function decide({ supervisor, leader }: Staff, walk: Walk, id: string) {
  await supervisor.reload();
  await act(supervisor, '提出拟处理意见', () => measures(supervisor, walk));
  await leader.goto(`/cases/${id}`);
  await act(leader, '作出决定', () => measures(leader, walk));
  await expect(section(leader, '立案情况')).toContainText('卷宗未变动');
}

async function carryOut(staff: Staff, walk: Walk, subject: Page, later: string) {
  const { supervisor } = staff;
  await supervisor.reload();
  await act(supervisor, '送达决定', () => day(supervisor, '申请复核截止日期', later));
  await subject.reload();
  await expect(section(subject, '当事人')).toContainText(walk.measure);
  await act(subject, '不申请复核');
  await supervisor.reload();
  await act(supervisor, '登记执行', () => choose(supervisor, '处理措施', walk.measure));
}

/** Filed with the body that the rules name; a body of the bureau gives its receipt at its own desk. */
async function file({ supervisor, office }: Staff, { tenant, filing }: Walk) {
  if (!filing) return;
  const number = `${tenant}责备〔2026〕1号`;
  await act(supervisor, '报送备案', async () => {
    await choose(supervisor, '备案单位', filing.with);
    await supervisor.getByRole('dialog').getByLabel('报送文号').fill(number);
  });
  if (filing.received === 'outside') {
    await act(supervisor, '登记备案回执', () =>
      supervisor.getByRole('dialog').getByLabel('回执').fill('收文12号'),
    );
    return;
  }
  await office.goto('/cases/filings');
  const came = section(office, '已收到，待回执');
  await expect(came).toContainText(number);
  await came
    .getByRole('row', { name: new RegExp(number) })
    .getByRole('button', { name: '给回执' })
    .click();
  await office.getByRole('dialog').getByLabel('回执').fill('收文12号');
  await office.getByRole('dialog').getByRole('button', { name: '给回执' }).click();
  await expect(section(office, '已给回执')).toContainText('收文12号');
  await supervisor.reload();
}

/** From a missed duty to the closing, each step on the screen of whoever takes it. */
export async function walkThrough(staff: Staff, walk: Walk): Promise<string> {
  const { supervisor, clerk, office, names } = staff;
  const subject = walk.subject === 'body' ? clerk : office;
  const { today } = await read<{ today: string }>(supervisor, '/api/v1/session');
  const later = new Date(Date.parse(today) + 20 * 86_400_000).toISOString().slice(0, 10);
  const id = await open(staff, walk);
  await verify(staff, walk);
  await attribute(staff, walk);
  await hear(staff, id, subject, later);
  await decide(staff, walk, id);
  await carryOut(staff, walk, subject, later);
  await file(staff, walk);
  await act(supervisor, '结案', () => supervisor.getByRole('dialog').getByLabel('结案说明').fill('已办结'));
  await expect(section(supervisor, '办理环节')).toContainText('已办结');
  await expect(section(supervisor, '阅卷记录')).toContainText(
    walk.subject === 'body' ? names.clerk : names.office,
  );
  // The file is the subject's own: what is not so in it can be corrected as long as it is kept.
  await subject.reload();
  await act(subject, '更正或说明', async () => {
    await subject.getByRole('dialog').getByLabel('更正：卷宗记载与事实不符').check();
    await subject.getByRole('dialog').getByLabel('说明', { exact: true }).fill('任职起始日期有误');
  });
  await expect(section(subject, '当事人')).toContainText('更正：任职起始日期有误');
  for (const kind of ['notice', 'decision', 'file', 'circular', ...(walk.filing ? ['filing'] : [])])
    expect((await supervisor.request.get(`/api/v1/cases/${id}/documents/${kind}`)).status(), kind).toBe(200);
  const { items } = await read<{ items: Row[] }>(supervisor, '/api/v1/cases');
  expect(found(items, (row) => row.id === id).status).toBe('closed');
  return id;
}
