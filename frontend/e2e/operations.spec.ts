import { expect, test } from '@playwright/test';
import { read, signIn } from './support';

interface Projection {
  name: string;
  state: string;
  rebuild: { ofTenant: string | null; done: number; endedAt: string | null } | null;
}

test('a system administrator sees how far the figures are and has them worked out again', async ({
  browser,
}) => {
  const page = await signIn(browser, 'finance', 'system-administrator');
  await page.goto('/');
  await page.getByRole('link', { name: '运行维护' }).click();

  await expect(page.getByRole('heading', { level: 1, name: '运行维护' })).toBeVisible();
  const row = page.getByRole('row', { name: /履责状态与汇总/ });
  await expect(row).toContainText('正常');
  await row.getByRole('button', { name: /重新计算本单位/ }).click();

  await expect(row).toContainText(/完成，共 1 个单位/, { timeout: 30_000 });
  const { items } = await read<{ items: Projection[] }>(page, '/api/v1/operations/projections');
  const compliance = items.find(({ name }) => name === 'Compliance');
  expect(compliance?.state).toBe('running');
  expect(compliance?.rebuild?.ofTenant).toBe('finance');
});

test('whoever keeps no system does not come to the page', async ({ browser }) => {
  const page = await signIn(browser, 'finance', 'bureau-office');
  await page.goto('/');

  await expect(page.getByRole('link', { name: '运行维护' })).toHaveCount(0);
  expect((await page.request.get('/api/v1/operations/projections')).status()).toBe(403);
});
