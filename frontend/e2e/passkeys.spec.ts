import { expect, test, type Page } from '@playwright/test';
import { section, signIn } from './support';

const password = '河上一盏灯笼照着我们回家';

/** An authenticator of the browser's own, as Chromium lets a test plug one in; it makes sure of its owner by itself. */
async function plugIn(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    credentials: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    verify: (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}

async function invited(system: Page, userName: string): Promise<string> {
  await system.goto('/administration');
  await system.getByRole('button', { name: '开设账号' }).click();
  await system.getByLabel('用户名').fill(userName);
  await system.getByRole('button', { name: '开设', exact: true }).click();
  const link = await system
    .getByRole('dialog')
    .getByText(/\/invitation#/)
    .textContent();
  await system.getByRole('button', { name: '已记下' }).click();
  return link ?? '';
}

// A passkey belongs to a name: no browser makes one for an address of numbers.
const byName = (address: string) => address.replace('127.0.0.1', 'localhost');

test('a passkey is added, signs in alone and beside the password, and is removed', async ({ browser }) => {
  const userName = `passkey-${Date.now()}`;
  const system = await signIn(browser, 'finance', 'system-administrator');
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    baseURL: byName(process.env['PLATFORM_BASE_URL'] ?? ''),
  });
  const page = await context.newPage();
  const authenticator = await plugIn(page);
  await page.goto(byName(await invited(system, userName)));
  await page.getByLabel('新密码').fill(password);
  await page.getByLabel('再输入一次').fill(password);
  await page.getByRole('button', { name: '保存密码' }).click();
  await page.getByRole('link', { name: '去登录' }).click();
  await page.getByLabel('用户名').fill(userName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();

  await page.getByRole('link', { name: userName }).click();
  const passkeys = section(page, '通行密钥');
  await passkeys.getByRole('button', { name: '添加通行密钥' }).click();
  const dialog = page.getByRole('dialog', { name: '添加通行密钥' });
  await dialog.getByLabel('名称').fill('办公电脑');
  await dialog.getByLabel('当前密码').fill(password);
  await dialog.getByRole('button', { name: '验证并添加' }).click();
  await expect(page.getByRole('list').locator('code')).toHaveCount(10);
  await page.getByRole('button', { name: '已妥善保管' }).click();
  await expect(passkeys.getByText('办公电脑')).toBeVisible();
  expect(await authenticator.credentials()).toHaveLength(1);
  await page.screenshot({ path: 'test-results/passkeys-1440.png', fullPage: true });

  await page.getByRole('button', { name: '退出登录' }).click();
  await page.screenshot({ path: 'test-results/passkey-sign-in-1440.png' });
  await page.getByRole('button', { name: '使用通行密钥登录' }).click();
  await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible();

  // The password alone signs nobody in any more; with the passkey it does.
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByLabel('用户名').fill(userName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('button', { name: '使用通行密钥验证' })).toBeVisible();
  await page.screenshot({ path: 'test-results/passkey-sign-in-390.png' });
  await page.getByRole('button', { name: '使用通行密钥验证' }).click();
  await expect(
    page
      .getByRole('button', { name: '主菜单' })
      .or(page.getByRole('button', { name: '退出登录' }))
      .first(),
  ).toBeVisible();

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/security');
  await passkeys.getByRole('button', { name: '移除通行密钥：办公电脑' }).click();
  await page.getByRole('dialog').getByLabel('当前密码').fill(password);
  await page.getByRole('dialog').getByRole('button', { name: '移除', exact: true }).click();
  await expect(passkeys.getByText('尚未添加通行密钥。')).toBeVisible();
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('button', { name: '使用通行密钥登录' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '通行密钥无法识别' })).toBeVisible();
});
