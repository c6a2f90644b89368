import { createServer, type Server } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import * as oidc from 'openid-client';
import { account, section } from './support';

/** A program on somebody's own machine, written with a client library that knows the standard and nothing of this platform. */
class Desk {
  static readonly back = 'http://127.0.0.1:5199/back';
  private readonly server: Server;
  private readonly config: oidc.Configuration;
  private readonly came: Promise<URL>;

  private constructor(server: Server, config: oidc.Configuration, came: Promise<URL>) {
    this.server = server;
    this.config = config;
    this.came = came;
  }

  readonly verifier = oidc.randomPKCECodeVerifier();
  readonly state = oidc.randomState();
  readonly nonce = oidc.randomNonce();

  static async start(): Promise<Desk> {
    let arrive: (address: URL) => void;
    const came = new Promise<URL>((resolve) => (arrive = resolve));
    const server = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end('<h1>Desk</h1>');
      if (request.url?.startsWith('/back')) arrive(new URL(request.url, Desk.back));
    });
    await new Promise<void>((listens) => server.listen(5199, '127.0.0.1', listens));
    const config = await oidc.discovery(
      new URL(process.env['PLATFORM_BASE_URL'] ?? ''),
      'yunling-desk',
      undefined,
      oidc.None(),
      { execute: [oidc.allowInsecureRequests] },
    );
    return new Desk(server, config, came);
  }

  async address(): Promise<string> {
    return oidc.buildAuthorizationUrl(this.config, {
      redirect_uri: Desk.back,
      scope: 'openid profile offline_access platform.read',
      code_challenge: await oidc.calculatePKCECodeChallenge(this.verifier),
      code_challenge_method: 'S256',
      state: this.state,
      nonce: this.nonce,
    }).href;
  }

  async tokens() {
    return oidc.authorizationCodeGrant(this.config, await this.came, {
      pkceCodeVerifier: this.verifier,
      expectedState: this.state,
      expectedNonce: this.nonce,
    });
  }

  refresh = (token: string) => oidc.refreshTokenGrant(this.config, token);
  revoke = (token: string) => oidc.tokenRevocation(this.config, token);
  who = (token: string, subject: string) => oidc.fetchUserInfo(this.config, token, subject);
  call = (token: string, path: string) =>
    oidc.fetchProtectedResource(this.config, token, new URL(path, process.env['PLATFORM_BASE_URL']), 'GET');

  stop = () => this.server.close();
}

async function enter(page: Page, userName: string, password: string) {
  await page.getByLabel('用户名').fill(userName);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

test('a second program signs somebody in, reads with their rights, goes on, and is stopped by its owner', async ({
  browser,
}) => {
  const { userName, password } = account('finance', 'bureau-office');
  const desk = await Desk.start();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    // From a page of the program itself, so that the browser holds back what it holds back between sites.
    await page.goto('http://127.0.0.1:5199/');
    await page.evaluate((address) => window.location.assign(address), await desk.address());
    await enter(page, userName, password);
    await expect(page.getByRole('heading', { name: /云岭区桌面助手/ })).toBeVisible();
    await expect(page.getByText('查看您有权查看的内容')).toBeVisible();
    await page.screenshot({ path: 'test-results/authorization-1440.png' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.screenshot({ path: 'test-results/authorization-390.png' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: '同意并继续' }).click();
    await expect(page.getByRole('heading', { name: 'Desk' })).toBeVisible();

    const tokens = await desk.tokens();
    const claims = tokens.claims();
    expect(claims?.['tenant']).toBe('finance');
    expect(claims?.['preferred_username']).toBe(userName);
    expect((await desk.who(tokens.access_token, claims?.sub ?? '')).preferred_username).toBe(userName);
    const session = await desk.call(tokens.access_token, '/api/v1/session');
    expect(session.status).toBe(200);
    expect(((await session.json()) as { account: { userName: string } }).account.userName).toBe(userName);

    const next = await desk.refresh(tokens.refresh_token ?? '');
    expect((await desk.call(next.access_token, '/api/v1/session')).status).toBe(200);

    // Asked once: signed in and agreed, the person passes through.
    await page.goto('http://127.0.0.1:5199/');
    await page.evaluate((address) => window.location.assign(address), await desk.address());
    await expect(page.getByRole('heading', { name: 'Desk' })).toBeVisible();

    await page.goto(`${process.env['PLATFORM_BASE_URL']}/security`);
    const programs = section(page, '已授权的程序');
    await expect(programs.getByText('云岭区桌面助手（演示）')).toBeVisible();
    await page.screenshot({ path: 'test-results/programs-1440.png', fullPage: true });
    await programs.getByRole('button', { name: /收回/ }).click();
    await expect(programs).toHaveCount(0);
    await expect(desk.call(next.access_token, '/api/v1/session')).rejects.toMatchObject({ status: 401 });

    // Whoever refuses is sent back with that, and nothing is agreed.
    await page.goto('http://127.0.0.1:5199/');
    await page.evaluate((address) => window.location.assign(address), await desk.address());
    await page.getByRole('button', { name: '拒绝' }).click();
    await expect(page).toHaveURL(/error=access_denied/);
  } finally {
    desk.stop();
  }
});

test('a program gives up its own tokens', async ({ browser }) => {
  const { userName, password } = account('finance', 'leader');
  const desk = await Desk.start();
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(await desk.address());
    await enter(page, userName, password);
    await page.getByRole('button', { name: '同意并继续' }).click();
    await expect(page.getByRole('heading', { name: 'Desk' })).toBeVisible();
    const tokens = await desk.tokens();
    expect((await desk.call(tokens.access_token, '/api/v1/session')).status).toBe(200);

    await desk.revoke(tokens.refresh_token ?? '');

    await expect(desk.call(tokens.access_token, '/api/v1/session')).rejects.toMatchObject({ status: 401 });
    await expect(desk.refresh(tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  } finally {
    desk.stop();
  }
});
