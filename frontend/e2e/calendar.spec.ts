import { expect, test } from '@playwright/test';
import { read, section, signIn } from './support';

interface Due {
  duties: { id: string; dueOn: string; titleZh: string }[];
}

test('a clerk goes through the month by keys, opens a duty, and subscribes until the address is revoked', async ({
  browser,
}) => {
  const clerk = await signIn(browser, 'finance', 'unit-clerk');
  await clerk.goto('/');
  const { today } = await read<{ today: string }>(clerk, '/api/v1/session');
  const december = `${today.slice(0, 4)}-12`;
  const due = await read<Due>(
    clerk,
    `/api/v1/calendar/duties?from=${december}-01&to=${december}-31&mine=true`,
  );
  const duty = due.duties[0];
  if (!duty) throw new Error('The demonstration has nothing due in December.');

  await clerk.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '履责日历' }).click();
  await expect(clerk.getByRole('grid')).toBeVisible();
  await clerk.goto(`/calendar?month=${december}`);
  await clerk.getByRole('gridcell', { name: `${december}-01` }).focus();
  for (let day = 1; day < Number(duty.dueOn.slice(8)); day++) await clerk.keyboard.press('ArrowRight');
  await expect(clerk.getByRole('gridcell', { name: duty.dueOn })).toBeFocused();
  await section(clerk, `${duty.dueOn} 到期事项`).getByRole('link', { name: duty.titleZh }).first().click();
  await expect(clerk.getByRole('heading', { name: duty.titleZh, level: 1 })).toBeVisible();

  await clerk.goto('/calendar');
  await clerk.getByRole('button', { name: '订阅到手机或电脑日历' }).click();
  await clerk.getByRole('dialog').getByRole('button', { name: '生成订阅地址' }).click();
  const address = await clerk.getByLabel('订阅地址').inputValue();
  const anonymous = await (await browser.newContext()).newPage();
  const feed = await anonymous.request.get(address);
  expect(feed.status()).toBe(200);
  expect(await feed.text()).toContain(`UID:${duty.id.replaceAll('-', '')}@finance`);
  await clerk.getByRole('button', { name: '停用地址' }).click();
  await clerk.getByRole('dialog').last().getByRole('button', { name: '停用地址' }).click();
  await expect(clerk.getByText('目前没有生效的订阅地址。')).toBeVisible();
  expect((await anonymous.request.get(address)).status()).toBe(404);
  await clerk.context().close();
});

test('the office sees what a correction of the holidays changes before it is taken in', async ({
  browser,
}) => {
  const office = await signIn(browser, 'agriculture', 'bureau-office');
  await office.goto('/calendar/years');
  const year = office.getByRole('article', { name: '2026 年' });
  await expect(year).toContainText('国办发明电〔2025〕7号');
  await year.getByRole('button', { name: '更正' }).click();
  const drawer = office.getByRole('dialog');
  await drawer.getByRole('button', { name: '查看影响' }).click();
  await expect(drawer.getByText('有 0 天的工作日或休息日属性发生变化。')).toBeVisible();
  await drawer.getByRole('button', { name: '采用' }).click();
  await expect(drawer).toBeHidden();
  await office.context().close();
});
