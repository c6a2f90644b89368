import { expect, test, type Page } from '@playwright/test';
import { minutes, read, section, signIn } from './support';

const pick = async (page: Page, label: string, text: string) => {
  const form = page.getByRole('dialog');
  await form.getByLabel(label, { exact: true }).click();
  await form.getByLabel(label, { exact: true }).fill(text);
  await page
    .locator('.ant-select-item-option, .ant-select-tree-title', { hasText: text })
    .filter({ visible: true })
    .first()
    .click();
};
const day = async (page: Page, label: string, value: string) => {
  const form = page.getByRole('dialog');
  await form.getByLabel(label, { exact: true }).fill(value);
  await form.getByLabel(label, { exact: true }).press('Enter');
};
const later = (today: string, days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const submit = async (page: Page, name = '提交') => {
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name, exact: true }).click();
  await expect(form).toBeHidden();
};
const homeOf = async (page: Page) => {
  const { roles } = await read<{ roles: { unitId: string | null }[] }>(page, '/api/v1/session');
  const { units } = await read<{ units: { id: string; nameZh: string }[] }>(page, '/api/v1/organisation');
  return units.find((unit) => unit.id === roles[0]?.unitId)?.nameZh ?? '';
};
const leaderPost = async (page: Page) => {
  const { kinds } = await read<{ kinds: { approverPostTitleZh: string | null }[] }>(
    page,
    '/api/v1/activity-policy',
  );
  return kinds[0]?.approverPostTitleZh ?? '';
};

test.describe.configure({ mode: 'serial' });

test.describe('The own channels of a bureau', () => {
  test('a clerk registers a website, and its review counts in the ledger and asks for something', async ({
    browser,
  }) => {
    const clerk = await signIn(browser, 'finance', 'unit-clerk');
    const { today } = await read<{ today: string }>(clerk, '/api/v1/session');
    const [unit, post] = [await homeOf(clerk), await leaderPost(clerk)];
    await clerk.goto('/channels');
    await expect(clerk.getByText('安全检查：应于').first()).toBeVisible();
    await clerk.getByRole('button', { name: '登记阵地' }).click();
    const form = clerk.getByRole('dialog');
    await form.getByLabel('名称', { exact: true }).fill('党建专题网页');
    await pick(clerk, '主管单位', unit);
    await pick(clerk, '责任岗位', post);
    await day(clerk, '开办日期', '2022-01-01');
    await submit(clerk);
    await clerk.getByRole('link', { name: '党建专题网页' }).click();
    await expect(clerk.getByRole('heading', { name: '党建专题网页', level: 1 })).toBeVisible();

    await clerk.getByRole('button', { name: '登记年检' }).click();
    await form.getByText('限期整改', { exact: true }).click();
    await day(clerk, '整改时限', later(today, 20));
    await form.getByLabel('说明', { exact: true }).fill('补登备案编号');
    await form.getByLabel('选择佐证文件').setInputFiles(minutes);
    await expect(form.getByRole('list', { name: '已上传的佐证' })).toContainText('研究纪要扫描件');
    await form.getByText('同时计入履责台账（可不填）').click();
    await form.getByLabel('日常履责事项', { exact: true }).click();
    await clerk.locator('.ant-select-item-option').filter({ visible: true }).first().click();
    await form.getByText('登记一次，可同时计入制度要求的多个事项。').click();
    await submit(clerk);
    await expect(clerk.getByText('待整改', { exact: true }).first()).toBeVisible();
    await expect(section(clerk, '经过')).toContainText('已计入履责台账');

    await clerk.getByRole('button', { name: '登记整改完成' }).click();
    await submit(clerk);
    await expect(clerk.getByText('正常', { exact: true }).first()).toBeVisible();

    const leader = await signIn(browser, 'finance', 'leader', 390);
    await leader.goto('/workbench');
    await expect(section(leader, '我负责的阵地：到期事项')).toContainText('门户网站');
    for (const page of [clerk, leader]) await page.context().close();
  });

  test('a lecture is requested, approved by the holder of the post on a narrow screen, and held', async ({
    browser,
  }) => {
    const clerk = await signIn(browser, 'finance', 'unit-clerk');
    const { today } = await read<{ today: string }>(clerk, '/api/v1/session');
    const [unit, post] = [await homeOf(clerk), await leaderPost(clerk)];
    await clerk.goto('/channels/activities');
    await clerk.getByRole('button', { name: '申请活动' }).click();
    const form = clerk.getByRole('dialog');
    await pick(clerk, '主管单位', unit);
    await form.getByLabel('活动类别', { exact: true }).click();
    await clerk.locator('.ant-select-item-option', { hasText: '讲座' }).filter({ visible: true }).click();
    await expect(form.getByText(/须提前 5 天申请，逾期不受理/)).toBeVisible();
    await form.getByLabel('活动名称', { exact: true }).fill('预算公开专题讲座');
    await form.getByLabel('地点', { exact: true }).fill('一楼报告厅');
    await pick(clerk, '负责岗位', post);
    await day(clerk, '计划日期', later(today, 2));
    await form.getByRole('button', { name: '提交申请' }).click();
    await expect(form.getByText('距计划日期不足规定的提前天数，请改到更晚的日期。')).toBeVisible();
    await day(clerk, '计划日期', later(today, 8));
    await submit(clerk, '提交申请');
    await expect(clerk.getByRole('heading', { name: '预算公开专题讲座', level: 1 })).toBeVisible();
    await expect(clerk.getByRole('button', { name: '批准' })).toHaveCount(0);

    const leader = await signIn(browser, 'finance', 'leader', 390);
    await leader.goto('/workbench');
    await section(leader, '等我审批的活动').getByRole('link', { name: '预算公开专题讲座' }).click();
    await leader.getByRole('button', { name: '批准', exact: true }).click();
    const decision = leader.getByRole('dialog');
    await decision.getByLabel('附带条件（可不填）').fill('限本单位参加');
    await submit(leader, '批准');
    await expect(leader.getByText('附带条件：限本单位参加')).toBeVisible();

    await clerk.reload();
    await expect(clerk.getByText('已批准', { exact: true }).first()).toBeVisible();
    await clerk.getByRole('button', { name: '登记已举办' }).click();
    await form.getByRole('button', { name: '提交', exact: true }).click();
    await expect(form).toBeHidden();
    await expect(clerk.getByText('已举办', { exact: true }).first()).toBeVisible();
    for (const page of [clerk, leader]) await page.context().close();
  });

  test('a procedure goes step by step, and one left out says why; a unit declares its posts and money', async ({
    browser,
  }) => {
    const clerk = await signIn(browser, 'education', 'unit-clerk', 390);
    await clerk.goto('/channels/procedures');
    await clerk.getByRole('link', { name: '与邻市同行单位业务交流' }).click();
    await expect(clerk.getByText('下一步：合作机构核实')).toBeVisible();
    await clerk.getByRole('button', { name: '登记下一步' }).click();
    const form = clerk.getByRole('dialog');
    await submit(clerk);
    await clerk.getByRole('button', { name: '登记下一步' }).click();
    await form.getByText('省略', { exact: true }).click();
    await form.getByLabel('省略的理由').fill('方案已由上级统一审核');
    await submit(clerk);
    await expect(section(clerk, '步骤')).toContainText('省略：方案已由上级统一审核');
    await clerk.getByRole('button', { name: '登记决定' }).click();
    await form.getByLabel('决定机构或岗位').fill('校长办公会');
    await submit(clerk);
    await expect(section(clerk, '决定')).toContainText('校长办公会决定：同意');

    await clerk.goto('/channels/publicity');
    await expect(clerk.getByText('年度政策解读').first()).toBeVisible();
    await clerk.goto('/channels/resources');
    await clerk.getByRole('button', { name: `申报：${await homeOf(clerk)}` }).click();
    await form.getByLabel('岗位数（个）').fill('3');
    await form.getByLabel('重新申报的理由').fill('年中增设');
    await submit(clerk, '申报');
    await expect(clerk.getByText('重新申报：年中增设')).toBeVisible();
    await clerk.context().close();
  });
});
