import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OversightReportDesk, ReceivedCall } from '@/api/schema';
import { session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, server } from '@/testing/server';

const officer = session(
  'oversight-officer',
  ['oversight.read', 'report.receive', 'report.upward'],
  'oversight',
);

const call = (some: Partial<ReceivedCall> = {}): ReceivedCall => ({
  id: 'call-1',
  callerNameZh: '示例市综合监管办公室',
  callerNameEn: 'City office',
  title: '上半年情况',
  fromOn: '2026-01-01',
  toOn: '2026-06-30',
  dueOn: '2026-07-10',
  arrivedAt: '2026-07-01T02:00:00Z',
  withdrawnOn: null,
  withdrawnBecause: null,
  reportId: null,
  reportState: null,
  missing: true,
  ...some,
});

const open = (items: ReceivedCall[], oversight: object | null) => {
  server.use(
    answers('/report-recipients', { oversight }),
    answers('/report-calls', { items }),
    answers('/reports', { items: [] }),
  );
  return openApp('/reports', officer);
};

describe('the reports of an oversight department', () => {
  it('shows what is asked for, drafts an answer to it and leaves alone what was taken back', async () => {
    const { user } = open(
      [
        call(),
        call({ id: 'call-2', title: '专题情况', withdrawnOn: '2026-07-02', withdrawnBecause: '合并报送' }),
      ],
      { id: 'city', nameZh: '示例市综合监管办公室', nameEn: 'City office' },
    );
    const asked = within(await screen.findByRole('list', { name: '上级要求报送的报告' }));
    expect(asked.getByText('未报')).toBeVisible();
    expect(asked.getByText('已撤回：合并报送')).toBeVisible();
    expect(asked.queryByRole('button', { name: '拟写：专题情况' })).toBeNull();
    await user.click(asked.getByRole('button', { name: '拟写：上半年情况' }));
    const form = within(await screen.findByRole('dialog'));
    expect(form.getByLabelText('报告名称')).toHaveValue('上半年情况');
    expect(form.getByLabelText('期间结束')).toHaveValue('2026-06-30');
    expect(form.getByText('送达 示例市综合监管办公室')).toBeVisible();
  });

  it('says so where there is no department above', async () => {
    open([], null);
    expect(await screen.findByText(/本部门没有上级督导部门/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '拟写报告' })).toBeNull();
    expect(screen.queryByRole('region', { name: '上级要求报送的报告' })).toBeNull();
  });
});

const desk: OversightReportDesk = {
  year: 2026,
  expected: 2,
  received: 1,
  missing: 1,
  reports: [],
  called: [
    {
      callId: 'call-1',
      title: '上半年情况',
      fromOn: '2026-01-01',
      toOn: '2026-06-30',
      dueOn: '2026-07-10',
      memberId: 'district',
      memberNameZh: '示例区',
      memberNameEn: 'District',
      reportId: 'arrival-1',
      reportState: 'acknowledged',
      missing: false,
      version: 1,
    },
    {
      callId: 'call-1',
      title: '上半年情况',
      fromOn: '2026-01-01',
      toOn: '2026-06-30',
      dueOn: '2026-07-10',
      memberId: 'bureau',
      memberNameZh: '市财政局',
      memberNameEn: 'Finance',
      reportId: null,
      reportState: null,
      missing: true,
      version: 1,
    },
  ],
  beside: [],
};

describe('the receiving desk of an oversight department', () => {
  it('shows of each member what came for a call, and takes a call back once', async () => {
    server.use(answers('/oversight/report-desk', desk));
    const { user } = openApp('/oversight/reports', officer);
    const table = within(await screen.findByRole('table', { name: '要求所属单位报送的报告' }));
    expect(table.getByRole('link', { name: '已签收' })).toHaveAttribute(
      'href',
      '/oversight/reports/arrival-1',
    );
    expect(table.getByText('未报')).toBeVisible();
    await user.click(table.getByRole('button', { name: '撤回要求：上半年情况' }));
    expect(within(await screen.findByRole('dialog')).getByLabelText('撤回理由')).toBeVisible();
  });
});
