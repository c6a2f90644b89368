import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { found, read, section, signIn } from './support';
import { workbook } from './workbook';

interface Organisation {
  units: { code: string; nameZh: string; parentId: string | null }[];
  unitTypes: { nameZh: string }[];
}
const HEADINGS = ['单位编码*', '单位名称*', '英文名称', '单位类型*', '上级单位编码', '成立日期*'];
const organisation = (page: Page) => read<Organisation>(page, '/api/v1/organisation');
const codes = async (page: Page) => (await organisation(page)).units.map((unit) => unit.code);

test('the office imports units in four steps and takes them back as one act', async ({ browser }) => {
  const office = await signIn(browser, 'meteorology', 'bureau-office');
  await office.goto('/');
  const { units, unitTypes } = await organisation(office);
  const root = found(units, (unit) => unit.parentId === null).code;
  const type = unitTypes[unitTypes.length - 1]!.nameZh;
  const sheet = (parent: string) => ({
    name: '新设单位.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: workbook('单位', [
      HEADINGS,
      ['IMPORT-1', '新设一站', undefined, type, root, '2026-01-05'],
      ['IMPORT-2', '新设二站', undefined, type, parent, '2026-01-05'],
    ]),
  });
  await office.getByRole('link', { name: '数据导入' }).click();

  await test.step('the template is a workbook', async () => {
    const downloading = office.waitForEvent('download');
    await office.getByRole('link', { name: '下载模板' }).click();
    const template = await downloading;
    expect(template.suggestedFilename()).toBe('单位导入模板.xlsx');
    expect(
      readFileSync(await template.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  await test.step('a row at fault is named and nothing is recorded', async () => {
    await office.getByLabel('选择工作簿').setInputFiles(sheet('NOWHERE'));
    await expect(office.getByText('有 1 行不合格，尚未写入任何数据')).toBeVisible();
    await expect(section(office, '不合格的行').getByRole('row', { name: /3\s+上级单位编码/ })).toBeVisible();
    await expect(office.getByRole('button', { name: /确认导入/ })).toHaveCount(0);
    expect(await codes(office)).not.toContain('IMPORT-1');
  });

  await test.step('mended, it is confirmed and recorded', async () => {
    await office
      .getByRole('navigation', { name: '所在位置' })
      .getByRole('link', { name: '数据导入' })
      .click();
    await office.getByLabel('选择工作簿').setInputFiles(sheet('IMPORT-1'));
    await office.getByRole('button', { name: '确认导入 2 行' }).click();
    await expect(office.getByText('已全部写入，新增 2 行')).toBeVisible();
    expect(await codes(office)).toEqual(expect.arrayContaining(['IMPORT-1', 'IMPORT-2']));
  });

  await test.step('taken back, it is as if it had not been', async () => {
    await office.getByRole('button', { name: '整批撤回' }).click();
    await office.getByRole('dialog').getByLabel('理由').fill('表格用错了版本');
    await office.getByRole('dialog').getByRole('button', { name: '整批撤回' }).click();
    await expect(office.getByText('这次导入已整批撤回。')).toBeVisible();
    expect(await codes(office)).not.toContain('IMPORT-1');
  });
  await office.context().close();
});

test('the office exports what it sees, and the units it exports are known when handed in again', async ({
  browser,
}) => {
  const office = await signIn(browser, 'meteorology', 'bureau-office');
  await office.goto('/');
  const save = async () => {
    const downloading = office.waitForEvent('download');
    await office.getByRole('link', { name: '导出 Excel' }).first().click();
    return downloading;
  };

  await test.step('the ledger in its printed form', async () => {
    await office.getByRole('link', { name: '责任台账' }).first().click();
    expect((await save()).suggestedFilename()).toMatch(/_责任台账_\d{4}年度_\d{4}-\d\d-\d\d\.xlsx$/);
  });

  await test.step('the organisation, which changes nothing when it is handed in again', async () => {
    await office.getByRole('link', { name: '组织与岗位' }).click();
    const units = await save();
    await office.getByRole('link', { name: '数据导入' }).click();
    await office.getByLabel('选择工作簿').setInputFiles({
      name: '单位.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: readFileSync(await units.path()),
    });
    await expect(office.getByText('表中各行均已存在且内容一致')).toBeVisible();
  });
  await office.context().close();
});

test('the office asks what the rules would have said of a year that was imported', async ({ browser }) => {
  const office = await signIn(browser, 'agriculture', 'bureau-office');
  await office.goto('/exchange');
  await office.getByRole('link', { name: '推算历史履责' }).click();
  const asked = await read<{ acts: number; duties: { state: string }[] }>(office, '/api/v1/imports/verdicts');
  expect(asked.acts).toBeGreaterThan(0);
  await expect(office.getByText('应要求推算，不留存，不计入任何统计')).toBeVisible();
  await expect(office.getByText(`按导入的 ${asked.acts} 条历史履责推算`)).toBeVisible();
  await expect(section(office, '逐项推算').getByText(/共 \d+ 项/)).toBeVisible();
  await office.context().close();
});
