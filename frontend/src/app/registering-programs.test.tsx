import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, problem, refuses, server } from '@/testing/server';

const can = { describe: true, replaceCredential: true, switchOff: true, switchOn: false };
const timetable = {
  id: 'program-1',
  clientId: 'finance.timetable',
  description: {
    nameZh: '课程表',
    nameEn: 'Timetable',
    redirects: ['https://timetable.example/back'],
    afterSignOut: [],
    scopes: ['profile', 'platform.read'],
    origins: [],
  },
  proof: 'secret',
  switchedOffBecause: null,
  version: 2,
  can,
};
const list = (items: unknown[], canRegister = true) =>
  answers('/registered-programs', {
    items: items as never,
    scopes: ['profile', 'platform.read', 'platform.write'],
    clientIdBegins: 'finance.',
    discovery: 'https://platform.example/.well-known/openid-configuration',
    canRegister,
  });
const security = session('security-administrator', ['grant.manage']);

describe('the programs of an organization', () => {
  beforeEach(() =>
    server.use(
      answers('/accounts', { items: [], nextCursor: null }),
      answers('/access/roles', { items: [] }),
      answers('/access/units', { items: [] }),
      refuses('/sign-in-policy', 503, {}),
      refuses('/outside-provider', 503, {}),
    ),
  );

  it('are read by an administrator who keeps none of them', async () => {
    server.use(
      list(
        [
          {
            ...timetable,
            can: { describe: false, replaceCredential: false, switchOff: false, switchOn: false },
          },
        ],
        false,
      ),
    );
    openApp('/administration', session('system-administrator', ['account.manage']));
    const region = within(await screen.findByRole('region', { name: '接入程序' }));
    expect(await region.findByText('finance.timetable')).toBeVisible();
    expect(region.getByText('https://timetable.example/back')).toBeVisible();
    expect(region.queryByRole('button', { name: /登记|修改|停用|更换/ })).toBeNull();
  });

  it('get another secret, which is shown this once', async () => {
    const sent: unknown[] = [];
    server.use(
      list([timetable]),
      http.post(api('/registered-programs/program-1/credential-replacement'), async ({ request }) => {
        sent.push(await request.json(), request.headers.get('If-Match'));
        return HttpResponse.json({
          id: 'program-1',
          clientId: 'finance.timetable',
          secret: 'said-once',
          version: 3,
        });
      }),
    );
    const { user } = openApp('/administration', security);
    await user.click(await screen.findByRole('button', { name: '更换凭据：课程表' }));
    const form = within(await screen.findByRole('dialog', { name: '更换凭据：课程表' }));
    await user.click(form.getByRole('button', { name: '更换' }));
    expect(await screen.findByText('said-once')).toBeVisible();
    expect(sent).toEqual([{ keys: null }, '"2"']);
  });

  it('are refused with each reason beside its field', async () => {
    server.use(
      list([timetable]),
      http.put(api('/registered-programs/program-1'), () =>
        problem(422, {
          code: 'program-is-not-acceptable',
          errors: [
            { pointer: '/redirects/0', code: 'not-an-address', detail: 'no' },
            { pointer: '/origins/0', code: 'not-an-origin', detail: 'no' },
          ],
        }),
      ),
    );
    const { user } = openApp('/administration', security);
    await user.click(await screen.findByRole('button', { name: '修改接入程序：课程表' }));
    const form = within(await screen.findByRole('dialog', { name: '修改接入程序：课程表' }));
    await user.click(form.getByRole('button', { name: '保存' }));
    expect(await form.findByText('请填写以 https:// 开头的完整地址。')).toBeVisible();
    expect(form.getByText('请只填写协议、主机和端口，如 https://app.example。')).toBeVisible();
  });

  it('are switched off with a reason and on again', async () => {
    const sent: unknown[] = [];
    server.use(
      list([
        timetable,
        {
          ...timetable,
          id: 'program-2',
          clientId: 'finance.old',
          description: { ...timetable.description, nameZh: '旧程序' },
          switchedOffBecause: '不再使用',
          can: { describe: false, replaceCredential: false, switchOff: false, switchOn: true },
        },
      ]),
      http.post(api('/registered-programs/:id/:step'), async ({ request, params }) => {
        sent.push([params['id'], params['step'], await request.json()]);
        return HttpResponse.json({ id: params['id'], clientId: 'x', secret: null, version: 3 });
      }),
    );
    const { user } = openApp('/administration', security);
    expect(await screen.findByText('理由：不再使用')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '停用接入程序：课程表' }));
    const off = within(await screen.findByRole('dialog', { name: '停用接入程序：课程表' }));
    await user.type(off.getByLabelText('理由'), '演示结束');
    await user.click(off.getByRole('button', { name: '停用' }));
    await waitFor(() => expect(sent).toEqual([['program-1', 'switching-off', { reason: '演示结束' }]]));
    await user.click(screen.getByRole('button', { name: '恢复接入程序：旧程序' }));
    const on = within(await screen.findByRole('dialog', { name: '恢复接入程序：旧程序' }));
    await user.click(on.getByRole('button', { name: '恢复' }));
    await waitFor(() => expect(sent[1]).toEqual(['program-2', 'switching-on', {}]));
  });
});
