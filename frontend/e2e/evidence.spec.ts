import { expect, test, type Page } from '@playwright/test';
import { found, minutes, post, read, section, signIn } from './support';

interface Evidence {
  id: string;
  unitId: string;
  title: string;
  versionNumber: number;
  holds: number;
  uses: unknown[];
}

/** A file of its own each time: the very same file again would be no new version. */
const another = () => ({
  ...minutes,
  buffer: Buffer.concat([minutes.buffer, Buffer.from(`%${Date.now()}\n`)]),
});

const REASON = '专项检查调阅，检查结束前保持原样。';

/** A document that a record already uses, with nothing special about it. */
async function usedDocument(page: Page): Promise<Evidence> {
  const { items } = await read<{ items: { evidence: (Evidence & { level: string })[] }[] }>(
    page,
    '/api/v1/acts?year=2026',
  );
  const { id } = found(
    items.flatMap((act) => act.evidence),
    (each) => each.level === 'general' && each.holds === 0,
  );
  return read<Evidence>(page, `/api/v1/evidence/${id}`);
}

test('the office keeps a document: a version, a hold, a level, and a bundle to take away', async ({
  browser,
}) => {
  const office = await signIn(browser, 'finance', 'bureau-office');
  const item = await usedDocument(office);
  const versions = item.versionNumber;

  await office.goto(`/records?unit=${item.unitId}&show=files`);
  await expect(office.getByRole('link', { name: item.title }).first()).toBeVisible();
  await office.goto(`/evidence/${item.id}`);
  await expect(office.getByRole('heading', { name: item.title, level: 1 })).toBeVisible();
  await expect(section(office, '用于哪些履责记录').getByRole('link').first()).toBeVisible();

  await office.getByRole('button', { name: '上传新版本' }).click();
  const upload = office.getByRole('dialog');
  await upload.getByLabel('选择文件', { exact: true }).setInputFiles(another());
  const { today } = await read<{ today: string }>(office, '/api/v1/session');
  await upload.getByLabel('形成日期').fill(today);
  await upload.getByLabel('形成日期').press('Enter');
  await upload.getByLabel('变动说明').fill('补正议题');
  await upload.getByRole('button', { name: '上传', exact: true }).click();
  await expect(section(office, '版本')).toContainText(`第 ${versions + 1} 版`);
  await expect(section(office, '版本')).toContainText(`第 ${versions} 版`);

  await office.getByRole('button', { name: '冻结', exact: true }).click();
  await office.getByRole('dialog').getByLabel('理由').fill(REASON);
  await office.getByRole('dialog').getByRole('button', { name: '冻结' }).click();
  await expect(section(office, '冻结')).toContainText(REASON);
  await section(office, '冻结').getByRole('button', { name: '解除冻结' }).click();
  await office.getByRole('dialog').getByLabel('理由').fill('检查结束');
  await office.getByRole('dialog').getByRole('button', { name: '解除' }).click();
  await expect(section(office, '冻结')).toContainText('解除：检查结束');

  const bundle = await office.request.get(`/api/v1/evidence-bundle?ids=${item.id}`);
  expect(bundle.status()).toBe(200);
  expect((await bundle.body()).subarray(0, 2).toString()).toBe('PK');
  await office.context().close();
});

test('what the office marks as sensitive is no longer there for the clerk', async ({ browser }) => {
  const clerk = await signIn(browser, 'finance', 'unit-clerk');
  const { items } = await read<{ items: Evidence[] }>(clerk, '/api/v1/evidence?level=general');
  const item = found(items, (each) => each.holds === 0);
  await clerk.goto(`/evidence/${item.id}`);
  await expect(clerk.getByRole('heading', { name: item.title, level: 1 })).toBeVisible();

  const office = await signIn(browser, 'finance', 'bureau-office');
  await office.goto(`/evidence/${item.id}`);
  await office.getByRole('button', { name: '阅读范围' }).click();
  const drawer = office.getByRole('dialog');
  await drawer.getByLabel('阅读范围').click();
  await office.getByTitle('敏感').click();
  await drawer.getByLabel('理由').fill('含人事内容');
  await drawer.getByRole('button', { name: '保存' }).click();
  await expect(office.getByText('敏感').first()).toBeVisible();

  await clerk.reload();
  await expect(clerk.getByText('没有找到佐证材料')).toBeVisible();
  await post(office, `/api/v1/evidence/${item.id}/level`, { level: 'general', reason: '试用后复原' });
  await clerk.context().close();
  await office.context().close();
});
