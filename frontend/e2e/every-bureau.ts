import { expect, type Page } from '@playwright/test';
import { minutes, read } from './support';

export interface Line {
  id: string;
  unitId: string;
  postId: string | null;
  obligationId: string;
  titleZh: string;
  state: string;
  windowFrom: string;
  requiredCount: number;
  countedCount: number;
  recordedCount: number;
}
export interface Duty {
  obligationId: string;
  titleZh: string;
}
export interface Ledger {
  unit: { id: string };
  lines: Line[];
  eventDuties: Duty[];
  conductDuties: Duty[];
}

export const today = async (page: Page) => (await read<{ today: string }>(page, '/api/v1/session')).today;

export const unitNamed = async (page: Page, name: string) => {
  const { units } = await read<{ units: { id: string; nameZh: string }[] }>(page, '/api/v1/organisation');
  const unit = units.find((each) => each.nameZh === name);
  if (!unit) throw new Error(`The demonstration has no unit ${name}.`);
  return unit.id;
};

export const ledgerOf = async (page: Page, unit: string) =>
  read<Ledger>(page, `/api/v1/ledgers/${unit}/${(await today(page)).slice(0, 4)}`);

/** Records an act on the page of a duty, to every recipient that is offered for it, and hands it in. */
export async function record(page: Page, occurrence: string, title: string, recipients: string[] = []) {
  await page.goto(`/occurrences/${occurrence}`);
  await page.getByRole('button', { name: '记录履责' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('标题', { exact: true }).fill(title);
  const day = form.getByLabel('发生日期');
  await day.fill(await today(page));
  await day.press('Enter');
  for (const name of recipients) await form.getByRole('checkbox', { name, exact: true }).first().check();
  // A document that is handed in twice is the same document; each act here brings its own.
  const buffer = Buffer.concat([minutes.buffer, Buffer.from(`%${occurrence} ${title}\n`)]);
  await form.getByLabel('选择佐证文件').setInputFiles({ ...minutes, buffer });
  await expect(form.getByRole('list', { name: '已上传的佐证' })).toContainText('研究纪要扫描件');
  await form.getByRole('button', { name: '提交', exact: true }).click();
  await expect(form).toBeHidden();
}

/** Another person confirms it on their own page. */
export async function confirm(page: Page, occurrence: string) {
  await page.goto(`/occurrences/${occurrence}`);
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Enters what happened in the ledger of a unit; the duty that it starts. */
export async function happened(page: Page, unit: string, duty: Duty, words: string): Promise<Line> {
  const day = await today(page);
  await page.goto(`/ledgers?unit=${unit}`);
  await page.getByRole('button', { name: `登记事件：${duty.titleZh}` }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('发生日期').fill(day);
  await form.getByLabel('发生日期').press('Enter');
  await form.getByLabel('事件说明').fill(words);
  await form.getByRole('button', { name: '登记', exact: true }).click();
  await expect(form).toBeHidden();
  const open = /^(open|due-soon|no-verdict|not-due)$/;
  const line = (await ledgerOf(page, unit)).lines.find(
    (each) => each.obligationId === duty.obligationId && each.windowFrom === day && open.test(each.state),
  );
  if (!line) throw new Error(`Nothing came of ${duty.titleZh}.`);
  return line;
}
