import { expect, test, type Page } from '@playwright/test';
import { account, found, read, section, signIn } from './support';

interface Listed {
  items: { id: string; unitId: string; title: string; mediaType: string; level: string }[];
}

const day = async (page: Page, field: string, value: string) => {
  const at = page.getByRole('dialog').getByLabel(field);
  await at.fill(value);
  await at.press('Enter');
};

test('a bureau discloses a unit to the district, which reads, and the bureau sees it and takes it back', async ({
  browser,
}) => {
  const office = await signIn(browser, 'finance', 'bureau-office');
  const { items } = await read<Listed>(office, '/api/v1/evidence?state=in-force');
  const document = found(items, (each) => each.mediaType === 'application/pdf' && each.level === 'general');
  const { units } = await read<{ units: { id: string; nameZh: string }[] }>(office, '/api/v1/organisation');
  const unit = found(units, ({ id }) => id === document.unitId).nameZh;
  const { today } = await read<{ today: string }>(office, '/api/v1/session');
  const reason = `专项核查 ${String(Date.now()).slice(-6)}`;

  const district = await signIn(browser, 'district', 'oversight-officer');
  await district.goto('/oversight');
  await district.getByRole('link', { name: '获准查阅的材料' }).click();
  await expect(district.getByRole('heading', { level: 1, name: '获准查阅的材料' })).toBeVisible();
  await expect(district.getByText(reason)).toHaveCount(0);

  await office.goto(`/records?unit=${document.unitId}&show=files`);
  await office.getByRole('link', { name: '材料授阅' }).click();
  await office.getByRole('button', { name: '授权查阅' }).click();
  const drawer = office.getByRole('dialog');
  await drawer.getByLabel('单位', { exact: true }).click();
  await drawer.getByLabel('单位', { exact: true }).fill(unit);
  await office.locator('.ant-select-tree-title', { hasText: unit }).filter({ visible: true }).first().click();
  await day(office, '截止日期（含当日）', today);
  await drawer.getByLabel('授阅事由').fill(reason);
  await office.screenshot({ path: 'test-results/grant-disclosure-1440.png' });
  await drawer.getByRole('button', { name: '确认授阅' }).click();
  await expect(drawer).toBeHidden();
  const row = office.getByRole('row', { name: new RegExp(reason) });
  await expect(row).toContainText('尚未查阅');

  await district.reload();
  const received = section(district, unit).filter({ hasText: reason });
  await received.getByRole('button', { name: '列出材料' }).click();
  await received.getByRole('button', { name: `查看 ${document.title}` }).first().click();
  await expect(district.getByRole('dialog').locator('iframe')).toBeVisible();
  await district.screenshot({ path: 'test-results/disclosed-reading-1440.png' });
  await district.keyboard.press('Escape');
  await district.screenshot({ path: 'test-results/disclosed-1440.png', fullPage: true });
  await district.setViewportSize({ width: 390, height: 844 });
  await district.screenshot({ path: 'test-results/disclosed-390.png', fullPage: true });

  await office.reload();
  await expect(row).toContainText('查阅 1 次');
  await row.getByRole('button', { name: /展开|Expand/ }).click();
  await expect(office.getByRole('list', { name: '查阅记录' }).getByRole('link', { name: document.title })).toBeVisible();
  await office.screenshot({ path: 'test-results/disclosures-1440.png', fullPage: true });
  await office.setViewportSize({ width: 390, height: 844 });
  await office.screenshot({ path: 'test-results/disclosures-390.png', fullPage: true });
  await office.setViewportSize({ width: 1440, height: 900 });
  await row.getByRole('button', { name: `收回对${unit}材料的授阅` }).click();
  await drawer.getByLabel('收回理由').fill('核查结束');
  await drawer.getByRole('button', { name: '收回', exact: true }).click();
  await expect(row).toContainText('已收回');

  await district.reload();
  await expect(district.getByText(reason)).toHaveCount(0);
  for (const page of [office, district]) await page.context().close();
});

test('before something sensitive the password is asked anew, and what was being done goes on', async ({ browser }) => {
  const security = await signIn(browser, 'finance', 'security-administrator');
  // Ten minutes are too long for a journey: the first answer is what the server says after them.
  let asked = 0;
  await security.route('**/api/v1/sign-in-policy', async (route) => {
    if (route.request().method() !== 'PUT' || asked++ > 0) return route.continue();
    await route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ status: 403, code: 'proof-needed', title: 'Forbidden', detail: '' }),
    });
  });
  await security.goto('/administration');
  await security.getByRole('button', { name: '修改登录规则' }).click();
  const drawer = security.getByRole('dialog', { name: '修改登录规则' });
  await drawer.locator('button.ant-btn-primary').last().click();
  const question = security.getByRole('dialog', { name: '请再次验证身份' });
  await expect(question).toBeVisible();
  await security.screenshot({ path: 'test-results/proof-1440.png' });
  await question.getByLabel('当前密码').fill('not the password');
  await question.getByRole('button', { name: '验证并继续' }).click();
  await expect(question.getByRole('alert')).toBeVisible();
  await question.getByLabel('当前密码').fill(account('finance', 'security-administrator').password);
  await question.getByRole('button', { name: '验证并继续' }).click();
  await expect(question).toBeHidden();
  await expect(drawer).toBeHidden();
  expect(asked).toBeGreaterThan(1);
  await security.context().close();
});
