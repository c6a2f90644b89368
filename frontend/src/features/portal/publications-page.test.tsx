import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { counts, session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, problem, server } from '@/testing/server';

const office = session('bureau-office', ['publication.manage', 'webhook.manage']);
const summary = {
  year: 2025,
  counts: counts({ fulfilled: 8, missed: 2 }),
  rate: { met: 8, assessed: 10 },
  units: [{ nameZh: '预算科', counts: counts({ fulfilled: 8, missed: 2 }), rate: { met: 8, assessed: 10 } }],
  months: [{ month: 6, counts: counts({ fulfilled: 8, missed: 2 }), rate: { met: 8, assessed: 10 } }],
};
const contents = { complianceSummary: summary, channelRegister: null, dutyCalendar: null };
const row = {
  id: 'publication-1',
  kind: 'compliance-summary',
  year: 2025,
  titleZh: '2025年度履责情况',
  form: 'frozen',
  edition: 1,
  sha256: 'abc',
  publishedAt: '2026-11-20T01:00:00Z',
  changedAt: '2026-11-20T01:00:00Z',
  withdrawnAt: null,
  withdrawnBecause: null,
  version: 1,
};
const kinds = [
  { code: 'compliance-summary', titleZh: '履责情况', titleEn: 'Compliance summary', ofAYear: true },
  { code: 'channel-register', titleZh: '阵地名录', titleEn: 'Channel register', ofAYear: false },
];
const list = (items: object[]) => ({ items, kinds, publicPath: '/public/finance', position: items.length });

describe('publications', () => {
  it('are looked at before they are published, and named by what was shown', async () => {
    server.use(answers('/publications', list([])));
    const { user } = openApp('/publications', office);
    const sent: unknown[] = [];
    server.use(
      answers('/publication-preview', {
        kind: 'compliance-summary',
        year: 2026,
        titleZh: '2026年度履责情况',
        sha256: 'seen',
        contents,
      }),
      http.post(api('/publications'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: 'publication-1', version: 1 }, { status: 201 });
      }),
    );

    await user.click(await screen.findByRole('button', { name: '公布' }));
    const form = await screen.findByRole('dialog');
    await user.click(within(form).getByRole('button', { name: '查看将公布的内容' }));
    expect(await within(form).findByRole('row', { name: /预算科/ })).toBeVisible();
    expect(sent).toEqual([]);
    await user.click(within(form).getByRole('button', { name: '公布' }));

    await expect
      .poll(() => sent)
      .toEqual([{ kind: 'compliance-summary', form: 'frozen', year: 2026, seenSha256: 'seen' }]);
  });

  it('say what stands, what was withdrawn and why', async () => {
    server.use(
      answers(
        '/publications',
        list([
          row,
          {
            ...row,
            id: 'publication-2',
            titleZh: '阵地名录',
            withdrawnAt: '2026-11-21T01:00:00Z',
            withdrawnBecause: '口径有误',
          },
        ]),
      ),
    );
    openApp('/publications', office);

    const standing = await screen.findByRole('region', { name: '正在公布' });
    expect(within(standing).getByRole('button', { name: '撤回 2025年度履责情况' })).toBeVisible();
    const withdrawn = screen.getByRole('region', { name: '已撤回' });
    expect(within(withdrawn).getByText(/口径有误/)).toBeVisible();
    expect(within(withdrawn).queryByRole('button')).toBeNull();
  });
});

describe('the public page', () => {
  it('shows what is published to whoever is not signed in', async () => {
    server.use(
      http.get('*/api/public/v1/finance', () =>
        HttpResponse.json({
          nameZh: '某区财政局',
          nameEn: 'Finance',
          items: [{ ...row, asOf: '2026-11-20', contents }],
        }),
      ),
    );
    openApp('/public/finance');

    expect(await screen.findByRole('heading', { name: '某区财政局责任制公开信息' })).toBeVisible();
    expect(screen.getByRole('article', { name: '2025年度履责情况' })).toBeVisible();
    expect(screen.queryByLabelText('用户名')).toBeNull();
  });

  it('says that there is nothing, whatever the reason', async () => {
    server.use(http.get('*/api/public/v1/nobody', () => problem(404, { code: 'not-found' })));
    openApp('/public/nobody');

    expect(await screen.findByText('这里没有公布的内容。')).toBeVisible();
  });
});

describe('a webhook', () => {
  const webhook = {
    id: 'webhook-1',
    titleZh: '市门户',
    address: 'https://portal.example.gov.cn/hooks',
    kinds: ['channel-register'],
    status: 'disabled',
    statusAt: '2026-11-22T01:00:00Z',
    failingSince: '2026-11-19T01:00:00Z',
    deliveredAt: null,
    registeredAt: '2026-11-01T01:00:00Z',
    secretAt: '2026-11-01T01:00:00Z',
    formerSecretUntil: null,
    waiting: 0,
    dead: 1,
    version: 3,
  };
  const delivery = {
    id: 'delivery-1',
    position: 4,
    kind: 'channel-register',
    year: null,
    change: 'published',
    state: 'dead',
    tries: 8,
    enteredAt: '2026-11-19T01:00:00Z',
    triedAt: '2026-11-20T01:00:00Z',
    nextAt: null,
    fault: 'refused',
    status: 503,
    deliveredAt: null,
  };

  it('says that it was disabled and sends again what was given up', async () => {
    const asked: string[] = [];
    server.use(
      answers('/publications', list([])),
      answers('/webhooks/webhook-1', {
        webhook,
        can: { change: true, pause: false, resume: true, replaceSecret: true, end: true },
      }),
      answers('/webhooks/webhook-1/deliveries', { items: [delivery], nextCursor: null }),
      http.post(api('/webhooks/webhook-1/deliveries/delivery-1/redelivery'), () => {
        asked.push('again');
        return HttpResponse.json({ id: 'webhook-1', version: 4 });
      }),
    );
    const { user } = openApp('/publications/webhooks/webhook-1', office);

    expect(await screen.findByRole('alert')).toHaveTextContent('已停用：对方长期没有接收');
    expect(await screen.findByText(/对方拒收 · 答复 503/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '重新发送第 4 号消息' }));

    await expect.poll(() => asked).toEqual(['again']);
  });
});

describe('an application of a gateway', () => {
  it('is told its key and its secret once', async () => {
    const sent: unknown[] = [];
    server.use(
      answers('/gateways', { items: [], nextCursor: null }),
      http.post(api('/gateways'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          { id: 'gateway-1', appKey: 'finance.0123456789abcdef', appSecret: 'letters', version: 1 },
          { status: 201 },
        );
      }),
    );
    const { user } = openApp('/publications/gateways', office);

    await user.click(await screen.findByRole('button', { name: '登记网关应用' }));
    const form = await screen.findByRole('dialog');
    await user.type(within(form).getByLabelText('应用名称'), '市政务网关');
    await user.click(within(form).getByRole('button', { name: '登记网关应用' }));

    expect(await screen.findByText('finance.0123456789abcdef')).toBeVisible();
    expect(screen.getByText('letters')).toBeVisible();
    expect(sent).toEqual([{ algorithm: 'hmac-sm3', titleZh: '市政务网关' }]);
  });
});
