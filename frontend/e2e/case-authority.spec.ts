import { expect, test } from '@playwright/test';
import { leave, staffOf } from './case-staff';
import { sendCase } from './case-steps';

test('who manages whom is entered and ended by the office, and decides who may hold to account', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const staff = await staffOf(browser, 'agriculture');
  const { office, supervisor } = staff;
  const table = (page: typeof office) => page.getByRole('table', { name: '干部管理权限' });
  await supervisor.goto('/cases/authority');
  await expect(table(supervisor)).toContainText('干部管理权限表');
  await expect(supervisor.getByRole('button', { name: '登记管理权限' })).toHaveCount(0);

  await office.goto('/cases/authority');
  await office.getByRole('button', { name: '登记管理权限' }).click();
  const dialog = office.getByRole('dialog');
  const choose = async (field: string, text: string) => {
    await dialog.getByLabel(field, { exact: true }).click();
    await dialog.getByLabel(field, { exact: true }).fill(text);
    await office.locator('.ant-select-dropdown:visible').getByText(text, { exact: true }).first().click();
  };
  await choose('决定机关', '局党组');
  await choose('管理的单位', '农技推广站');
  await dialog.getByLabel('依据文件').fill('站所干部管理办法');
  await dialog.getByRole('button', { name: '登记管理权限' }).click();
  // The latest of them, in a bureau that has ended one before.
  const entry = table(office)
    .getByRole('row', { name: /站所干部管理办法/ })
    .last();
  await expect(entry).toContainText('农技推广站的班子和岗位');
  await entry.getByRole('button', { name: '终止' }).click();
  await dialog.getByLabel('理由').fill('管理权限调整');
  await dialog.getByRole('button', { name: '终止' }).click();
  await expect(entry).toContainText('管理权限调整');

  // A body that manages nobody does not decide; it proposes to the one that does.
  await sendCase(
    staff,
    { tenant: 'agriculture', trigger: '未有力组织', kind: '站、股室', subject: 'body', measure: '提醒' },
    '领导小组办公室',
  );
  await expect(supervisor.getByRole('dialog')).toContainText('决定机关不管理该对象');
  await leave(staff);
});
