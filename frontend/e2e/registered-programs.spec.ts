import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import * as oidc from 'openid-client';
import { account, post, read, section, signIn } from './support';

const back = 'http://127.0.0.1:5198/back';

test('a program is registered, signs somebody in with the secret that was shown once, and is switched off', async ({
  browser,
}) => {
  const code = `desk-${String(Date.now()).slice(-8)}`;
  const security = await signIn(browser, 'meteorology', 'security-administrator');
  await security.goto('/administration');
  const programs = section(security, '接入程序');
  await programs.getByRole('button', { name: '登记接入程序' }).click();
  const drawer = security.getByRole('dialog');
  await drawer.getByLabel('短名').fill('Big Desk');
  await drawer.getByLabel('中文名称').fill('课程安排');
  await drawer.getByLabel('英文名称').fill('Timetable');
  await drawer.getByLabel('登录后返回地址').fill('http://elsewhere.example/back');
  await drawer.getByLabel('登录后返回地址').press('Enter');
  await drawer.getByRole('button', { name: '登记接入程序' }).click();
  await expect(drawer.getByText('短名为 2 至 36 位小写字母')).toBeVisible();
  await drawer.getByLabel('短名').fill(code);
  await drawer.getByRole('button', { name: '登记接入程序' }).click();
  await expect(drawer.getByText('请填写以 https:// 开头的完整地址。')).toBeVisible();
  await security.screenshot({ path: 'test-results/register-program-1440.png' });
  await drawer.getByLabel('登录后返回地址').press('Backspace');
  await drawer.getByLabel('登录后返回地址').fill(back);
  await drawer.getByLabel('登录后返回地址').press('Enter');
  await drawer.getByRole('checkbox', { name: '查看您有权查看的内容' }).check();
  await drawer.getByRole('button', { name: '登记接入程序' }).click();
  await expect(programs.getByText('仅显示这一次')).toBeVisible();
  const secret = (await programs.locator('.notice code').textContent()) ?? '';
  const clientId = `meteorology.${code}`;
  await expect(programs.getByText(clientId, { exact: true })).toBeVisible();
  await security.screenshot({ path: 'test-results/registered-program-1440.png', fullPage: true });

  // Shown once: whoever comes back finds the program and no secret.
  await security.goto('/administration');
  await expect(programs.getByText(clientId, { exact: true })).toBeVisible();
  await expect(programs.getByText(secret)).toHaveCount(0);
  await security.setViewportSize({ width: 390, height: 844 });
  await security.screenshot({ path: 'test-results/registered-program-390.png', fullPage: true });
  expect(
    await security.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    'nothing reaches over the side at 390 px',
  ).toBe(true);
  await security.setViewportSize({ width: 1440, height: 900 });

  const server = createServer((_, response) => response.end('<h1>Timetable</h1>'));
  await new Promise<void>((listens) => server.listen(5198, '127.0.0.1', listens));
  try {
    const base = new URL(process.env['PLATFORM_BASE_URL'] ?? '');
    const config = await oidc.discovery(base, clientId, secret, undefined, {
      execute: [oidc.allowInsecureRequests],
    });
    const verifier = oidc.randomPKCECodeVerifier();
    const state = oidc.randomState();
    const { userName, password } = account('meteorology', 'bureau-office');
    const page = await (await browser.newContext()).newPage();
    await page.goto(
      oidc.buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: 'openid profile platform.read',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
      }).href,
    );
    await page.getByLabel('用户名').fill(userName);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(page.getByRole('heading', { name: /课程安排/ })).toBeVisible();
    await page.getByRole('button', { name: '同意并继续' }).click();
    await expect(page.getByRole('heading', { name: 'Timetable' })).toBeVisible();
    const tokens = await oidc.authorizationCodeGrant(config, new URL(page.url()), {
      pkceCodeVerifier: verifier,
      expectedState: state,
    });
    const call = () =>
      oidc.fetchProtectedResource(config, tokens.access_token, new URL('/api/v1/session', base), 'GET');
    expect((await call()).status).toBe(200);

    await programs
      .getByRole('button', { name: /停用接入程序：课程安排/ })
      .last()
      .click();
    await security.getByRole('dialog').getByLabel('理由').fill('演示结束');
    await security.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click();
    await expect(programs.getByText('理由：演示结束').last()).toBeVisible();
    await expect(call()).rejects.toMatchObject({ status: 401 });
  } finally {
    server.close();
  }

  const auditor = await signIn(browser, 'meteorology', 'audit-administrator');
  await auditor.goto('/audit');
  await expect(auditor.getByText('停用接入程序').first()).toBeVisible();
});

test('what is kept of a person is copied out and erased when nobody needs it', async ({ browser }) => {
  const office = await signIn(browser, 'meteorology', 'bureau-office');
  const number = `E-${String(Date.now()).slice(-8)}`;
  const { id } = (await post(office, '/api/v1/persons', {
    name: '待删除人员',
    workNumber: number,
    dutyPhone: '010-12345678',
  })) as { id: string };
  await office.goto(`/persons/${id}`);
  const [copy] = await Promise.all([
    office.waitForEvent('download'),
    office.getByRole('link', { name: '导出个人信息' }).click(),
  ]);
  expect(copy.suggestedFilename()).toBe(`personal-data-${id}.json`);
  await office.getByRole('button', { name: '删除个人信息' }).click();
  const drawer = office.getByRole('dialog');
  await drawer.getByLabel('理由').fill('待删除人员已离职');
  await drawer.getByRole('button', { name: '删除', exact: true }).click();
  await expect(drawer.getByText('请去掉姓名和工号。')).toBeVisible();
  await drawer.getByLabel('理由').fill('已离职');
  await drawer.getByRole('button', { name: '删除', exact: true }).click();
  await expect(office.getByRole('heading', { level: 1, name: '（已删除）' })).toBeVisible();
  await expect(office.getByText(/个人信息已于 .* 删除/)).toBeVisible();
  await office.screenshot({ path: 'test-results/erased-person-1440.png' });
  const { items } = await read<{ items: unknown[] }>(office, `/api/v1/persons?search=${number}`);
  expect(items).toEqual([]);

  await office.goto('/security');
  await expect(section(office, '我的个人信息').getByRole('link', { name: '导出个人信息' })).toBeVisible();
  await office.screenshot({ path: 'test-results/security-1440.png', fullPage: true });
});
