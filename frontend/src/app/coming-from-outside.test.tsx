import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, problem, refuses, server } from '@/testing/server';

const way = {
  tenantNameZh: '云岭区财政局',
  tenantNameEn: 'Yunling Finance',
  nameZh: '统一认证',
  nameEn: 'City login',
};
const provider = {
  nameZh: '统一认证',
  nameEn: 'City login',
  issuer: 'https://login.example/',
  clientId: 'platform',
  userNameClaim: 'preferred_username',
  hasSecret: true,
  redirect: 'https://platform.example/connect/outside',
  signInAddress: '/sign-in/finance',
  allowedHosts: ['login.example'],
  version: 3,
  can: { set: true, remove: true },
};
const waiting = {
  id: 'account-1',
  userName: 'alice',
  person: null,
  since: '2026-11-20T01:00:00Z',
  roles: [],
  suspended: false,
  suspendedBecause: null,
  waits: true,
  issuer: 'https://login.example/',
  standing: {
    lastSignedInAt: null,
    invitedUntil: null,
    lockedUntil: null,
    secondFactor: false,
    sessions: 0,
    idle: false,
  },
  can: {
    grant: false,
    suspend: false,
    invite: false,
    endSessions: false,
    unlock: false,
    removeSecondFactor: false,
    approve: true,
  },
};

describe('coming from outside', () => {
  it('offers the way through the provider of the organization, and keeps where one was going', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const sent: unknown[] = [];
    server.use(
      answers('/sign-in/finance', way),
      http.post(api('/sign-in/finance/outside'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ address: 'https://login.example/authorize' });
      }),
    );
    const { user } = openApp('/sign-in/finance?back=%2Fledgers');
    await user.click(await screen.findByRole('button', { name: '通过“统一认证”登录' }));
    await waitFor(() => expect(sent).toEqual([{ back: '/ledgers' }]));
  });

  it('says in words how it ended, and offers the password all the same', async () => {
    server.use(refuses('/sign-in/finance', 404, { code: 'not-found' }));
    openApp('/sign-in/finance?outcome=waits');
    expect(await screen.findByRole('alert')).toHaveTextContent('等待本单位安全管理员批准');
    expect(screen.getByLabelText('密码')).toBeVisible();
    expect(screen.queryByRole('button', { name: /通过/ })).toBeNull();
  });

  it('is set with a secret that is never shown, and a refusal stands beside its field', async () => {
    const sent: unknown[] = [];
    server.use(
      answers('/accounts', { items: [waiting], nextCursor: null }),
      answers('/access/roles', { items: [] }),
      answers('/access/units', { items: [] }),
      refuses('/sign-in-policy', 503, {}),
      answers('/outside-provider', provider),
      http.put(api('/outside-provider'), async ({ request }) => {
        sent.push(await request.json());
        return problem(422, {
          code: 'outside-provider-is-not-acceptable',
          errors: [{ pointer: '/issuer', code: 'host-is-not-allowed', detail: 'no' }],
        });
      }),
      http.post(api('/accounts/account-1/approval'), () => {
        sent.push('approved');
        return HttpResponse.json({ id: 'account-1', version: 2 });
      }),
    );
    const { user } = openApp('/administration', session('security-administrator', ['grant.manage']));
    await user.click(await screen.findByRole('button', { name: '设置认证系统' }));
    const form = within(await screen.findByRole('dialog', { name: '设置认证系统' }));
    expect(form.getByLabelText('客户端密钥（client_secret）')).toHaveValue('');
    await user.click(form.getByRole('button', { name: '保存' }));
    expect(await form.findByText('平台不允许访问该主机，请联系平台运维人员开通。')).toBeVisible();
    expect(sent[0]).toMatchObject({ issuer: 'https://login.example/', clientSecret: null });
  });

  it('lists whoever waits, to be approved or turned down with a reason', async () => {
    const sent: unknown[] = [];
    server.use(
      answers('/accounts', { items: [waiting], nextCursor: null }),
      answers('/access/roles', { items: [] }),
      answers('/access/units', { items: [] }),
      refuses('/sign-in-policy', 503, {}),
      answers('/outside-provider', provider),
      http.post(api('/accounts/account-1/turning-down'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: 'account-1', version: 2 });
      }),
    );
    const { user } = openApp('/administration', session('security-administrator', ['grant.manage']));
    expect(await screen.findByText('1 个外部认证账号等待批准。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '不予批准：alice' }));
    const form = within(await screen.findByRole('dialog', { name: '不予批准：alice' }));
    await user.type(form.getByLabelText('理由'), '不是本局人员');
    await user.click(form.getByRole('button', { name: '不予批准' }));
    await waitFor(() => expect(sent).toEqual([{ reason: '不是本局人员' }]));
  });
});
