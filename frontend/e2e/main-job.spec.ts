import { expect, test, type Page } from '@playwright/test';
import { found, minutes, read, section, signIn, type Counts } from './support';

interface Line {
  id: string;
  unitId: string;
  titleZh: string;
  unitNameZh: string;
  state: string;
  dueOn: string | null;
  obligationId: string;
  windowKey: string;
}
interface Overview {
  year: number;
  counts: Counts;
}
interface District extends Overview {
  bureaus: { tenantId: string; counts: Counts }[];
}

const STUDY = '专题研究';
const REASON = '纪要缺少议题，请补正后重新提交。';
const CORRECTION = '补正标题与日期';

const bureau = (page: Page) => read<Overview>(page, '/api/v1/compliance/overview');
const district = async (page: Page) => {
  const overview = await read<District>(page, '/api/v1/oversight/overview');
  const finance = overview.bureaus.find((each) => each.tenantId === 'finance');
  if (!finance) throw new Error('The district does not see the finance bureau.');
  return finance.counts;
};

test.describe.configure({ mode: 'serial' });

test.describe('The main job, from the branch to the district', () => {
  let study: Line;
  let today: string;

  test('a clerk records the dedicated study with a file and submits', async ({ browser }) => {
    const clerk = await signIn(browser, 'finance', 'unit-clerk');
    await clerk.goto('/');
    ({ today } = await read<{ today: string }>(clerk, '/api/v1/session'));
    const { due } = await read<{ due: Line[] }>(clerk, '/api/v1/my/duties');
    study = found(due, (line) => line.titleZh.includes(STUDY));
    expect(study.state).toMatch(/open|due-soon/);

    await expect(clerk.getByRole('heading', { name: '工作台' })).toBeVisible();
    await section(clerk, '我的待办').getByRole('link', { name: study.titleZh }).first().click();
    await clerk.getByRole('button', { name: '记录履责' }).first().click();
    const form = clerk.getByRole('dialog');
    await form.getByLabel('标题', { exact: true }).fill('下半年专题研究会议');
    await form.getByLabel('发生日期').fill(today);
    await form.getByLabel('发生日期').press('Enter');
    await form.getByLabel('选择佐证文件').setInputFiles(minutes);
    await expect(form.getByRole('list', { name: '已上传的佐证' })).toContainText('研究纪要扫描件');
    await form.getByRole('button', { name: '提交', exact: true }).click();

    await expect(clerk.getByText('待确认').first()).toBeVisible();
    await clerk.context().close();
  });

  test('the leader returns it, the clerk corrects, the leader confirms, and both overviews change', async ({
    browser,
  }) => {
    const leader = await signIn(browser, 'finance', 'leader');
    await leader.goto('/');
    const office = await signIn(browser, 'finance', 'bureau-office');
    const officer = await signIn(browser, 'district', 'oversight-officer');
    const before = { bureau: (await bureau(office)).counts, district: await district(officer) };

    await section(leader, '待我确认').getByRole('link', { name: study.titleZh }).first().click();
    await leader.goto(`/occurrences/${study.id}`);
    await leader.getByRole('button', { name: '退回', exact: true }).click();
    await leader.getByRole('dialog').getByLabel('退回理由').fill(REASON);
    await leader.getByRole('dialog').getByRole('button', { name: '退回' }).click();
    await expect(leader.getByText('已退回').first()).toBeVisible();

    const clerk = await signIn(browser, 'finance', 'unit-clerk');
    await clerk.goto('/');
    await section(clerk, '退回给我的').getByRole('link', { name: study.titleZh }).first().click();
    await expect(clerk.getByText(REASON).first()).toBeVisible();
    await clerk.getByRole('button', { name: '更正' }).first().click();
    const form = clerk.getByRole('dialog');
    await form.getByLabel('标题', { exact: true }).fill('下半年专题研究会议（补正）');
    await form.getByLabel('更正理由').fill(CORRECTION);
    await form.getByRole('button', { name: '提交更正' }).click();
    await expect(form).toBeHidden();
    await clerk.getByRole('button', { name: '提交确认' }).click();
    await clerk.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
    await expect(clerk.getByText('待确认').first()).toBeVisible();

    await leader.reload();
    await leader.getByRole('button', { name: '确认', exact: true }).click();
    await leader.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click();
    await expect(leader.getByText('已完成').first()).toBeVisible();

    await expect.poll(async () => (await bureau(office)).counts.fulfilled).toBe(before.bureau.fulfilled + 1);
    await expect.poll(async () => (await district(officer)).fulfilled).toBe(before.district.fulfilled + 1);
    await officer.goto('/oversight');
    await expect(officer.getByRole('row', { name: /财政局/ }).last()).toContainText(
      String(before.district.fulfilled + 1),
    );
    for (const page of [leader, office, officer, clerk]) await page.context().close();
  });

  test('the district officer opens the figure down to its events, and never the file', async ({
    browser,
  }) => {
    const clerk = await signIn(browser, 'finance', 'unit-clerk');
    const detail = await read<{ acts: { title: string; evidence: { id: string; title: string }[] }[] }>(
      clerk,
      `/api/v1/occurrences/${study.id}`,
    );
    const evidence = found(
      detail.acts.flatMap((act) => act.evidence),
      () => true,
    );
    expect((await clerk.request.get(`/api/v1/evidence/${evidence.id}/content`)).status()).toBe(200);

    const officer = await signIn(browser, 'district', 'oversight-officer');
    await officer.goto('/');
    await officer
      .getByRole('link', { name: /财政局/ })
      .first()
      .click();
    await expect(officer).toHaveURL(/oversight\/bureaus\/finance/);
    await officer.goto(`/oversight/bureaus/finance/occurrences?year=${today.slice(0, 4)}&state=fulfilled`);
    await officer
      .getByRole('row', {
        name: new RegExp(`${study.titleZh}.*${study.unitNameZh}|${study.unitNameZh}.*${study.titleZh}`),
      })
      .getByRole('link')
      .first()
      .waitFor();
    await officer.goto(`/oversight/bureaus/finance/occurrences/${study.id}`);
    await expect(officer.getByText(study.titleZh).first()).toBeVisible();
    await expect(officer.getByText('记录', { exact: false }).first()).toBeVisible();
    await expect(officer.getByText(REASON)).toHaveCount(0);
    await expect(officer.getByText('补正', { exact: false })).toHaveCount(0);
    await expect(officer.getByText('研究纪要扫描件')).toHaveCount(0);
    expect((await officer.request.get(`/api/v1/evidence/${evidence.id}/content`)).status()).toBe(403);
    expect((await officer.request.get(`/api/v1/occurrences/${study.id}`)).status()).toBe(403);
    for (const page of [clerk, officer]) await page.context().close();
  });

  test('an education clerk sees none of it', async ({ browser }) => {
    const clerk = await signIn(browser, 'education', 'unit-clerk');
    expect((await clerk.request.get(`/api/v1/occurrences/${study.id}`)).status()).toBe(404);
    await clerk.goto(`/occurrences/${study.id}`);
    await expect(clerk.getByText(study.unitNameZh)).toHaveCount(0);
    const { items } = await read<{ items: Line[] }>(clerk, '/api/v1/compliance/occurrences');
    expect(items.length).toBeGreaterThan(0);
    expect(items.some((line) => line.id === study.id)).toBe(false);
    await clerk.context().close();
  });
});
