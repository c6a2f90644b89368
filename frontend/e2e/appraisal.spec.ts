import { expect, test, type Page } from '@playwright/test';
import { found, read, section, signIn } from './support';

interface Session {
  person: { id: string; name: string };
  roles: { unitId: string | null }[];
  today: string;
}
interface Unit {
  id: string;
  nameZh: string;
  parentId: string | null;
}

const dialog = (page: Page) => page.getByRole('dialog');

const choose = async (page: Page, field: string, text: string) => {
  const box = dialog(page).getByLabel(field, { exact: true });
  await box.click();
  if (await box.isEditable()) await box.fill(text);
  await page
    .locator('.ant-select-dropdown:visible')
    .locator('.ant-select-item-option, .ant-select-tree-title', { hasText: text })
    .first()
    .click();
};

const day = async (page: Page, field: string, value: string) => {
  const box = dialog(page).getByLabel(field);
  await box.fill(value);
  await box.press('Enter');
};

const act = async (page: Page, name: string, fill: () => Promise<void> = async () => {}) => {
  await page.getByRole('button', { name, exact: true }).click();
  await fill();
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
};

test('a unit is appraised: figures, both assessments, a settled result, an objection and its decision', async ({
  browser,
}) => {
  // One journey through four people's pages.
  test.setTimeout(240_000);
  const office = await signIn(browser, 'education', 'bureau-office');
  const clerk = await signIn(browser, 'education', 'unit-clerk', 390);
  const supervisor = await signIn(browser, 'education', 'discipline-supervisor');
  const leader = await signIn(browser, 'education', 'leader');
  const session = (page: Page) => read<Session>(page, '/api/v1/session');
  const [reviewer, speaker, assessor, settler] = await Promise.all(
    [office, clerk, supervisor, leader].map(session),
  );
  const { units } = await read<{ units: Unit[] }>(office, '/api/v1/organisation');
  const unit = found(units, ({ id }) => id === speaker!.roles[0]?.unitId);
  const top = found(units, ({ parentId }) => parentId === null);
  const yesterday = new Date(Date.parse(reviewer!.today) - 86_400_000).toISOString().slice(0, 10);

  await office.goto('/appraisals');
  await act(office, '开展考核', async () => {
    await dialog(office).getByLabel('考核名称').fill('年末责任考核');
    await choose(office, '考核周期', '年度责任考核');
  });
  await expect(office.getByRole('heading', { name: '年末责任考核', level: 1 })).toBeVisible();
  const round = office.url();

  await office.getByRole('button', { name: '设定方案' }).click();
  await day(office, '取数日期', yesterday);
  await day(office, '自评截止', yesterday);
  await dialog(office).getByLabel('内容').fill('按期履责');
  await dialog(office).getByLabel('权重').fill('60');
  await dialog(office).getByRole('button', { name: '增加指标' }).click();
  const second = dialog(office).getByRole('group', { name: '第 2 项' });
  await second.getByLabel('内容').fill('制度落实');
  await second.getByLabel('权重').fill('30');
  await dialog(office).getByRole('button', { name: '保存' }).click();
  await expect(dialog(office).getByRole('alert')).toContainText('考核方案有不妥之处');
  await second.getByLabel('权重').fill('40');
  await dialog(office).getByRole('button', { name: '保存' }).click();
  await expect(dialog(office)).toHaveCount(0);
  await expect(section(office, '考核方案')).toContainText('优秀：90 分以上');

  await office.getByRole('button', { name: '确定对象' }).click();
  await choose(office, '考评人', assessor!.person.name);
  await choose(office, '审定人', settler!.person.name);
  await choose(office, '复核人', reviewer!.person.name);
  await choose(office, '单位', unit.nameZh);
  await choose(office, '班子代表', speaker!.person.name);
  await dialog(office).getByRole('button', { name: '保存' }).click();
  await expect(dialog(office)).toHaveCount(0);
  await act(office, '开始考核');
  await expect(section(office, '考核方案')).toContainText('考核开始后已锁定');
  await section(office, '各对象进展').getByRole('link', { name: unit.nameZh }).click();
  await act(office, '取定数据');
  await expect(section(office, '定量数据')).toContainText(`截至 ${yesterday}`);
  const page = office.url();

  await clerk.goto('/workbench');
  await section(clerk, '待您办理的考核')
    .getByRole('link', { name: /年末责任考核/ })
    .click();
  await act(clerk, '自评', async () => {
    await dialog(clerk).getByLabel('第 2 项评分').fill('9');
    await dialog(clerk).getByLabel('总体评价').fill('制度健全');
  });
  await expect(section(clerk, '考核结果')).toContainText('在告知后可见');

  await supervisor.goto('/appraisals');
  await section(supervisor, '待您办理的考核')
    .getByRole('link', { name: /年末责任考核/ })
    .click();
  await act(supervisor, '考评', async () => {
    await expect(dialog(supervisor)).toContainText('自评 9');
    await dialog(supervisor).getByLabel('第 2 项评分').fill('8');
    await dialog(supervisor).getByLabel('第 2 项理由').fill('一次会议记录不全');
    await dialog(supervisor).getByLabel('总体评价').fill('总体较好');
  });
  const sides = section(supervisor, '自评与考评');
  await expect(sides).toContainText('9 / 10');
  await expect(sides).toContainText('8 / 10');

  // A falsification is recorded with its facts, and what the rules say of it is carried out.
  await office.goto(page);
  await act(office, '登记限制事项', () => dialog(office).getByLabel('事实').fill('一次会议的日期登记不实'));
  await expect(office.getByText(/制度规定的后果（第8条/)).toBeVisible();
  await office.getByRole('button', { name: '登记办理：通报批评' }).click();
  await dialog(office).getByLabel('办理情况').fill('局内通报批评');
  await dialog(office).getByRole('button', { name: '保存' }).click();
  await expect(dialog(office)).toHaveCount(0);
  await expect(office.getByText(/局内通报批评/)).toBeVisible();

  await leader.goto('/workbench');
  await section(leader, '待您办理的考核')
    .getByRole('link', { name: /年末责任考核/ })
    .click();
  await act(leader, '审定结果', () => dialog(leader).getByLabel('审定意见').fill('同意'));
  await office.goto(page);
  await act(office, '告知结果');

  await clerk.reload();
  const result = section(clerk, '考核结果');
  await expect(result).toContainText('8 / 10 分');
  await expect(result).toContainText('等次：');
  await act(clerk, '提出异议', () => dialog(clerk).getByLabel('异议理由').fill('会议记录已经补齐'));
  await office.reload();
  await act(office, '决定异议', async () => {
    await dialog(office).getByLabel('不成立').check();
    await dialog(office).getByLabel('决定理由').fill('补齐在取数日期之后');
  });
  await clerk.reload();
  await expect(section(clerk, '异议')).toContainText('补齐在取数日期之后');

  await office.goto(round);
  await office.getByRole('button', { name: '登记结果运用' }).click();
  await choose(office, '用途', '纳入纪律监督检查');
  await choose(office, '对象', '本单位机构');
  await choose(office, '单位', top.nameZh);
  await dialog(office).getByLabel('情况').fill('纳入年度监督检查内容');
  await dialog(office).getByRole('button', { name: '保存' }).click();
  await expect(dialog(office)).toHaveCount(0);
  await act(office, '办结本轮');
  await expect(office.getByText('已办结').first()).toBeVisible();
  await clerk.reload();
  await expect(section(clerk, '结果运用')).toContainText('纳入纪律监督检查');
  for (const each of [office, clerk, supervisor, leader]) await each.context().close();
});
