import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { clerk, session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, problem, server } from '@/testing/server';

const passwords = { length: 12, refuseListed: true, kinds: 0, days: null, history: 0 };
const security = {
  passwordSetAt: '2026-05-01T01:00:00Z',
  passwordEndsAt: null,
  secondFactorSince: null,
  secondFactorNeeded: false,
  recoveryCodesLeft: 0,
  passkeys: 0,
  passwords,
};
const open = (id: string, current: boolean) => ({
  id,
  current,
  tenantNameZh: '云岭区财政局',
  tenantNameEn: 'Yunling Finance',
  browser: 'chrome',
  system: 'windows',
  startedAt: '2026-11-23T01:00:00Z',
  lastSeenAt: '2026-11-23T02:00:00Z',
  endsAt: '2026-11-23T13:00:00Z',
});

describe('proving who one is', () => {
  it('asks for a code where there is a second factor, and keeps what was typed', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(api('/session'), async ({ request }) => {
        const body = (await request.json()) as { code?: string };
        sent.push(body);
        return body.code ? HttpResponse.json(clerk) : problem(401, { code: 'code-needed' });
      }),
      http.get(api('/*'), () => problem(503, {})),
    );
    const { user, history } = openApp('/sign-in');
    await user.type(await screen.findByLabelText('用户名'), 'wenjing');
    await user.type(screen.getByLabelText('密码'), 'a long secret');
    await user.click(screen.getByRole('button', { name: '登录' }));
    await user.type(await screen.findByLabelText('动态口令或恢复码'), '123456');
    await user.click(screen.getByRole('button', { name: '登录' }));
    await waitFor(() => expect(history.location.pathname).not.toBe('/sign-in'));
    expect(sent.at(-1)).toEqual({ userName: 'wenjing', password: 'a long secret', code: '123456' });
  });

  it('asks for a passkey or a recovery code where there is no authenticator', async () => {
    server.use(http.post(api('/session'), () => problem(401, { code: 'passkey-needed' })));
    const { user } = openApp('/sign-in');
    await user.type(await screen.findByLabelText('用户名'), 'wenjing');
    await user.type(screen.getByLabelText('密码'), 'a long secret');
    await user.click(screen.getByRole('button', { name: '登录' }));
    expect(await screen.findByRole('button', { name: '使用通行密钥验证' })).toBeVisible();
    expect(screen.getByLabelText('恢复码')).toBeVisible();
  });

  it('shows nothing but the choice of a password to whoever owes one', async () => {
    server.use(
      answers('/my/security', security),
      http.post(api('/my/password'), () =>
        problem(422, {
          code: 'password-is-not-acceptable',
          errors: [{ pointer: '/newPassword', code: 'password-is-known', detail: 'known' }],
        }),
      ),
    );
    const { user } = openApp('/workbench', { ...clerk, owes: ['change-password'] });
    expect(await screen.findByRole('heading', { name: '登录前还需完成' })).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
    await user.type(await screen.findByLabelText('当前密码'), 'first');
    await user.type(screen.getByLabelText('新密码'), 'iloveyou1234');
    await user.type(screen.getByLabelText('再输入一次'), 'iloveyou1234');
    await user.click(screen.getByRole('button', { name: '保存密码' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('泄露名单');
  });

  it('says of an invitation that is not valid what to do', async () => {
    server.use(
      http.post(api('/invitations/opening'), () => problem(404, { code: 'invitation-is-not-valid' })),
    );
    openApp('/invitation#secret');
    expect(await screen.findByText(/请联系系统管理员重新邀请/)).toBeVisible();
  });

  it('lists where the account is signed in and ends one that is not this', async () => {
    let ended = '';
    server.use(
      answers('/my/security', security),
      answers('/my/tenants', { current: 'tenant-1', items: [] }),
      answers('/my/passkeys', { items: [], nextCursor: null }),
      answers('/my/programs', { items: [], nextCursor: null }),
      answers('/my/sessions', { items: [open('here', true), open('there', false)], nextCursor: null }),
      http.post(api('/my/sessions/:id/ending'), ({ params }) => {
        ended = String(params['id']);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = openApp('/security', session('system-administrator', ['account.manage']));
    const sessions = await screen.findByRole('region', { name: '已登录的设备' });
    expect(await within(sessions).findByText('当前设备')).toBeVisible();
    await user.click(within(sessions).getByRole('button', { name: /结束会话/ }));
    await waitFor(() => expect(ended).toBe('there'));
  });

  it('lists the passkeys and removes one, given the password', async () => {
    const sent: unknown[] = [];
    server.use(
      answers('/my/security', { ...security, passkeys: 1 }),
      answers('/my/tenants', { current: 'tenant-1', items: [] }),
      answers('/my/programs', { items: [], nextCursor: null }),
      answers('/my/sessions', { items: [open('here', true)], nextCursor: null }),
      answers('/my/passkeys', {
        items: [{ id: 'key-1', name: '办公电脑', addedAt: '2026-11-20T01:00:00Z' }],
        nextCursor: null,
      }),
      http.post(api('/my/passkeys/key-1/removal'), async ({ request }) => {
        sent.push(await request.json());
        return problem(409, { code: 'second-factor-is-needed' });
      }),
    );
    const { user } = openApp('/security', session('system-administrator', ['account.manage']));
    const passkeys = await screen.findByRole('region', { name: '通行密钥' });
    await user.click(await within(passkeys).findByRole('button', { name: '移除通行密钥：办公电脑' }));
    const form = within(await screen.findByRole('dialog', { name: '移除通行密钥：办公电脑' }));
    await user.type(form.getByLabelText('当前密码'), 'a long secret');
    await user.click(form.getByRole('button', { name: '移除' }));
    expect(await form.findByText(/本单位要求该账号使用动态口令，不能停用/)).toBeVisible();
    expect(sent).toEqual([{ password: 'a long secret' }]);
  });
});
