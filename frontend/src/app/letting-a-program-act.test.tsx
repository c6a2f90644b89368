import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { clerk, session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, refuses, server } from '@/testing/server';

const asked = '/authorization?client_id=desk&scope=openid+profile+platform.read&state=s';
const desk = {
  id: 'desk',
  nameZh: '桌面助手',
  nameEn: 'Desk',
  scopes: ['openid', 'profile', 'platform.read'],
  agreed: false,
};

describe('letting a program act', () => {
  it('names the program and what it asks for, and sends what was agreed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const sent: unknown[] = [];
    server.use(
      answers('/programs/desk', desk),
      http.post(api('/my/programs'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...desk, agreed: true });
      }),
    );
    const { user } = openApp(asked, clerk);
    const request = within(await screen.findByRole('region', { name: '“桌面助手”请求使用您的账号登录' }));
    expect(request.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      '查看您的用户名和姓名',
      '查看您有权查看的内容',
    ]);
    await user.click(request.getByRole('button', { name: '同意并继续' }));
    await waitFor(() => expect(sent).toEqual([{ program: 'desk', scope: 'openid profile platform.read' }]));
  });

  it('asks for the sign-in first and keeps what the program sent', async () => {
    const { history } = openApp(asked);
    await screen.findByRole('button', { name: '登录' });
    const back = new URLSearchParams(history.location.search).get('back') ?? '';
    expect(new URLSearchParams(back.split('?')[1]).get('state')).toBe('s');
  });

  it('says of a program that is none that it is none', async () => {
    server.use(refuses('/programs/desk', 404, { code: 'not-found' }));
    openApp(asked, clerk);
    expect(await screen.findByRole('alert')).toHaveTextContent('没有这个接入程序');
  });

  it('is listed with the account and taken back', async () => {
    let withdrawn = '';
    server.use(
      answers('/my/security', {
        passwordSetAt: null,
        passwordEndsAt: null,
        secondFactorSince: null,
        secondFactorNeeded: false,
        recoveryCodesLeft: 0,
        passkeys: 0,
        passwords: { length: 12, refuseListed: true, kinds: 0, days: null, history: 0 },
      }),
      answers('/my/tenants', { current: 'tenant-1', items: [] }),
      answers('/my/sessions', { items: [], nextCursor: null }),
      answers('/my/passkeys', { items: [], nextCursor: null }),
      answers('/my/programs', {
        items: [{ ...desk, scopes: ['profile'], agreedAt: '2026-11-20T01:00:00Z', signedInAt: null }],
        nextCursor: null,
      }),
      http.post(api('/my/programs/:id/withdrawal'), ({ params }) => {
        withdrawn = String(params['id']);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = openApp('/security', session('system-administrator', ['account.manage']));
    const programs = await screen.findByRole('region', { name: '已授权的程序' });
    expect(programs).toHaveTextContent('查看您的用户名和姓名');
    await user.click(within(programs).getByRole('button', { name: '收回“桌面助手”的授权' }));
    await waitFor(() => expect(withdrawn).toBe('desk'));
  });
});
