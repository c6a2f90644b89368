import { expect, type Locator, type Page } from '@playwright/test';
import { dialog } from './forms';

const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement);

/** Goes on by the tabulator until the place has the keyboard, as far as a page has places. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    if (await isFocused(place)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not come to this place.');
}

export async function press(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press('Enter');
}

/** The reader sees where the keyboard is. */
export const expectMarked = (place: Locator) =>
  expect
    .poll(() =>
      place.evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return element.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      }),
    )
    .toBe(true);

/** Takes one of a list: opened, gone down in, and taken, without a pointer. */
export async function chooseByKeys(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, dialog(page).getByLabel(field, { exact: true }));
  await page.keyboard.press('ArrowDown');
  const list = page.locator('.ant-select-dropdown:visible');
  const options = list.locator('.ant-select-item-option');
  await expect(options.filter({ hasText: text })).toBeVisible();
  const taken = list.locator('.ant-select-item-option-active', { hasText: text });
  for (let presses = await options.count(); presses > 0 && !(await taken.isVisible()); presses--)
    await page.keyboard.press('ArrowDown');
  await expect(taken).toBeVisible();
  await page.keyboard.press('Enter');
}
