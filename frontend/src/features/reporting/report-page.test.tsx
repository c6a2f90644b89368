import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Report } from '@/api/schema';
import { clerk } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, server } from '@/testing/server';

const nothing: Report['can'] = {
  edit: false,
  signOff: false,
  send: false,
  receive: false,
  return: false,
  ask: false,
  answer: false,
};

const report = (some: Partial<Report> = {}): Report => ({
  id: 'report-1',
  unitId: 'unit-1',
  unitNameZh: '第一支部',
  recipientUnitId: 'unit-2',
  recipientName: '机关党总支',
  occurrenceId: 'occurrence-1',
  callId: null,
  title: '上半年工作汇报',
  fromOn: '2026-01-01',
  toOn: '2026-06-30',
  state: 'draft',
  sentOn: null,
  openQuestions: 0,
  version: 2,
  sentences: [
    {
      number: 1,
      section: 'meetings',
      text: '召开会议1次。',
      generated: '召开会议1次。',
      sources: [{ kind: 'meeting', id: 'act-1' }],
    },
    { number: 2, section: 'duties', text: '事项都已完成。', generated: '本期到期履责事项1项。', sources: [] },
    { number: 3, section: 'own', text: '下一步抓好整改。', generated: null, sources: [] },
  ],
  draftedAt: '2026-07-01T08:00:00Z',
  signedOffAt: null,
  signedOffByName: null,
  actId: null,
  copiedTo: [],
  delivery: null,
  recipientTenant: null,
  receivedAt: null,
  returnedBecause: null,
  questions: [],
  can: nothing,
  ...some,
});

const open = (item: Report) => {
  server.use(
    answers('/reports/report-1', item),
    answers('/reports/report-1/likeness', {
      reportId: 'report-1',
      compared: 2,
      threshold: 0.8,
      earlier: [
        {
          earlierId: 'report-0',
          earlierTitle: '去年工作汇报',
          earlierTo: '2025-12-31',
          sentences: 2,
          alike: [{ number: 3, text: '下一步抓好整改。', earlierText: '下一步，抓好整改。', share: 1 }],
        },
      ],
    }),
  );
  return openApp('/reports/report-1', clerk);
};

describe('the page of a report', () => {
  it('marks each sentence as assembled, changed or written, and leads to its sources', async () => {
    open(report());
    expect(await screen.findByRole('heading', { name: '上半年工作汇报', level: 1 })).toBeVisible();
    const text = screen.getByRole('region', { name: '正文' });
    expect(
      within(text)
        .getAllByText(/系统汇集|汇集后修改|自行撰写/)
        .map((each) => each.textContent),
    ).toEqual(['系统汇集', '汇集后修改', '自行撰写']);
    expect(within(text).getByText('来源 1 项')).toBeVisible();
    expect(within(text).getByText('会议 1')).toHaveAttribute('href', '/meetings/act-1');
    expect(screen.queryByRole('button', { name: '审签' })).toBeNull();
  });

  it('offers what the person may do and shows why it came back', async () => {
    open(
      report({
        state: 'returned',
        returnedBecause: '补充数据',
        can: { ...nothing, edit: true, signOff: true },
      }),
    );
    expect(await screen.findByRole('button', { name: '审签' })).toBeVisible();
    expect(screen.getByRole('button', { name: '修改' })).toBeVisible();
    expect(screen.getByText(/退回理由：补充数据/)).toBeVisible();
    expect(await screen.findByText('与《去年工作汇报》相似 1 句，共比对 2 句')).toBeVisible();
  });
});
