import { expect, test } from '@playwright/test';
import { day } from './case-steps';
import { found, read, section, signIn } from './support';

interface Row {
  id: string;
  status: string;
}

test('a closed case is told to a unit without anybody being named, and the unit acknowledges it', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const supervisor = await signIn(browser, 'natural-resources', 'discipline-supervisor');
  const clerk = await signIn(browser, 'natural-resources', 'unit-clerk', 390);
  const { today } = await read<{ today: string }>(supervisor, '/api/v1/session');
  const { items } = await read<{ items: Row[] }>(supervisor, '/api/v1/cases');
  const { roles } = await read<{ roles: { unitId: string | null }[] }>(clerk, '/api/v1/session');
  const { units } = await read<{ units: { id: string; nameZh: string }[] }>(
    supervisor,
    '/api/v1/organisation',
  );
  const unit = found(units, ({ id }) => id === roles[0]?.unitId);
  const id = found(items, ({ status }) => status === 'closed').id;
  const { subjects } = await read<{ subjects: { titleZh: string }[] }>(supervisor, `/api/v1/cases/${id}`);

  await supervisor.goto(`/cases/${id}`);
  await expect(section(supervisor, '典型案件通报')).toContainText('尚未通报');
  await supervisor.getByRole('button', { name: '通报典型案件' }).click();
  const dialog = supervisor.getByRole('dialog');
  await expect(dialog.getByLabel('正文')).toHaveValue(/某单位/);
  const draft = await dialog.getByLabel('正文').inputValue();
  await dialog.getByLabel('正文').fill(`${subjects[0]!.titleZh}履职不到位。`);
  await dialog.getByLabel('文号').fill('示资纪〔2026〕9号');
  await dialog.getByRole('button', { name: '确认', exact: true }).click();
  await expect(dialog).toContainText('文中出现当事人');
  await dialog.getByLabel('正文').fill(draft);
  await dialog.getByLabel('印发单位').fill(unit.nameZh);
  await supervisor
    .locator('.ant-select-dropdown:visible')
    .getByText(unit.nameZh, { exact: true })
    .first()
    .click();
  await supervisor.keyboard.press('Escape');
  await day(supervisor, '签收时限', new Date(Date.parse(today) + 10 * 86_400_000).toISOString().slice(0, 10));
  await dialog.getByRole('button', { name: '确认', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const told = section(supervisor, '典型案件通报');
  await expect(told).toContainText('示资纪〔2026〕9号');

  await clerk.goto('/workbench');
  await section(clerk, '待签收的通报').getByRole('link', { name: '关于典型案件的通报' }).first().click();
  await expect(clerk.locator('article.bulletin-text')).toContainText('某单位');
  await expect(clerk.locator('article.bulletin-text')).not.toContainText(subjects[0]!.titleZh);
  await clerk
    .getByRole('button', { name: /^签收：/ })
    .first()
    .click();
  await expect(section(clerk, '签收情况')).toContainText('1 个已签收');
  await clerk.screenshot({ path: 'test-results/circular-390.png', fullPage: true });
  expect((await clerk.request.get(`/api/v1/cases/${id}`)).status()).toBe(404);

  await told.getByRole('link', { name: '查看通报和签收情况' }).click();
  await expect(section(supervisor, '签收情况')).toContainText('1 个已签收');
  await supervisor.goto(`/cases/${id}`);
  await expect(supervisor.getByRole('button', { name: '通报典型案件' })).toHaveCount(0);
  for (const page of [supervisor, clerk]) await page.context().close();
});
