import { expect, test } from '@playwright/test';
import { found, read, section, signIn } from './support';

interface Unit {
  id: string;
  code: string;
  nameZh: string;
  dissolvedOn: string | null;
}
interface Ledger {
  lines: { id: string; unitId: string; state: string }[];
}

test('the office merges two branches, sees what becomes of open duties, and the past stays', async ({
  browser,
}) => {
  const office = await signIn(browser, 'finance', 'bureau-office');
  const { today } = await read<{ today: string }>(office, '/api/v1/session');
  const year = today.slice(0, 4);
  const { units } = await read<{ units: Unit[] }>(office, '/api/v1/organisation');
  const old = found(units, (unit) => unit.code === 'F-B09');
  const next = found(units, (unit) => unit.code === 'F-B10');
  const ledger = (unit: Unit) => read<Ledger>(office, `/api/v1/ledgers/${unit.id}/${year}`);
  const before = await ledger(old);

  await office.goto(`/organisation?unit=${old.id}`);
  await office.getByRole('button', { name: '机构调整' }).click();
  const form = office.getByRole('dialog', { name: `机构调整：${old.nameZh}` });
  await form.getByRole('combobox', { name: '合并后的单位' }).fill(next.nameZh);
  await office.locator('.ant-select-tree').getByText(next.nameZh, { exact: true }).click();
  await form.getByRole('radio', { name: '全部转由承接单位承担' }).check();
  await form.getByLabel('理由').fill('两个支部合并');
  await form.getByRole('button', { name: '查看影响' }).click();

  const effect = form.getByRole('region', { name: '将产生的影响' });
  await expect(effect).toContainText(`撤销“${old.nameZh}”，由“${next.nameZh}”承接`);
  await expect(effect.getByRole('status')).toContainText(/转交 [1-9]\d* 项，终止 0 项/);
  expect((await ledger(old)).lines.length).toBe(before.lines.length);
  await form.getByRole('button', { name: '确认调整' }).click();

  await expect(section(office, '沿革')).toContainText(`合并：${old.nameZh} → ${next.nameZh}`);
  const stayed = (await ledger(old)).lines;
  const went = before.lines.filter((line) => !stayed.some((each) => each.id === line.id));
  expect(went.length).toBeGreaterThan(0);
  expect(went.every((line) => /not-due|open|due-soon|overdue|returned|no-verdict/.test(line.state))).toBe(
    true,
  );
  const [first] = went;
  await office.goto(`/occurrences/${first?.id ?? ''}`);
  await expect(office.getByText(`由“${old.nameZh}”转到“${next.nameZh}”`)).toBeVisible();
  await office.context().close();
});

test('the units in the charge of a post are kept with their days', async ({ browser }) => {
  const office = await signIn(browser, 'agriculture', 'bureau-office');
  const { items } = await read<{
    items: { unitId: string; portfolio: { unitNameZh: string; until: string | null }[] }[];
  }>(office, '/api/v1/posts');
  const post = found(items, (each) => each.portfolio.some((charge) => charge.until === null));
  const charge = found(post.portfolio, (each) => each.until === null);
  await office.goto(`/organisation?unit=${post.unitId}`);
  await office
    .getByRole('button', { name: `不再分管：${charge.unitNameZh}` })
    .first()
    .click();
  await office.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await expect(office.getByText('已不再分管')).toBeVisible();
  await expect(section(office, '岗位')).toContainText('曾分管');
  await office.context().close();
});
