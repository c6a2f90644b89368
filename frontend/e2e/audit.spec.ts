import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { found, read, section, signIn } from './support';

interface Evidence {
  id: string;
}

test('the audit administrator finds who read a document, verifies the trail and takes it away', async ({
  browser,
}) => {
  const office = await signIn(browser, 'finance', 'bureau-office');
  const { items } = await read<{ items: Evidence[] }>(office, '/api/v1/evidence?state=in-force');
  const { id } = found(items, () => true);
  expect((await office.request.get(`/api/v1/evidence/${id}/content`)).status()).toBe(200);

  const auditor = await signIn(browser, 'finance', 'audit-administrator');
  await auditor.goto('/');
  await expect(auditor.getByRole('heading', { level: 1, name: '审计' })).toBeVisible();
  const trail = section(auditor, '审计记录');
  await trail.getByLabel('何事').click();
  await auditor.getByTitle('登录与查阅').click();
  await trail.getByRole('button', { name: '查询' }).click();
  await expect(trail.getByText('查阅内容').first()).toBeVisible();
  // By its words, and by an id that can be taken whole.
  await expect(trail.getByText('内容编号').first()).toBeVisible();
  await expect(trail.getByTitle(id).first()).toBeVisible();
  await trail.getByLabel('何事').click();
  await auditor.getByTitle('履责事项').click();
  await trail.getByRole('button', { name: '查询' }).click();
  await expect(trail.getByText('业务内容不显示').first()).toBeVisible();

  const chain = section(auditor, '校验链');
  await chain.getByRole('button', { name: '校验全部记录' }).click();
  await expect(chain.getByText('校验通过：记录完整，未被改动')).toBeVisible({ timeout: 30_000 });
  await expect(chain.getByText('签名检查点').first()).toBeVisible();

  const download = auditor.waitForEvent('download');
  await chain.getByRole('button', { name: '导出审计记录' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file.split('\n')[0]).toContain('platform.audit.export.v1');
  for (const page of [office, auditor]) await page.context().close();
});

test('nobody else is offered the trail', async ({ browser }) => {
  const security = await signIn(browser, 'finance', 'security-administrator');
  await security.goto('/');
  await expect(security.getByRole('link', { name: '审计', exact: true })).toHaveCount(0);
  expect((await security.request.get('/api/v1/audit/events')).status()).toBe(403);
  await security.context().close();
});
