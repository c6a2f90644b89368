import { expect, test } from '@playwright/test';
import { act, choose, day, dialog, fits, later, leaveList, submit } from './forms';
import { found, minutes, read, section, signIn } from './support';

const files = (mark: string) => ({
  ...minutes,
  buffer: Buffer.concat([minutes.buffer, Buffer.from(`%${mark}`)]),
});

test('a bureau inspects a unit along the focus points of its rules, from the self-check to the told result', async ({
  browser,
}) => {
  // One journey through four people's pages.
  test.setTimeout(180_000);
  const office = await signIn(browser, 'finance', 'bureau-office');
  const clerk = await signIn(browser, 'finance', 'unit-clerk');
  const { today } = await read<{ today: string }>(office, '/api/v1/session');
  const { roles } = await read<{ roles: { unitId: string | null }[] }>(clerk, '/api/v1/session');
  const { units } = await read<{ units: { id: string; nameZh: string }[] }>(office, '/api/v1/organisation');
  const unit = found(units, (each) => each.id === roles[0]?.unitId).nameZh;
  await office.goto('/inspections');
  await office.getByRole('button', { name: '计划督查' }).click();
  await dialog(office).getByLabel('督查名称').fill('落实责任专题督查');
  await day(office, '结束日期', later(today, 20));
  await choose(office, '督查方式', '自查');
  await choose(office, '督查方式', '实地抽查');
  await choose(office, '督查范围', unit);
  await leaveList(office);
  await dialog(office).getByLabel('督查要点', { exact: true }).click();
  const points = office.locator('.ant-select-dropdown:visible .ant-select-item-option', {
    hasText: '要点 ·',
  });
  await expect(points.first()).toBeVisible();
  await points.nth(0).click();
  await points.nth(1).click();
  await leaveList(office);
  await dialog(office).getByRole('button', { name: '确定计划并抽取' }).click();
  await expect(office.getByRole('heading', { name: '落实责任专题督查', level: 1 })).toBeVisible();
  await expect(office.getByText('自查', { exact: false }).first()).toBeVisible();
  const inspection = office.url();

  await clerk.goto(inspection);
  await clerk.getByRole('button', { name: `提交自查：${unit}` }).click();
  await dialog(clerk).getByLabel('选择佐证文件').setInputFiles(files('self-check'));
  await expect(dialog(clerk).getByRole('list', { name: '已上传的佐证' })).toBeVisible();
  await submit(clerk, '提交');
  await expect(section(clerk, '检查情况')).toContainText('自查');
  await fits(clerk, 'self-check');

  await office.reload();
  await act(
    office,
    '登记检查情况',
    async () => {
      await choose(office, '方式', '实地抽查');
      await dialog(office).getByRole('radiogroup', { name: '第 2 项结果' }).getByText('不符合').click();
      await dialog(office).getByLabel('第 2 项情况说明').fill('缺一次会议记录');
    },
    '提交',
  );
  await act(
    office,
    '登记问题',
    async () => {
      await choose(office, '被查单位', unit);
      await dialog(office).getByLabel('问题', { exact: true }).fill('专题会议记录不全');
      await day(office, '整改时限', later(today, 10));
    },
    '提交',
  );
  await fits(office, 'inspection');

  await office.getByRole('link', { name: '专题会议记录不全' }).click();
  await expect(office.getByText('以往督查没有在该单位发现过同一要点的问题')).toBeVisible();
  await fits(office, 'finding');
  const finding = office.url();
  await office.getByRole('link', { name: '打开整改事项' }).click();
  await office.waitForURL(/\/occurrences\//);
  const rectify = async (title: string) => {
    await clerk.goto(office.url());
    await clerk.getByRole('button', { name: '记录履责' }).first().click();
    await dialog(clerk).getByLabel('标题', { exact: true }).fill(title);
    await day(clerk, '发生日期', today);
    await dialog(clerk).getByLabel('选择佐证文件').setInputFiles(files(title));
    await expect(dialog(clerk).getByRole('list', { name: '已上传的佐证' })).toBeVisible();
    await submit(clerk);
    const leader = await signIn(browser, 'finance', 'leader');
    await leader.goto(clerk.url());
    await act(leader, '确认');
    await leader.context().close();
  };
  await rectify('补齐会议记录');

  // What does not hold is owed again, in a further round.
  await office.goto(finding);
  await act(office, '重新打开', async () => {
    await dialog(office).getByLabel('重新打开的理由').fill('复查发现仍缺签到');
    await day(office, '整改时限', later(today, 12));
  });
  await expect(office.getByText('第 2 轮整改')).toBeVisible();

  await office.goto(inspection);
  await act(office, '结束督查', async () => {
    await dialog(office).getByLabel('督查结论').fill('总体较好，一项问题在整改。');
  });
  await act(office, '通报结果', async () => {
    await dialog(office).getByLabel('上报', { exact: true }).fill('示例区委');
    await dialog(office).getByLabel('上报', { exact: true }).press('Enter');
  });
  await expect(section(office, '结果')).toContainText(`通报：${unit}；上报：示例区委`);
  await fits(office, 'inspection-result');
  for (const page of [office, clerk]) await page.context().close();
});

test('being inspected by a body outside is kept, and what it found is put right alike', async ({
  browser,
}) => {
  const office = await signIn(browser, 'natural-resources', 'bureau-office');
  const { today } = await read<{ today: string }>(office, '/api/v1/session');
  const { items } = await read<{ items: { nameZh: string }[] }>(office, '/api/v1/outside-bodies');
  const body = found(items, ({ nameZh }) => /委|办|局/.test(nameZh)).nameZh;
  await office.goto('/inspections');
  await office.getByRole('button', { name: '计划督查' }).click();
  await dialog(office).getByLabel('督查名称').fill('专项督查');
  await choose(office, '外部督查单位', body);
  await day(office, '结束日期', later(today, 20));
  await choose(office, '督查范围', '局党委');
  await leaveList(office);
  await dialog(office).getByRole('button', { name: '确定计划并抽取' }).click();
  await expect(office.getByText(`${body} · 接受外部督查`)).toBeVisible();
  await act(
    office,
    '登记问题',
    async () => {
      await choose(office, '被查单位', '局党委');
      await dialog(office).getByLabel('问题', { exact: true }).fill('年度要点印发偏晚');
      await day(office, '整改时限', later(today, 15));
    },
    '提交',
  );
  await expect(section(office, '发现的问题')).toContainText('年度要点印发偏晚');
  await fits(office, 'inspected-from-outside');
  await office.context().close();
});

test('a half-yearly check is opened where the rules have one, and withdrawn with its reason', async ({
  browser,
}) => {
  const office = await signIn(browser, 'agriculture', 'bureau-office');
  await office.goto('/appraisals');
  await act(office, '开展考核', async () => {
    await dialog(office).getByLabel('考核名称').fill('上半年责任检查');
    await choose(office, '考核周期', '半年检查');
  });
  await expect(office.getByRole('heading', { name: '上半年责任检查', level: 1 })).toBeVisible();
  await fits(office, 'half-year-round');
  await act(office, '撤销本轮', async () => {
    await dialog(office).getByLabel('撤销理由').fill('与上级安排重复');
  });
  await expect(office.getByRole('alert').filter({ hasText: '撤销：与上级安排重复' })).toBeVisible();
  await expect(office.getByRole('button', { name: '设定方案' })).toHaveCount(0);
  await fits(office, 'withdrawn-round');
  await office.goto('/appraisals');
  await expect(office.getByRole('row', { name: /上半年责任检查/ })).toContainText('已撤销');
  await office.context().close();
});
