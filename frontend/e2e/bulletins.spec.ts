import { expect, test, type Page } from '@playwright/test';
import { day, later } from './forms';
import { read, section, signIn } from './support';

const submit = async (page: Page, name: string) => {
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name, exact: true }).click();
  await expect(form).toBeHidden();
};
const draft = async (page: Page, title: string) => {
  await page.goto('/bulletins');
  await page.getByRole('button', { name: '起草通报' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('标题', { exact: true }).fill(title);
  await form.getByLabel('正文', { exact: true }).fill('本季度履责情况如下。\n请各单位对照落实。');
  await submit(page, '保存草稿');
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
};
const issue = async (page: Page, number: string) => {
  await page.getByRole('button', { name: '印发', exact: true }).click();
  await page.getByRole('dialog').getByLabel('文号', { exact: true }).fill(number);
  await submit(page, '印发');
  await expect(page.getByText('已印发', { exact: true }).first()).toBeVisible();
};

test.describe.configure({ mode: 'serial' });

test.describe('Bulletins', () => {
  test('the office issues one to every unit, and a clerk acknowledges it from the workbench on a narrow screen', async ({
    browser,
  }) => {
    const office = await signIn(browser, 'finance', 'bureau-office');
    await office.goto('/');
    await draft(office, '第三季度履责情况通报');
    await expect(office.getByText('草稿', { exact: true }).first()).toBeVisible();
    await issue(office, '示财〔2026〕88号');
    await expect(section(office, '签收情况')).toContainText('0 个已签收');
    await office.screenshot({ path: 'test-results/bulletin-1440.png', fullPage: true });

    const clerk = await signIn(browser, 'finance', 'unit-clerk', 390);
    await clerk.goto('/workbench');
    await section(clerk, '待签收的通报').getByRole('link', { name: '第三季度履责情况通报' }).first().click();
    await clerk
      .getByRole('button', { name: /^签收：/ })
      .first()
      .click();
    await expect(section(clerk, '签收情况')).toContainText('1 个已签收');
    await clerk.screenshot({ path: 'test-results/bulletin-390.png', fullPage: true });
    await clerk.goto('/bulletins');
    await expect(clerk.getByRole('link', { name: '第三季度履责情况通报' })).toBeVisible();
    await expect(clerk.getByRole('link', { name: '全区责任制落实情况通报' })).toBeVisible();
    await clerk.screenshot({ path: 'test-results/bulletins-390.png', fullPage: true });

    await office.getByRole('button', { name: '撤回' }).click();
    await office.getByRole('dialog').getByLabel('理由', { exact: true }).fill('数字有误');
    await submit(office, '撤回');
    await expect(office.getByText('数字有误')).toBeVisible();
    for (const page of [office, clerk]) await page.context().close();
  });

  test('the district issues one, a bureau receives and acknowledges it, and the district sees that it did', async ({
    browser,
  }) => {
    const officer = await signIn(browser, 'district', 'oversight-officer');
    await officer.goto('/');
    await draft(officer, '第三季度全区通报');
    await issue(officer, '区监〔2026〕88号');

    const office = await signIn(browser, 'finance', 'bureau-office');
    await expect(async () => {
      await office.goto('/bulletins');
      await expect(office.getByRole('link', { name: '第三季度全区通报' })).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 90_000 });
    await office.screenshot({ path: 'test-results/bulletins-1440.png', fullPage: true });
    await office.getByRole('link', { name: '第三季度全区通报' }).click();
    await office.getByRole('button', { name: '签收', exact: true }).click();
    await expect(office.getByText('已签收', { exact: true }).first()).toBeVisible();

    await expect(async () => {
      await officer.reload();
      await expect(section(officer, '签收情况')).toContainText('1 个已签收', { timeout: 2000 });
    }).toPass({ timeout: 90_000 });
    await officer.screenshot({ path: 'test-results/bulletin-district-1440.png', fullPage: true });
    for (const page of [officer, office]) await page.context().close();
  });

  test('the city issues one to its districts and the bureaus below; an officer hears of it and acknowledges it', async ({
    browser,
  }) => {
    const city = await signIn(browser, 'city', 'oversight-officer');
    await draft(city, '全市第三季度通报');
    await city.getByRole('button', { name: '印发', exact: true }).click();
    const form = city.getByRole('dialog');
    await form.getByLabel('文号', { exact: true }).fill('市监〔2026〕88号');
    await form.getByText(/^直属单位及其下属各局/).click();
    await day(city, '签收时限', later((await read<{ today: string }>(city, '/api/v1/session')).today, 10));
    await city.screenshot({ path: 'test-results/bulletin-city-issue-1440.png' });
    await submit(city, '印发');

    const officer = await signIn(browser, 'district', 'oversight-officer', 390);
    await expect(async () => {
      await officer.goto('/inbox?unread=true');
      await officer.getByRole('link', { name: /提醒$/ }).first().click({ timeout: 2000 });
      await expect(section(officer, '待签收的通报、待处置的事件和待报送的报告')).toContainText(
        '全市第三季度通报',
        { timeout: 2000 },
      );
    }).toPass({ timeout: 90_000 });
    await officer.screenshot({ path: 'test-results/notice-district-390.png', fullPage: true });
    await officer.getByRole('link', { name: '全市第三季度通报' }).click();
    await officer.getByRole('button', { name: '签收', exact: true }).click();
    await expect(officer.getByText('已签收', { exact: true }).first()).toBeVisible();
    await officer.goto('/bulletins');
    await expect(section(officer, '上级通报')).toContainText('全市第三季度通报');
    await officer.screenshot({ path: 'test-results/bulletins-district-390.png', fullPage: true });

    const office = await signIn(browser, 'finance', 'bureau-office');
    await office.goto('/bulletins');
    await expect(section(office, '上级通报')).toContainText('全市第三季度通报');
    await expect(async () => {
      await city.reload();
      await expect(section(city, '签收情况')).toContainText('1 个已签收', { timeout: 2000 });
    }).toPass({ timeout: 90_000 });
    await city.screenshot({ path: 'test-results/bulletin-city-1440.png', fullPage: true });
    for (const page of [city, officer, office]) await page.context().close();
  });
});
