import { expect, test } from '@playwright/test';
import { found, read, signIn } from './support';

test('the office sees that every obligation of its rules is accounted for', async ({ browser }) => {
  const office = await signIn(browser, 'agriculture', 'bureau-office');
  const schemes = await read<{ items: { id: string; packId: string }[] }>(office, '/api/v1/schemes');
  const { id } = found(schemes.items, (each) => each.packId === 'agriculture');
  await office.goto(`/schemes/${id}`);
  await office.getByRole('link', { name: '条款落实对照' }).click();

  await expect(office.getByText('57 项义务在 2026 年度全部有着落。')).toBeVisible();
  const table = office.getByRole('table', { name: '条款落实对照' });
  await expect(table.getByRole('row', { name: /每年不少于两次专题研究.*列为事项/ })).toBeVisible();

  await office.getByRole('link', { name: /只看日常履职/ }).click();
  await expect(table.getByRole('row', { name: /列为事项/ })).toHaveCount(0);
  await table.getByRole('link', { name: '二(三)', exact: true }).first().click();
  await expect(office).toHaveURL(new RegExp(`/schemes/${id}\\?article=`));
});
