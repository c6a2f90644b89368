import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { clerk, leader, line, nothingToDo, session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, server } from '@/testing/server';

const notice = {
  id: 'notice-1',
  day: '2026-11-20',
  sentAt: '2026-11-20T00:00:10Z',
  readAt: null,
  reminders: 1,
  escalations: 1,
  matters: 0,
  version: 1,
};
const items = [
  {
    kind: 'reminder',
    occurrenceId: 'occurrence-1',
    dueOn: '2026-12-31',
    step: 30,
    directedTo: null,
    line: line(),
  },
  {
    kind: 'escalation',
    occurrenceId: 'occurrence-2',
    dueOn: '2026-11-01',
    step: 15,
    directedTo: 'unit-above',
    line: line({ id: 'occurrence-2', titleZh: '半年向上级汇报', state: 'overdue', dueOn: '2026-11-01' }),
  },
];

const bulletin = {
  kind: 'bulletin',
  occurrenceId: 'bulletin-1',
  dueOn: '2026-11-19',
  step: -1,
  directedTo: 'unit-head',
  line: null,
  matter: { titleZh: '责任制落实情况通报', about: '〔2026〕2号' },
};

describe('the inbox', () => {
  it('tells of a bulletin that waits, where it is and how long it is overdue', async () => {
    server.use(
      answers('/my/unread-notices', { unread: 0 }),
      answers('/my/notices/notice-1', {
        ...notice,
        readAt: '2026-11-20T01:00:00Z',
        matters: 1,
        items: [bulletin],
      }),
    );
    openApp('/inbox/notice-1', clerk);

    const waiting = within(
      await screen.findByRole('region', { name: /待签收的通报、待处置的事件和待报送的报告/ }),
    );
    expect(waiting.getByRole('link', { name: '责任制落实情况通报' })).toHaveAttribute(
      'href',
      '/bulletins/bulletin-1',
    );
    expect(waiting.getByText('逾期 1 天，上报本单位负责人')).toBeVisible();
  });

  it('tells an officer of a department of a report that is asked for, and of nothing else', async () => {
    const call = {
      kind: 'report-call',
      occurrenceId: 'call-1',
      dueOn: '2026-12-10',
      step: 20,
      directedTo: null,
      line: null,
      matter: { titleZh: '年度履责情况', about: '示例市' },
    };
    server.use(
      answers('/my/unread-notices', { unread: 1 }),
      answers('/my/notices/notice-1', {
        ...notice,
        readAt: '2026-11-20T01:00:00Z',
        reminders: 0,
        escalations: 0,
        matters: 1,
        papers: 0,
        items: [call],
      }),
    );
    openApp(
      '/inbox/notice-1',
      session('oversight-officer', ['oversight.read', 'report.upward'], 'oversight'),
    );

    expect(await screen.findByRole('link', { name: '消息，1 条未读' })).toBeVisible();
    const asked = within(await screen.findByRole('region', { name: /待报送的报告/ }));
    expect(asked.getByRole('link', { name: '年度履责情况' })).toHaveAttribute('href', '/reports');
    expect(asked.getByText('上级要求报送的报告 · 示例市')).toBeVisible();
    expect(screen.queryByRole('region', { name: /临近到期的履责事项/ })).not.toBeInTheDocument();
  });

  it('says in the head of every page how much is unread', async () => {
    server.use(
      answers('/my/unread-notices', { unread: 2 }),
      answers('/my/notices', { items: [notice], unread: 2, nextCursor: null }),
    );
    const { user } = openApp('/inbox', clerk);
    expect(await screen.findByRole('link', { name: '消息，2 条未读' })).toBeVisible();
    expect(await screen.findByText('到期提醒 1 项，逾期上报 1 项')).toBeVisible();
    expect(screen.getByText('未读')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: '只看未读' }));
    expect(await screen.findByRole('checkbox', { name: '只看未读' })).toBeChecked();
  });

  it('marks a notice as read when it is opened, and says of each duty why it is told', async () => {
    const sent: unknown[] = [];
    server.use(
      answers('/my/notices/notice-1', { ...notice, items }),
      http.post(api('/my/notice-readings'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ read: 1, unread: 0 });
      }),
    );
    openApp('/inbox/notice-1', clerk);
    const soon = within(await screen.findByRole('region', { name: /临近到期的履责事项/ }));
    expect(soon.getByRole('link', { name: '每半年专题研究一次' })).toBeVisible();
    expect(soon.getByText('提前 30 天提醒')).toBeVisible();
    const late = within(screen.getByRole('region', { name: /逾期上报的事项/ }));
    expect(late.getByText('逾期 15 天，上报上级单位负责人')).toBeVisible();
    await waitFor(() => expect(sent).toEqual([{ noticeIds: ['notice-1'] }]));
  });

  it('says why it is empty', async () => {
    server.use(answers('/my/notices', { items: [], unread: 0, nextCursor: null }));
    openApp('/inbox', clerk);
    expect(await screen.findByText(/还没有消息/)).toBeVisible();
  });
});

describe('the workbench of those above', () => {
  it('shows what was escalated, at which step and since when', async () => {
    server.use(
      answers('/my/duties', {
        ...nothingToDo,
        escalated: [
          {
            line: line({ state: 'overdue', dueOn: '2026-11-10' }),
            step: 7,
            directedTo: 'unit-head',
            escalatedOn: '2026-11-17',
          },
        ],
      }),
    );
    openApp('/workbench', leader);
    const escalated = within(await screen.findByRole('region', { name: '逾期上报给我的（1）' }));
    expect(escalated.getByText('逾期 7 天，上报本单位负责人')).toBeVisible();
    expect(escalated.getByText('2026-11-17 上报')).toBeVisible();
  });
});
