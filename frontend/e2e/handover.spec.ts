import { expect, test } from '@playwright/test';
import { found, read, section, signIn } from './support';

interface Row {
  id: string;
  state: string;
  postTitleZh: string;
}

test('a vacant post is handed over to whoever looks after it, and the content is frozen by the signature', async ({
  browser,
}) => {
  const leader = await signIn(browser, 'finance', 'leader');
  await leader.goto('/workbench');
  const waiting = section(leader, '待我签字的交接');
  await waiting.getByRole('link').first().click();

  await expect(leader.getByRole('heading', { level: 1 })).toContainText('岗位交接');
  await expect(leader.getByText(/由移交人 .* 和接收人 .* 分别签字/)).toBeVisible();
  await leader.getByRole('button', { name: '签字' }).click();
  await leader.getByRole('dialog').getByLabel('备注').fill('未办结事项已核对');
  await leader.getByRole('dialog').getByRole('button', { name: '确认签字' }).click();
  await expect(section(leader, '签字')).toContainText('备注：未办结事项已核对');
  await expect(leader.getByText('待另一方签字')).toBeVisible();

  const office = await signIn(browser, 'finance', 'bureau-office');
  await office.goto(leader.url());
  await expect(office.getByRole('button', { name: '重新汇总' })).toHaveCount(0);
  await office.getByRole('button', { name: '重新交接' }).click();
  await office.getByRole('dialog').getByLabel('理由').fill('漏列一项保管材料');
  await office.getByRole('dialog').getByRole('button', { name: '重新交接' }).click();
  await expect(office.getByText('打开原交接')).toBeVisible();
  const { items } = await read<{ items: Row[] }>(office, '/api/v1/handovers');
  expect(found(items, ({ id }) => leader.url().endsWith(id)).state).toBe('superseded');
  for (const page of [leader, office]) await page.context().close();
});

test('a signed hand-over shows both signatures, is printed and saved, and strangers do not see it', async ({
  browser,
}) => {
  const office = await signIn(browser, 'education', 'bureau-office');
  const { items } = await read<{ items: Row[] }>(office, '/api/v1/handovers');
  const signed = found(items, ({ state }) => state === 'signed');
  await office.goto('/handovers');
  await office
    .getByRole('link', { name: new RegExp(signed.postTitleZh) })
    .first()
    .click();
  await expect(section(office, '签字').getByText('未签字')).toHaveCount(0);
  await expect(office.getByText('内容未变动')).toBeVisible();
  const saved = await office.request.get(`/api/v1/exports/handover?id=${signed.id}`);
  expect(saved.headers()['content-type']).toContain('spreadsheetml');

  const clerk = await signIn(browser, 'education', 'unit-clerk');
  expect((await clerk.request.get(`/api/v1/handovers/${signed.id}`)).status()).toBe(404);
  for (const page of [office, clerk]) await page.context().close();
});
