import { expect, test, type Page } from '@playwright/test';
import { found, post, read, section, signIn } from './support';

interface Session {
  person: { id: string; name: string };
  roles: { unitId: string | null }[];
}
interface Unit {
  id: string;
  nameZh: string;
  parentId: string | null;
}
interface Row {
  id: string;
  step: string;
  status: string;
}

const choose = async (page: Page, field: string, text: string) => {
  const box = page.getByRole('dialog').getByLabel(field, { exact: true });
  await box.click();
  if (await box.isEditable()) await box.fill(text);
  await page
    .locator('.ant-select-dropdown:visible')
    .locator('.ant-select-item-option, .ant-select-tree-title', { hasText: text })
    .first()
    .click();
};

const act = async (page: Page, name: string, fill: () => Promise<void> = async () => {}) => {
  await page.getByRole('button', { name, exact: true }).click();
  await fill();
  await page.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const day = async (page: Page, field: string, value: string) => {
  const box = page.getByRole('dialog').getByLabel(field);
  await box.fill(value);
  await box.press('Enter');
};

test('a missed duty becomes a case that is heard, decided, served, carried out, filed and closed', async ({
  browser,
}) => {
  // One journey through four people's pages.
  test.setTimeout(240_000);
  const supervisor = await signIn(browser, 'finance', 'discipline-supervisor');
  const leader = await signIn(browser, 'finance', 'leader');
  const clerk = await signIn(browser, 'finance', 'unit-clerk');
  const office = await signIn(browser, 'finance', 'bureau-office');
  const session = (page: Page) => read<Session>(page, '/api/v1/session');
  const [investigator, decider, speaker, reviewer] = await Promise.all(
    [supervisor, leader, clerk, office].map(session),
  );
  const { units } = await read<{ units: Unit[] }>(supervisor, '/api/v1/organisation');
  const unit = found(units, ({ id }) => id === speaker?.roles[0]?.unitId);
  const top = found(units, ({ parentId }) => parentId === null);
  const beside = found(units, ({ id, parentId }) => parentId !== null && id !== unit.id);

  await supervisor.goto('/cases');
  await supervisor.getByRole('button', { name: '立案' }).click();
  await choose(supervisor, '追责情形', '未有力组织');
  await choose(supervisor, '追责对象', '领导班子');
  await choose(supervisor, '领导班子所在单位', unit.nameZh);
  await choose(supervisor, '班子代表', speaker!.person.name);
  await supervisor.getByRole('dialog').getByLabel('失职事实').fill('上半年专题学习未按要求完成');
  await supervisor.getByRole('dialog').getByLabel('来源说明').fill('台账显示未完成');
  await choose(supervisor, '调查人', investigator!.person.name);
  await choose(supervisor, '决定人', decider!.person.name);
  await choose(supervisor, '复核人', reviewer!.person.name);
  await choose(supervisor, '决定机关', top.nameZh);
  await choose(supervisor, '复核机关', beside.nameZh);
  await supervisor.getByRole('dialog').getByRole('button', { name: '立案' }).click();
  await expect(supervisor).toHaveURL(/\/cases\/[0-9a-f-]{36}/);
  const id = supervisor.url().split('/').at(-1)!;
  await expect(section(supervisor, '办理环节')).toContainText('下一步：核实');

  await act(supervisor, '登记核实情况', async () => {
    await supervisor.getByRole('dialog').getByLabel('属实', { exact: true }).check();
    await supervisor.getByRole('dialog').getByLabel('说明', { exact: true }).fill('查阅台账属实');
  });
  await expect(section(supervisor, '办理环节')).toContainText('下一步：责任划分');

  await supervisor.getByRole('button', { name: '划分责任' }).click();
  await choose(supervisor, '决策方式', '集体决策');
  await choose(supervisor, '班子主要负责人', '是');
  await supervisor.getByRole('button', { name: '查看推定结果' }).click();
  const given = supervisor.getByRole('dialog').getByRole('table', { name: '责任划分' });
  await expect(given).toContainText('第21条');
  await expect(given).toContainText('主要领导责任');
  await choose(supervisor, '认定', '主要领导责任');
  await supervisor.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click();
  await expect(supervisor.getByRole('dialog')).toHaveCount(0);
  await expect(section(supervisor, '责任划分')).toContainText('班子主要负责人');

  // Until it is told, the subject finds nothing.
  expect((await clerk.request.get(`/api/v1/cases/${id}`)).status()).toBe(404);
  const { today } = await read<{ today: string }>(supervisor, '/api/v1/session');
  const later = new Date(Date.parse(today) + 20 * 86_400_000).toISOString().slice(0, 10);
  await act(supervisor, '告知当事人', () => day(supervisor, '陈述截止日期', later));
  await act(supervisor, '提供阅卷');

  await clerk.goto('/cases');
  await clerk
    .getByRole('link', { name: /未有力组织/ })
    .first()
    .click();
  await expect(section(clerk, '立案情况')).toContainText('上半年专题学习未按要求完成');
  await act(clerk, '陈述申辩', () =>
    clerk.getByRole('dialog').getByLabel('陈述内容').fill('因人员调整延误，已补办。'),
  );
  await expect(section(clerk, '当事人')).toContainText('因人员调整延误');

  await supervisor.reload();
  const measures = async (page: Page) => {
    await choose(page, '情节', '情节较轻');
    await choose(page, '处理措施', '责令书面检查');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').getByLabel('理由（含情节认定）').fill('情节较轻，已经补办');
  };
  await act(supervisor, '提出拟处理意见', () => measures(supervisor));
  await leader.goto(`/cases/${id}`);
  await act(leader, '作出决定', () => measures(leader));
  await expect(section(leader, '立案情况')).toContainText('卷宗未变动');

  await supervisor.reload();
  await act(supervisor, '送达决定', () => day(supervisor, '申请复核截止日期', later));
  await clerk.reload();
  await expect(section(clerk, '当事人')).toContainText('责令书面检查');
  await act(clerk, '不申请复核');
  await supervisor.reload();
  await act(supervisor, '登记执行', () => choose(supervisor, '处理措施', '责令书面检查'));
  await act(supervisor, '报送备案', async () => {
    await choose(supervisor, '备案单位', '财政局');
    await supervisor.getByRole('dialog').getByLabel('报送文号').fill('财责备〔2026〕1号');
  });
  await act(supervisor, '登记备案回执', () =>
    supervisor.getByRole('dialog').getByLabel('回执').fill('收文12号'),
  );
  await act(supervisor, '结案', () => supervisor.getByRole('dialog').getByLabel('结案说明').fill('已办结'));
  await expect(section(supervisor, '办理环节')).toContainText('已办结');
  await expect(section(supervisor, '阅卷记录')).toContainText(speaker!.person.name);

  const { items } = await read<{ items: Row[] }>(supervisor, '/api/v1/cases');
  expect(found(items, (row) => row.id === id).status).toBe('closed');
  // The reviewer named holds no role that opens cases, and reads it; the office's page of numbers names none.
  await office.goto('/cases');
  await expect(section(office, '全局案件数')).toContainText('数量较小');
  for (const page of [supervisor, leader, clerk, office]) await page.context().close();
});

test('a body without the authority proposes, and the receiver answers with reasons', async ({ browser }) => {
  const supervisor = await signIn(browser, 'education', 'discipline-supervisor');
  const leader = await signIn(browser, 'education', 'leader');
  const receiver = await read<Session>(leader, '/api/v1/session');
  const { units } = await read<{ units: Unit[] }>(supervisor, '/api/v1/organisation');
  const top = found(units, ({ parentId }) => parentId === null);
  const from = found(units, ({ parentId }) => parentId !== null);
  const { items: posts } = await read<{ items: { id: string }[] }>(supervisor, '/api/v1/posts');
  const { items: options } = await read<{ items: { triggers: { trigger: { id: string } }[] }[] }>(
    supervisor,
    '/api/v1/case-options',
  );
  await post(supervisor, '/api/v1/proposals', {
    fromUnitId: from.id,
    toUnitId: top.id,
    toPersonId: receiver.person.id,
    subjectPostId: posts[0]!.id,
    triggerId: options[0]!.triggers[0]!.trigger.id,
    grounds: '任务未落实，建议追责',
  });

  await leader.goto('/cases/proposals');
  const inbox = section(leader, '收到的建议');
  await inbox.getByRole('button', { name: '答复' }).first().click();
  await leader.getByRole('dialog').getByLabel('部分采纳').check();
  await leader.getByRole('dialog').getByLabel('理由').fill('予以提醒，暂不立案');
  await leader.getByRole('dialog').getByRole('button', { name: '答复' }).click();
  await expect(inbox).toContainText('部分采纳：予以提醒，暂不立案');

  await supervisor.goto('/cases/proposals');
  await expect(section(supervisor, '提出的建议')).toContainText('予以提醒，暂不立案');
  await supervisor.goto('/cases/authority');
  await expect(supervisor.getByRole('table', { name: '干部管理权限' })).toContainText('干部管理权限表');
  for (const page of [supervisor, leader]) await page.context().close();
});
