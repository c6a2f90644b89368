import { expect, test, type Browser, type Page } from '@playwright/test';
import { day, dialog, fits, later, submit } from './forms';
import { accountsOf, read, section, signIn } from './support';

/** What another tenant did arrives by itself, a moment later. */
const arrives = (page: Page, check: () => Promise<void>) =>
  expect(async () => {
    await page.reload();
    await check();
  }).toPass({ timeout: 30_000 });
/** Nobody signs off what they wrote. */
const deputy = async (browser: Browser) => {
  const [, second] = accountsOf('district', 'oversight-officer');
  if (!second) throw new Error('The demonstration has one officer only.');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const { userName, password } = second;
  const answer = await context.request.post('/api/v1/session', { data: { userName, password } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return context.newPage();
};
const take = async (page: Page, name: string, fill?: [label: string, words: string]) => {
  await page.getByRole('button', { name, exact: true }).click();
  if (fill) await dialog(page).getByLabel(fill[0]).fill(fill[1]);
  await submit(page, name);
};

test('a city asks its district for a report, receives it, asks about it, sends it back and gets it again', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const city = await signIn(browser, 'city', 'oversight-officer');
  const officer = await signIn(browser, 'district', 'oversight-officer');
  const second = await deputy(browser);
  const { today } = await read<{ today: string }>(city, '/api/v1/session');

  await city.goto('/oversight/reports');
  await expect(city.getByRole('row', { name: /重点工作推进情况/ })).toContainText('未报');
  await city.getByRole('button', { name: '要求报送', exact: true }).click();
  await dialog(city).getByLabel('报告名称').fill('专项监管情况');
  await day(city, '期间开始', later(today, -200));
  await day(city, '期间结束', later(today, -1));
  await day(city, '报送时限', later(today, 15));
  await submit(city, '要求报送');
  await expect(city.getByRole('row', { name: /专项监管情况/ })).toContainText('尚未收到');
  await fits(city, 'city-desk');

  await officer.goto('/reports');
  await arrives(officer, () =>
    expect(section(officer, '上级要求报送的报告')).toContainText('专项监管情况', { timeout: 2_000 }),
  );
  await fits(officer, 'district-reports');
  await officer.getByRole('button', { name: '拟写：专项监管情况' }).click();
  await expect(dialog(officer).getByText('送达 示例市综合监管办公室')).toBeVisible();
  await expect(dialog(officer).getByLabel('期间结束')).toHaveValue(later(today, -1));
  await submit(officer, '汇集并生成初稿');
  await expect(officer.getByRole('heading', { name: '专项监管情况', level: 1 })).toBeVisible();
  const text = section(officer, '正文');
  await expect(text).toContainText(/收到所属单位报告\d+份/);
  await expect(text).toContainText('系统汇集');
  await text
    .getByText(/^来源 \d+ 项$/)
    .first()
    .click();
  const source = text.getByRole('link', { name: '收到的报告 1' });
  await expect(source).toHaveAttribute('href', /\/oversight\/reports\//);
  await officer.getByRole('button', { name: '修改' }).click();
  await dialog(officer).getByRole('button', { name: '增加一句' }).click();
  await dialog(officer).getByRole('textbox').last().fill('下一步督促未报单位补报。');
  await submit(officer);
  await expect(officer.getByRole('button', { name: '审签' })).toHaveCount(0);
  await fits(officer, 'district-report-draft');

  await second.goto(officer.url());
  await take(second, '审签');
  await officer.reload();
  await take(officer, '报送');
  await arrives(officer, () =>
    expect(officer.getByText(/送达示例市综合监管办公室/)).toBeVisible({ timeout: 2_000 }),
  );

  await arrives(city, () =>
    expect(city.getByRole('row', { name: /专项监管情况/ })).toContainText('待签收', { timeout: 2_000 }),
  );
  await city
    .getByRole('row', { name: /专项监管情况/ })
    .getByRole('link')
    .click();
  await expect(section(city, '正文')).toContainText('下一步督促未报单位补报。');
  await fits(city, 'city-report');
  await take(city, '签收');
  await take(city, '询问', ['询问内容', '未报的单位何时补报？']);
  await arrives(officer, () =>
    expect(officer.getByText('未报的单位何时补报？')).toBeVisible({ timeout: 2_000 }),
  );
  await officer.getByRole('button', { name: /^答复/ }).click();
  await dialog(officer).getByLabel('答复内容').fill('本月底前。');
  await submit(officer, '答复');
  await arrives(city, () => expect(city.getByText('本月底前。')).toBeVisible({ timeout: 2_000 }));
  await take(city, '退回', ['退回理由', '补充未报单位名单']);
  await arrives(officer, () => expect(officer.getByText(/补充未报单位名单/)).toBeVisible({ timeout: 2_000 }));
  await second.reload();
  await take(second, '审签');
  await officer.reload();
  await take(officer, '报送');
  await arrives(city, () => expect(city.getByText(/第 2 次报送/)).toBeVisible({ timeout: 2_000 }));
  for (const page of [city, officer, second]) await page.context().close();
});

test('a call that was wrong is taken back; a bureau answers one of its district alike', async ({
  browser,
}) => {
  const officer = await signIn(browser, 'district', 'oversight-officer');
  const { today } = await read<{ today: string }>(officer, '/api/v1/session');
  await officer.goto('/oversight/reports');
  await officer.getByRole('button', { name: '要求报送', exact: true }).click();
  await dialog(officer).getByLabel('报告名称').fill('误发的要求');
  await day(officer, '期间结束', later(today, -1));
  await day(officer, '报送时限', later(today, 5));
  await dialog(officer).getByLabel('报送单位', { exact: true }).click();
  await officer.locator('.ant-select-item-option', { hasText: '财政局' }).click();
  await dialog(officer).locator('.ant-drawer-header').click();
  await submit(officer, '要求报送');
  const clerk = await signIn(browser, 'finance', 'unit-clerk');
  await clerk.goto('/reports');
  const asked = section(clerk, '上级要求报送的报告');
  await arrives(clerk, () => expect(asked).toContainText('误发的要求', { timeout: 2_000 }));
  await officer.getByRole('button', { name: '撤回要求：误发的要求' }).click();
  await dialog(officer).getByLabel('撤回理由').fill('与年中要求重复');
  await submit(officer, '撤回要求');
  await expect(officer.getByRole('row', { name: /误发的要求/ })).toHaveCount(0);
  await arrives(clerk, () => expect(asked).toContainText('已撤回：与年中要求重复', { timeout: 2_000 }));
  await fits(clerk, 'bureau-reports');

  await clerk.getByRole('button', { name: '拟写：近期履责情况' }).click();
  await expect(dialog(clerk).getByLabel('报告名称')).toHaveValue('近期履责情况');
  await submit(clerk, '汇集并生成初稿');
  await expect(clerk.getByRole('heading', { name: '近期履责情况', level: 1 })).toBeVisible();
  const leader = await signIn(browser, 'finance', 'leader');
  await leader.goto(clerk.url());
  await take(leader, '审签');
  await clerk.reload();
  await take(clerk, '报送');
  await officer.reload();
  await arrives(officer, () =>
    expect(officer.getByRole('row', { name: /近期履责情况.*财政局/ })).toContainText('待签收', {
      timeout: 2_000,
    }),
  );
  for (const page of [officer, clerk, leader]) await page.context().close();
});

test('the table of roles stands as cards on a narrow screen', async ({ browser }) => {
  const administrator = await signIn(browser, 'city', 'security-administrator', 390);
  await administrator.goto('/administration');
  const officer = administrator.getByRole('row', { name: /^角色 督导人员/ });
  await expect(officer.locator('details')).not.toHaveAttribute('open');
  await officer.locator('summary').click();
  await expect(officer).toContainText('向上级督导部门报送报告');
  await fits(administrator, 'roles');
  await administrator.context().close();
});
