import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ArrivedReport } from '@/api/schema';
import { session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, server } from '@/testing/server';

const officer = session('oversight-officer', ['oversight.read', 'report.receive'], 'oversight');

const arrived: ArrivedReport = {
  id: 'arrival-1',
  bureauId: 'finance',
  bureauNameZh: '区财政局',
  bureauNameEn: 'Finance',
  unitNameZh: '第一支部',
  recipientName: '上级党委（区委）',
  occurrenceId: null,
  callId: null,
  title: '上半年工作汇报',
  fromOn: '2026-01-01',
  toOn: '2026-06-30',
  sentOn: '2026-07-05',
  arrivedAt: '2026-07-05T02:00:00Z',
  state: 'arrived',
  round: 2,
  openQuestions: 1,
  version: 3,
  sentences: [
    { section: 'meetings', text: '召开会议1次。', origin: 'assembled', facts: 1 },
    { section: 'own', text: '下一步抓好整改。', origin: 'written', facts: 0 },
  ],
  copiedTo: ['区委宣传部'],
  sha256: 'ab12',
  acknowledgedAt: null,
  returnedBecause: null,
  questions: [
    { number: 1, question: '何时完成？', askedAt: '2026-07-05T03:00:00Z', answer: null, answeredAt: null },
  ],
  can: { acknowledge: true, return: true, ask: false },
};

describe('the page of a report that arrived', () => {
  it('says of each sentence where it comes from and offers what the officer may do', async () => {
    server.use(answers('/oversight/reports/arrival-1', arrived));
    openApp('/oversight/reports/arrival-1', officer);

    expect(await screen.findByRole('heading', { name: '上半年工作汇报', level: 1 })).toBeVisible();
    const text = screen.getByRole('region', { name: /正文/ });
    expect(within(text).getByText('系统汇集')).toBeVisible();
    expect(within(text).getByText('自行撰写')).toBeVisible();
    expect(screen.getByText('区委宣传部')).toBeVisible();
    expect(screen.getByText(/第 2 次报送/)).toBeVisible();
    expect(screen.getByText('尚未答复')).toBeVisible();
    expect(screen.getByRole('button', { name: '签收' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '询问' })).toBeNull();
    expect(screen.getByRole('link', { name: '下载 Word' })).toHaveAttribute(
      'href',
      '/api/v1/oversight/reports/arrival-1/document',
    );
  });
});
