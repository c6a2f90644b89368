import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { clerk, leader, ledger, line, nothingToDo, organisation, session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, problem, refuses, server } from '@/testing/server';

async function signIn(user: ReturnType<typeof openApp>['user']) {
  await user.type(await screen.findByLabelText('用户名'), 'wenjing');
  await user.type(screen.getByLabelText('密码'), 'a long secret');
  await user.click(screen.getByRole('button', { name: '登录' }));
}

describe('signing in', () => {
  it('leads back to the address that was asked for', async () => {
    server.use(
      http.post(api('/session'), () => HttpResponse.json(clerk)),
      answers('/organisation', organisation),
      answers('/ledgers/unit-1/2026', ledger([line()])),
    );
    const { user, history } = openApp('/ledgers?unit=unit-1&year=2026');
    await signIn(user);
    expect(await screen.findByRole('heading', { name: '责任台账', level: 1 })).toBeVisible();
    expect(history.location.href).toBe('/ledgers?unit=unit-1&year=2026');
  });

  it('says the same for an unknown name and a wrong password, and keeps the name', async () => {
    server.use(http.post(api('/session'), () => problem(401, { code: 'sign-in-refused' })));
    const { user } = openApp('/sign-in');
    await signIn(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('用户名或密码不正确');
    expect(screen.getByLabelText('用户名')).toHaveValue('wenjing');
  });

  it('marks a demonstration and says that nothing classified belongs here', async () => {
    openApp('/sign-in');
    expect(await screen.findByRole('complementary', { name: '演示环境' })).toHaveTextContent('演示环境');
    expect(screen.getByText(/非涉密系统/)).toBeVisible();
  });

  it.each([
    ['unit-clerk', clerk, '/workbench'],
    ['leader', leader, '/workbench'],
    ['bureau-office', session('bureau-office', ['compliance.read', 'duty.record']), '/overview'],
    ['oversight-officer', session('oversight-officer', ['oversight.read'], 'oversight'), '/oversight'],
    ['system-administrator', session('system-administrator', ['account.manage']), '/administration'],
  ])('lands each person on their own desk: %s', async (_, person, desk) => {
    server.use(http.get(api('/*'), () => problem(503, {})));
    const { history } = openApp('/', person);
    await waitFor(() => expect(history.location.pathname).toBe(desk));
  });

  it('is asked for again when the session ends, and the way back is kept', async () => {
    server.use(refuses('/my/duties', 401, { code: 'not-signed-in' }));
    const { history } = openApp('/workbench', clerk);
    expect(await screen.findByRole('button', { name: '登录' })).toBeVisible();
    expect(history.location.href).toBe('/sign-in?back=%2Fworkbench');
  });
});

describe('the frame of the pages', () => {
  it('offers only what the person may open', async () => {
    server.use(answers('/my/duties', nothingToDo));
    openApp('/workbench', leader);
    const navigation = await screen.findByRole('navigation', { name: '主导航' });
    expect(navigation).toHaveTextContent('责任台账');
    expect(navigation).not.toHaveTextContent('系统管理');
  });

  it('says plainly that a page may not be seen', async () => {
    openApp('/administration', clerk);
    expect(await screen.findByText('您没有查看系统管理的权限')).toBeVisible();
  });

  it('knows an address that is none', async () => {
    openApp('/no-such-page', clerk);
    expect(await screen.findByRole('heading', { name: '没有这个页面' })).toBeVisible();
  });

  it('speaks English when asked', async () => {
    server.use(answers('/my/duties', nothingToDo));
    const { user } = openApp('/workbench', clerk);
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Workbench', level: 1 })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
  });

  it('keeps large text once chosen', async () => {
    server.use(answers('/my/duties', nothingToDo));
    const { user } = openApp('/workbench', clerk);
    await user.click(await screen.findByRole('button', { name: '大字版' }));
    await waitFor(() => expect(document.documentElement.dataset['text']).toBe('large'));
    await user.click(screen.getByRole('button', { name: '标准字号' }));
    await waitFor(() => expect(document.documentElement.dataset['text']).toBe('normal'));
  });
});
