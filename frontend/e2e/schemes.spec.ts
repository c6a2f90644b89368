import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { found, post, read, section, signIn } from './support';

interface Obligation {
  id: string;
  cadence: { minCount: number };
}

/** The county education bureau's rules with one more dedicated study a year, in the middle of an open year. */
test('New rules take over an open year, after their effect was shown and confirmed', async ({ browser }) => {
  const office = await signIn(browser, 'education2', 'bureau-office');
  const pack = JSON.parse(
    readFileSync(
      new URL('../../src/Platform.Api/SchemeTemplates/education-county.json', import.meta.url),
      'utf8',
    ),
  ) as { obligations: Obligation[] };
  found(pack.obligations, (each) => each.id === 'EJY-O-034').cadence.minCount = 4;
  const { id } = (await post(office, '/api/v1/schemes', pack)) as { id: string };

  await office.goto(`/schemes/${id}`);
  await office.getByRole('button', { name: '核签' }).click();
  await office.getByRole('dialog').getByRole('button', { name: '核签' }).click();
  await office.getByRole('button', { name: '施行' }).click();
  await expect(office.getByRole('heading', { name: /^施行：/ })).toBeVisible();
  await office.getByText('自施行之日起一律按新版').click();
  await office.getByRole('button', { name: '查看影响' }).click();

  const effect = section(office, '查看对在办事项的影响');
  await expect(effect.getByRole('row', { name: /每年不少于两次专题研究/ })).toBeVisible();
  await effect.getByRole('tab', { name: '按事项' }).click();
  await expect(effect.getByText('撤回并替换').last()).toBeVisible();
  const confirm = office.getByRole('button', { name: '确认施行' });
  await expect(confirm).toBeDisabled();
  await office.getByRole('checkbox', { name: /已核对影响：撤回 \d+ 项，新增 \d+ 项/ }).check();
  await confirm.click();

  await expect(office.getByText(/新旧版衔接已完成/)).toBeVisible();
  const { items } = await read<{ items: { id: string; schemeId: string; replacedById: string | null }[] }>(
    office,
    '/api/v1/compliance/occurrences?state=withdrawn',
  );
  const taken = found(items, (line) => line.replacedById !== null);
  await office.goto(`/occurrences/${taken.id}`);
  await expect(office.getByText('已撤回').first()).toBeVisible();
  await office.getByRole('link', { name: '查看替代事项' }).click();
  await expect(office).toHaveURL(new RegExp(taken.replacedById ?? 'nowhere'));
  await office.context().close();
});
