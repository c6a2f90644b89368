import { expect, test, type Browser, type Page } from '@playwright/test';
import { act, choose, day, dialog, fits, later, submit } from './forms';
import { minutes, read, section, signIn } from './support';

const todayOf = async (page: Page) => (await read<{ today: string }>(page, '/api/v1/session')).today;
const homeOf = async (page: Page) => {
  const { roles } = await read<{ roles: { unitId: string | null }[] }>(page, '/api/v1/session');
  const { units } = await read<{ units: { id: string; nameZh: string; parentId: string | null }[] }>(
    page,
    '/api/v1/organisation',
  );
  const home = roles[0]?.unitId;
  return units.find((unit) => (home ? unit.id === home : unit.parentId === null))?.nameZh ?? '';
};
/** A post that somebody holds: what a leader holds, where the page is a leader's. */
const postOf = async (page: Page) => {
  const { person } = await read<{ person: { name: string } | null }>(page, '/api/v1/session');
  return person?.name ?? '';
};
/** A clerk registers something of the unit's own. */
const register = async (clerk: Page, kind: string, name: string, holder: string, post = '责任岗位') => {
  await clerk.goto('/channels');
  await clerk.getByRole('button', { name: '登记阵地' }).click();
  await choose(clerk, '类别', kind);
  await dialog(clerk).getByLabel('名称', { exact: true }).fill(name);
  await choose(clerk, '主管单位', await homeOf(clerk));
  await choose(clerk, post, holder);
  await day(clerk, '开办日期', '2022-01-01');
};
const people = async (browser: Browser, tenant: string) => {
  const clerk = await signIn(browser, tenant, 'unit-clerk');
  const leader = await signIn(browser, tenant, 'leader');
  return { clerk, leader, holder: await postOf(leader) };
};

test.describe('Channels of the bureaus whose rules name them', () => {
  test('a bureau of schools adds a kind of its own, and a broadcasting station is registered as one', async ({
    browser,
  }) => {
    const office = await signIn(browser, 'education2', 'bureau-office');
    await office.goto('/channels');
    await office.getByRole('button', { name: '自定类别' }).click();
    await dialog(office).getByRole('button', { name: '添加类别' }).click();
    await dialog(office).getByLabel('类别 1 名称').fill('网站');
    await dialog(office).getByRole('button', { name: '提交', exact: true }).click();
    await expect(dialog(office).getByText('通用类别中已有此项，请换一个名称或删去。')).toBeVisible();
    await dialog(office).getByLabel('类别 1 名称').fill('校园广播站');
    await dialog(office).getByLabel('类别 1 年检间隔（月）').fill('6');
    await submit(office, '提交');

    const { clerk, leader, holder } = await people(browser, 'education2');
    await register(clerk, '校园广播站', '示南中学广播站', holder);
    await expect(dialog(clerk).getByLabel('年检间隔（月）')).toHaveValue('6');
    await submit(clerk, '提交');
    await expect(clerk.getByRole('row', { name: /示南中学广播站/ })).toContainText('校园广播站');
    await fits(clerk, 'channels');
    await clerk.getByRole('link', { name: '示南中学广播站' }).click();
    await expect(section(clerk, '经过')).toContainText('登记');
    await fits(clerk, 'channel');

    // The kind goes; what was registered as one keeps it.
    await office.reload();
    await office.getByRole('button', { name: '自定类别' }).click();
    await dialog(office).getByRole('button', { name: '删除类别 1' }).click();
    await submit(office, '提交');
    await clerk.goto('/channels');
    await expect(clerk.getByRole('row', { name: /示南中学广播站/ })).toContainText('校园广播站');
    for (const page of [office, clerk, leader]) await page.context().close();
  });

  test('a club has an adviser, is reviewed by its year, put right and closed', async ({ browser }) => {
    const { clerk, leader, holder } = await people(browser, 'education2');
    const today = await todayOf(clerk);
    await register(clerk, '社团', '读书社', holder, '指导教师岗位');
    await submit(clerk, '提交');
    await clerk.getByRole('link', { name: '读书社' }).click();
    await expect(clerk.getByText('指导教师岗位').first()).toBeVisible();
    await act(
      clerk,
      '登记年检',
      async () => {
        await dialog(clerk).getByText('限期整改', { exact: true }).click();
        await day(clerk, '整改时限', later(today, 30));
        await dialog(clerk).getByLabel('说明', { exact: true }).fill('补交年度活动计划');
        await dialog(clerk).getByLabel('选择佐证文件').setInputFiles(minutes);
        await expect(dialog(clerk).getByRole('list', { name: '已上传的佐证' })).toBeVisible();
      },
      '提交',
    );
    await expect(clerk.getByText('待整改', { exact: true }).first()).toBeVisible();
    await fits(clerk, 'club');
    await act(clerk, '登记整改完成', undefined, '提交');
    await expect(clerk.getByText('正常', { exact: true }).first()).toBeVisible();
    await act(
      clerk,
      '停用',
      async () => {
        await day(clerk, '停用日期', today);
        await dialog(clerk).getByLabel('理由').fill('学期结束解散');
      },
      '停用',
    );
    await expect(section(clerk, '经过')).toContainText('学期结束解散');
    for (const page of [clerk, leader]) await page.context().close();
  });

  test('a website and an official account are checked for upkeep and for security', async ({ browser }) => {
    const { clerk, leader, holder } = await people(browser, 'meteorology');
    const today = await todayOf(clerk);
    await register(clerk, '官方账号', '气象服务公众号', holder);
    await submit(clerk, '提交');
    await expect(clerk.getByRole('row', { name: /气象服务公众号/ })).toContainText('官方账号');
    await register(clerk, '网站', '预报服务网', holder);
    await dialog(clerk).getByLabel('更新检查间隔（月）').fill('1');
    await dialog(clerk).getByLabel('安全检查间隔（月）').fill('3');
    await submit(clerk, '提交');
    await clerk.getByRole('link', { name: '预报服务网' }).click();
    await act(clerk, '登记检查', undefined, '提交');
    await act(
      clerk,
      '登记检查',
      async () => {
        await dialog(clerk).getByText('安全检查', { exact: true }).click();
        await dialog(clerk).getByText('需整改', { exact: true }).click();
        await day(clerk, '整改时限', later(today, 10));
        await dialog(clerk).getByLabel('说明', { exact: true }).fill('补丁未更新');
      },
      '提交',
    );
    await expect(section(clerk, '经过')).toContainText('安全检查');
    await expect(section(clerk, '经过')).toContainText('更新检查');
    await fits(clerk, 'website');
    await act(clerk, '登记整改完成', undefined, '提交');
    // The next upkeep check is due within the month.
    await expect(clerk.getByText('临期', { exact: true }).first()).toBeVisible();
    await expect(clerk.getByText('待整改', { exact: true })).toHaveCount(0);
    for (const page of [clerk, leader]) await page.context().close();
  });

  test('a school asks for a forum, the secretary approves it, and the month shows it', async ({
    browser,
  }) => {
    const office = await signIn(browser, 'education2', 'bureau-office');
    const { clerk, leader, holder } = await people(browser, 'education2');
    const today = await todayOf(clerk);
    await office.goto('/channels/activities');
    await act(
      office,
      '审批规则',
      async () => {
        await dialog(office).getByRole('button', { name: '删除类别 1' }).click();
        await choose(office, '类别 2 审批岗位', holder);
        await dialog(office).getByLabel('类别 2 提前天数').fill('5');
      },
      '提交',
    );
    await clerk.goto('/channels/activities');
    await clerk.getByRole('button', { name: '申请活动' }).click();
    await choose(clerk, '主管单位', await homeOf(clerk));
    await choose(clerk, '活动类别', '论坛');
    await dialog(clerk).getByLabel('活动名称', { exact: true }).fill('校长论坛');
    await dialog(clerk).getByLabel('地点', { exact: true }).fill('阶梯教室');
    await choose(clerk, '负责岗位', holder);
    await day(clerk, '计划日期', later(today, 8));
    await submit(clerk, '提交申请');
    await leader.goto(clerk.url());
    await act(leader, '批准');

    await clerk.goto(`/channels/activities?show=month&from=${later(today, 8)}`);
    const cell = clerk.getByRole('gridcell', { name: new RegExp(`${later(today, 8)}.*活动 1 项`) });
    await expect(cell).toContainText('校长论坛');
    await cell.click();
    await expect(clerk.getByRole('link', { name: '校长论坛' })).toBeVisible();
    await expect(clerk.getByText(/本月已批准 \d+ 项/)).toBeVisible();
    await fits(clerk, 'activity-month');
    for (const page of [office, clerk, leader]) await page.context().close();
  });
});
