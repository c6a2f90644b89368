import { expect, type Locator, type Page } from '@playwright/test';

export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Chooses from a list of the form: typed where it can be searched, then taken. */
export async function choose(page: Page, field: string, text: string): Promise<void> {
  const box = dialog(page).getByLabel(field, { exact: true });
  await box.click();
  if (await box.isEditable()) await box.fill(text);
  await page
    .locator('.ant-select-dropdown:visible')
    .locator('.ant-select-item-option, .ant-select-tree-title', { hasText: text })
    .first()
    .click();
}

export async function day(page: Page, field: string, value: string): Promise<void> {
  const box = dialog(page).getByLabel(field, { exact: true });
  await box.fill(value);
  await box.press('Enter');
}

/** Sends the form, which closes once it was taken. */
export async function submit(page: Page, name = '提交'): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
}

/** Opens a form by its button, fills it, and sends it. */
export async function act(
  page: Page,
  name: string,
  fill: () => Promise<void> = async () => {},
  send = name,
): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  await expect(dialog(page)).toBeVisible();
  await fill();
  await submit(page, send);
}

export const later = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The page on a wide and on a narrow screen: nothing runs out of either. */
export async function fits(page: Page, name: string): Promise<void> {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: width > 1000 ? 900 : 844 });
    await page.screenshot({ path: `test-results/${name}-${width}.png`, fullPage: true });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      `${name} at ${width} px`,
    ).toBeLessThanOrEqual(0);
  }
}

/** Leaves a list of the form that stays open, without leaving the form. */
export const leaveList = (page: Page): Promise<void> => dialog(page).locator('.ant-drawer-header').click();
