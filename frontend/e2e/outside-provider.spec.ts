import { execFileSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import { account, section, signIn } from './support';

/**
 * The provider is another bureau of the same platform under its other name: 127.0.0.1 and localhost are two sites to a browser, each
 * with cookies of its own. The server is started with that address among Access:OutsideHosts; the client is registered with the
 * operator's verb, given as PLATFORM_VERB (what stands before `program register`).
 */
const base = new URL(process.env['PLATFORM_BASE_URL'] ?? 'http://127.0.0.1:5080');
const provider = `http://127.0.0.1:${base.port}/`;
const bureau = `http://localhost:${base.port}`;
const verb = process.env['PLATFORM_VERB'] ?? '';

async function enter(page: Page, userName: string, password: string) {
  await page.getByLabel('用户名').fill(userName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

test('somebody comes through the provider, waits, is approved and enters', async ({ browser }) => {
  const id = `platform-${Date.now()}`;
  const registered = execFileSync(
    'bash',
    [
      '-c',
      `${verb} program register --id ${id} --name-zh 履责平台 --name-en Platform --redirects ${bureau}/connect/outside --scopes profile --trusted yes --secret yes`,
    ],
    { encoding: 'utf8' },
  );
  const secret = /[0-9a-f]{64}/.exec(registered)?.[0] ?? '';

  const security = await signIn(browser, 'finance', 'security-administrator');
  await security.goto('/administration');
  await section(security, '外部认证登录').getByRole('button', { name: '设置认证系统' }).click();
  const form = security.getByRole('dialog', { name: '设置认证系统' });
  await form.getByLabel('中文名称').fill('统一认证');
  await form.getByLabel('英文名称').fill('City login');
  await form.getByLabel('认证系统地址').fill('https://evil.example/');
  await form.getByLabel('客户端标识').fill(id);
  await form.getByLabel('客户端密钥').fill(secret);
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByText('平台不允许访问该主机，请联系平台运维人员开通。')).toBeVisible();
  await form.getByLabel('认证系统地址').fill(provider);
  await form.getByRole('button', { name: '保存' }).click();
  await expect(section(security, '外部认证登录').getByText(provider, { exact: true })).toBeVisible();
  await security.screenshot({ path: 'test-results/outside-provider-1440.png', fullPage: true });

  const { userName, password } = account('education', 'leader');
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(`${bureau}/sign-in/finance?back=%2Fsecurity`);
  await page.getByRole('button', { name: '通过“统一认证”登录' }).click();
  await expect(page).toHaveURL(new RegExp(`^${provider}`));
  await enter(page, userName, password);
  await expect(page).toHaveURL(/\/sign-in\/finance\?outcome=waits/);
  await expect(page.getByRole('alert')).toContainText('等待本单位安全管理员批准');
  await page.screenshot({ path: 'test-results/outside-waits-1440.png' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: 'test-results/outside-waits-390.png' });
  await page.setViewportSize({ width: 1440, height: 900 });

  await security.reload();
  await expect(security.getByText('1 个外部认证账号等待批准。')).toBeVisible();
  await security.getByRole('button', { name: /批准账号/ }).click();
  await security.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click();
  await expect(security.getByText('1 个外部认证账号等待批准。')).toHaveCount(0);

  await page.getByRole('button', { name: '通过“统一认证”登录' }).click();
  await page.waitForURL((url) => url.origin === bureau && !url.pathname.startsWith('/sign-in'));
  await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible();
  await page.goto(`${bureau}/security`);
  await expect(page.getByRole('heading', { name: '账号安全', level: 1 })).toBeVisible();
});
