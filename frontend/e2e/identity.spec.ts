import { createHmac } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { found, read, section, signIn } from './support';

/** What a telephone shows: RFC 6238 with SHA-1, six digits, thirty seconds. */
function codeOf(secret: string, steps = 0): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replaceAll('=', '')]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const hash = createHmac('sha1', key).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function enter(page: Page, userName: string, password: string, code?: string) {
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill(userName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  if (code === undefined) return;
  await page.getByLabel('动态口令或恢复码').fill(code);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

test('somebody is invited, chooses a password, binds an authenticator, and ends what they do not know', async ({
  browser,
}) => {
  const userName = `invited-${Date.now()}`;
  const password = '河上一盏灯笼照着我们回家';

  const system = await signIn(browser, 'finance', 'system-administrator');
  await system.goto('/administration');
  await system.getByRole('button', { name: '开设账号' }).click();
  await system.getByLabel('用户名').fill(userName);
  await system.getByRole('button', { name: '开设', exact: true }).click();
  const link = await system
    .getByRole('dialog')
    .getByText(/\/invitation#/)
    .textContent();
  await system.getByRole('button', { name: '已记下' }).click();

  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(link ?? '');
  await expect(page.getByText(userName)).toBeVisible();
  await page.getByLabel('新密码').fill('iloveyou1234');
  await page.getByLabel('再输入一次').fill('iloveyou1234');
  await page.getByRole('button', { name: '保存密码' }).click();
  await expect(page.getByRole('alert').getByText('这个密码或其主要部分已在泄露名单上')).toBeVisible();
  await page.getByLabel('新密码').fill(password);
  await page.getByLabel('再输入一次').fill(password);
  await page.getByRole('button', { name: '保存密码' }).click();
  await page.getByRole('link', { name: '去登录' }).click();

  await enter(page, userName, password);
  await page.getByRole('link', { name: userName }).click();
  await expect(page.getByRole('heading', { name: '账号安全', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: '绑定验证器' }).click();
  await page.getByLabel('当前密码').fill(password);
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('img', { name: '绑定验证器的二维码' })).toBeVisible();
  const secret = (await page.getByText(/^[A-Z2-7]{32}$/).textContent()) ?? '';
  await page.getByLabel('验证器上的 6 位数字').fill(codeOf(secret));
  await page.getByRole('button', { name: '完成绑定' }).click();
  const codes = page.getByRole('list').locator('code');
  await expect(codes).toHaveCount(10);
  const recovery = await codes.allTextContents();
  await page.getByRole('button', { name: '已妥善保管' }).click();
  await expect(section(page, '动态口令')).toContainText('起启用');

  await page.getByRole('button', { name: '退出登录' }).click();
  await enter(page, userName, password, codeOf(secret, 1));
  await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible();

  // Without the telephone, from another place.
  const elsewhere = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await enter(elsewhere, userName, password, recovery[0]);
  await expect(elsewhere.getByRole('button', { name: '退出登录' })).toBeVisible();

  await page.goto('/security');
  await expect(section(page, '动态口令')).toContainText('还有 9 个未使用');
  const sessions = section(page, '已登录的设备');
  await expect(sessions.getByText('当前设备')).toBeVisible();
  await sessions.getByRole('button', { name: /结束会话/ }).click();
  await expect(sessions.getByRole('button', { name: /结束会话/ })).toHaveCount(0);
  await elsewhere.goto('/security');
  await expect(elsewhere.getByRole('button', { name: '登录', exact: true })).toBeVisible();

  await system.reload();
  await expect(system.getByRole('row', { name: new RegExp(userName) })).toContainText('动态口令');
  const { items } = await read<{ items: { userName: string; standing: { secondFactor: boolean } }[] }>(
    system,
    '/api/v1/accounts',
  );
  expect(found(items, (each) => each.userName === userName).standing.secondFactor).toBe(true);
});

test('a first password opens nothing but the choice of another', async ({ browser }) => {
  const userName = `handed-${Date.now()}`;
  const system = await signIn(browser, 'finance', 'system-administrator');
  await system.goto('/administration');
  await system.getByRole('button', { name: '开设账号' }).click();
  await system.getByLabel('用户名').fill(userName);
  await system.getByLabel('发给一次性密码').check();
  await system.getByRole('button', { name: '开设', exact: true }).click();
  const first = (await system.getByRole('dialog').locator('code').last().textContent()) ?? '';

  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await enter(page, userName, first);
  await expect(page.getByRole('heading', { name: '登录前还需完成' })).toBeVisible();
  await page.getByLabel('当前密码').fill(first);
  await page.getByLabel('新密码').fill('河上一盏灯笼照着我们回家');
  await page.getByLabel('再输入一次').fill('河上一盏灯笼照着我们回家');
  await page.getByRole('button', { name: '保存密码' }).click();
  await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible();
});
