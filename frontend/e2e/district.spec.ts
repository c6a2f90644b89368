import { expect, test, type Browser, type Page } from '@playwright/test';
import { accountsOf, minutes, read, section, signIn } from './support';

const unit = '机关第一党支部';
const choose = async (page: Page, label: string, text: string) => {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).click();
  await page
    .locator('.ant-select-item-option, .ant-select-tree-title', { hasText: text })
    .filter({ visible: true })
    .first()
    .click();
};
const day = async (page: Page, field: string, value: string) => {
  const at = page.getByRole('dialog').getByLabel(field, { exact: true });
  await at.fill(value);
  await at.press('Enter');
};
const days = async (page: Page) => {
  const { today } = await read<{ today: string }>(page, '/api/v1/session');
  const at = (shift: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10);
  return { today, yesterday: at(-1), later: at(30), yearAgo: at(-300) };
};
/** What another tenant did arrives by itself, a moment later. */
const arrives = (page: Page, check: () => Promise<void>) =>
  expect(async () => {
    await page.reload();
    await check();
  }).toPass({ timeout: 30_000 });
const done = async (page: Page) => {
  const form = page.getByRole('dialog');
  await form.locator('button.ant-btn-primary, button.ant-btn-dangerous').last().click();
  await expect(form).toBeHidden();
};
/** The second officer: who settles is not who marked. */
const deputy = async (browser: Browser) => {
  const [, second] = accountsOf('district', 'oversight-officer');
  if (!second) throw new Error('The demonstration has one officer only.');
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto('/');
  await page.getByLabel('用户名').fill(second.userName);
  await page.getByLabel('密码').fill(second.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible();
  return page;
};

test('the year of the district officer: reports, an inspection with its rectification, and the appraisal that closes it', async ({
  browser,
}) => {
  // One journey through the pages of two tenants.
  test.setTimeout(300_000);
  await test.step('receives a report of a bureau, asks about it and reads the answer', () =>
    receives(browser));
  await test.step('inspects a bureau and follows what it puts right', () => inspects(browser));
  await test.step('closes the appraisal of the year', () => closes(browser));
});

/** Receives a report of a bureau, asks about it and reads the answer. */
async function receives(browser: Browser) {
  const clerk = await signIn(browser, 'finance', 'unit-clerk');
  const { yesterday, yearAgo } = await days(clerk);
  await clerk.goto('/reports');
  await clerk.getByRole('button', { name: '拟写报告' }).click();
  const draft = clerk.getByRole('dialog');
  await draft.getByLabel('报告名称').fill('年度履责情况报告');
  await day(clerk, '期间开始', yearAgo);
  await day(clerk, '期间结束', yesterday);
  await draft.getByText('上级督导部门', { exact: true }).click();
  await draft.getByLabel('按制度的称谓').fill('上级党委（区委）');
  await draft.getByText('拟写报告').first().click();
  await draft.getByRole('button', { name: '汇集并生成初稿' }).click();
  await expect(clerk.getByRole('heading', { name: '年度履责情况报告', level: 1 })).toBeVisible();
  await expect(section(clerk, '与以往报告的相似之处')).toBeVisible();

  const leader = await signIn(browser, 'finance', 'leader');
  await leader.goto(clerk.url());
  await leader.getByRole('button', { name: '审签' }).click();
  await done(leader);
  await clerk.reload();
  await clerk.getByRole('button', { name: '报送' }).click();
  await done(clerk);
  await arrives(clerk, () =>
    expect(clerk.getByText(/送达示例区综合监管办公室/)).toBeVisible({ timeout: 2_000 }),
  );

  const officer = await signIn(browser, 'district', 'oversight-officer');
  await officer.goto('/');
  await officer.getByRole('link', { name: '收到的报告' }).click();
  await expect(officer.getByText(/应收 \d+，已收 \d+，缺报 \d+/)).toBeVisible();
  await officer.getByRole('link', { name: '年度履责情况报告' }).click();
  await expect(section(officer, '正文')).toContainText('系统汇集');
  await officer.screenshot({ path: 'test-results/district-report.png', fullPage: true });
  await officer.getByRole('button', { name: '签收' }).click();
  await done(officer);
  await officer.getByRole('button', { name: '询问' }).click();
  await officer.getByRole('dialog').getByLabel('询问内容').fill('未完成的事项何时完成？');
  await done(officer);

  await arrives(clerk, () =>
    expect(clerk.getByText('未完成的事项何时完成？')).toBeVisible({ timeout: 2_000 }),
  );
  await clerk.getByRole('button', { name: /^答复/ }).click();
  await clerk.getByRole('dialog').getByLabel('答复内容').fill('下月底前完成。');
  await done(clerk);
  await arrives(officer, () => expect(officer.getByText('下月底前完成。')).toBeVisible({ timeout: 2_000 }));
  const document = await officer.request.get(
    (await officer.getByRole('link', { name: '下载 Word' }).getAttribute('href')) ?? '',
  );
  expect(document.status()).toBe(200);
  for (const page of [clerk, leader, officer]) await page.context().close();
}

/** Inspects a bureau and follows what it puts right. */
async function inspects(browser: Browser) {
  const officer = await signIn(browser, 'district', 'oversight-officer');
  await officer.goto('/');
  const { today, later } = await days(officer);
  await officer.getByRole('link', { name: '督查各局' }).click();
  await officer.getByRole('button', { name: '计划督查' }).click();
  const plan = officer.getByRole('dialog');
  await plan.getByLabel('督查名称').fill('年末督查');
  await day(officer, '结束日期', later);
  await choose(officer, '督查范围（所属各局）', '财政局');
  await plan.getByText('计划督查').first().click();
  await plan.getByLabel('自拟要点').fill('台账齐全');
  await plan.getByLabel('自拟要点').press('Enter');
  await plan.getByRole('button', { name: '确定计划并抽取' }).click();
  await expect(officer.getByRole('heading', { name: '年末督查', level: 1 })).toBeVisible();
  await officer.getByRole('button', { name: '登记检查情况' }).click();
  await officer.getByRole('dialog').getByText('不符合', { exact: true }).click();
  await officer.getByLabel('第 1 项情况说明').fill('缺下半年记录');
  await done(officer);
  await officer.getByRole('button', { name: '登记问题' }).click();
  await officer.getByRole('dialog').getByLabel('问题', { exact: true }).fill('台账缺下半年记录');
  await day(officer, '整改时限', later);
  await done(officer);
  await officer.screenshot({ path: 'test-results/district-inspection.png', fullPage: true });

  const office = await signIn(browser, 'finance', 'bureau-office');
  await office.goto('/inspections?show=outside');
  await arrives(office, () =>
    expect(office.getByRole('link', { name: '台账缺下半年记录' })).toBeVisible({ timeout: 2_000 }),
  );
  await office.getByRole('link', { name: '台账缺下半年记录' }).click();
  await office.getByRole('button', { name: '指定整改单位' }).click();
  await office.getByRole('dialog').getByLabel('整改单位', { exact: true }).click();
  await office.getByRole('dialog').getByLabel('整改单位', { exact: true }).fill(unit);
  await office.locator('.ant-select-tree-title', { hasText: unit }).click();
  await done(office);

  const clerk = await signIn(browser, 'finance', 'unit-clerk');
  await office.getByRole('link', { name: '整改事项' }).click();
  await office.waitForURL(/\/occurrences\//);
  await clerk.goto(office.url());
  await clerk.getByRole('button', { name: '记录履责' }).first().click();
  const act = clerk.getByRole('dialog');
  await act.getByLabel('标题', { exact: true }).fill('补齐下半年台账');
  await day(clerk, '发生日期', today);
  await act.getByLabel('选择佐证文件').setInputFiles(minutes);
  await expect(act.getByRole('list', { name: '已上传的佐证' })).toContainText('研究纪要扫描件');
  await act.getByRole('button', { name: '提交', exact: true }).click();
  await expect(act).toBeHidden();
  const leader = await signIn(browser, 'finance', 'leader');
  await leader.goto(clerk.url());
  await leader.getByRole('button', { name: '确认', exact: true }).click();
  await leader.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click();
  await expect(leader.getByRole('dialog')).toBeHidden();

  await office.goto('/inspections?show=outside');
  await office.getByRole('link', { name: '台账缺下半年记录' }).click();
  await office.getByRole('button', { name: '报送整改情况' }).click();
  await office.getByRole('dialog').getByLabel('整改情况').fill('已补齐并核对。');
  await done(office);

  await officer.goto('/oversight/inspections?show=findings&open=true');
  await officer.getByRole('link', { name: '台账缺下半年记录' }).click();
  await arrives(officer, () => expect(officer.getByText('已补齐并核对。')).toBeVisible({ timeout: 2_000 }));
  await expect(section(officer, '佐证材料')).toContainText('SHA-256');
  await officer.screenshot({ path: 'test-results/district-finding.png', fullPage: true });
  await officer.getByRole('button', { name: '核验通过' }).click();
  await done(officer);
  await arrives(office, () => expect(office.getByText('上级已核验')).toBeVisible({ timeout: 2_000 }));

  await officer.getByRole('link', { name: '年末督查' }).click();
  await officer.getByRole('button', { name: '结束督查' }).click();
  await officer.getByRole('dialog').getByLabel('督查结论').fill('总体较好，问题已整改。');
  await done(officer);
  await officer.getByRole('button', { name: '通报结果' }).click();
  await done(officer);
  await expect(officer.getByText('已告知结果')).toBeVisible();
  for (const page of [office, clerk, leader, officer]) await page.context().close();
}

/** Closes the appraisal of the year. */
async function closes(browser: Browser) {
  const officer = await signIn(browser, 'district', 'oversight-officer');
  await officer.goto('/');
  const { yesterday } = await days(officer);
  await officer.getByRole('link', { name: '年度考核' }).click();
  await officer.getByRole('button', { name: '开展年度考核' }).click();
  const form = officer.getByRole('dialog');
  await form.getByLabel('考核名称').fill('各局年度履责考核');
  await form.getByLabel('年度', { exact: true }).fill(yesterday.slice(0, 4));
  await day(officer, '取数日期', yesterday);
  await choose(officer, '督查范围（所属各局）', '财政局');
  await form.getByText('开展年度考核').first().click();
  await form.getByLabel('内容').first().fill('履责完成率');
  await form.getByLabel('权重').first().fill('60');
  await form.getByRole('button', { name: '增加指标' }).click();
  await form.getByLabel('内容').last().fill('制度建设');
  await form.getByLabel('权重').last().fill('40');
  await done(officer);
  await expect(officer.getByRole('heading', { name: '各局年度履责考核', level: 1 })).toBeVisible();
  await officer.getByRole('button', { name: '取数' }).click();
  await done(officer);
  await expect(officer.getByText(new RegExp(`数据截至 ${yesterday}`))).toBeVisible();
  await officer.getByRole('button', { name: /^评分/ }).click();
  await officer.getByRole('dialog').getByLabel('制度建设（0–10）').fill('8');
  await officer.getByRole('dialog').getByLabel('评语').fill('制度较全。');
  await done(officer);

  const second = await deputy(browser);
  await second.goto(officer.url());
  await second.getByRole('button', { name: /^定结果/ }).click();
  await second.getByRole('dialog').getByLabel('评语').fill('较好。');
  await done(second);
  await officer.reload();
  await officer.getByRole('button', { name: '告知各局' }).click();
  await done(officer);
  await officer.screenshot({ path: 'test-results/district-year.png', fullPage: true });

  const office = await signIn(browser, 'finance', 'bureau-office');
  await office.goto('/appraisals');
  await arrives(office, () =>
    expect(office.getByRole('button', { name: '提出异议' })).toBeVisible({ timeout: 2_000 }),
  );
  await office.screenshot({ path: 'test-results/district-told.png', fullPage: true });
  await office.getByRole('button', { name: '提出异议' }).click();
  await office.getByRole('dialog').getByLabel('理由').fill('一次会议未计入。');
  await done(office);

  await arrives(officer, () =>
    expect(officer.getByRole('button', { name: /^裁定异议/ })).toBeVisible({ timeout: 2_000 }),
  );
  await officer.getByRole('button', { name: /^裁定异议/ }).click();
  await officer.getByRole('dialog').getByText('异议不成立', { exact: true }).click();
  await officer.getByRole('dialog').getByLabel('理由').fill('核实无误。');
  await done(officer);
  await arrives(office, () =>
    expect(office.getByText(/异议不成立：核实无误。/)).toBeVisible({ timeout: 2_000 }),
  );
  await officer.getByRole('button', { name: '办结' }).click();
  await done(officer);
  await expect(officer.getByText(/办结$/).first()).toBeVisible();
  for (const page of [officer, second, office]) await page.context().close();
}
