import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { clerk, ledger, line, nothingAllowed, occurrence, organisation, session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, server } from '@/testing/server';

const step = (name: string, occurredAt: string | null, clock: 'late' | 'overdue') => ({
  step: name,
  occurredOn: occurredAt && '2026-05-10',
  occurredAt,
  recordedAt: occurredAt && '2026-05-10T04:00:00Z',
  actor: occurredAt
    ? { accountId: 'account-1', personId: 'person-1', name: '李文静', onBehalfOfId: null, onBehalfOf: null }
    : null,
  clock,
});

const firstMoment = occurrence({
  state: 'open',
  stepCount: 2,
  stepsRecorded: 1,
  steps: {
    triggeredOn: '2026-05-10',
    triggeredAt: '09:00:00',
    dueAt: '2026-05-10T11:00:00',
    hours: 2,
    items: [step('discover', '11:01:00', 'late'), step('report', null, 'overdue')],
  },
  next: { code: 'record-step', by: 'owner' },
  can: { ...nothingAllowed, record: true, recordStep: true },
});

describe('the steps of a first-moment duty', () => {
  it('stand in the order of the rules, each with its clock in words', async () => {
    server.use(answers('/occurrences/occurrence-1', firstMoment));
    openApp('/occurrences/occurrence-1', clerk);
    const steps = within(await screen.findByRole('list', { name: '第一时间处置步骤' })).getAllByRole(
      'listitem',
    );
    expect(steps.map((each) => each.textContent)).toEqual([
      expect.stringMatching(/发现.*超时完成.*2026-05-10 11:01.*李文静/),
      expect.stringMatching(/报告.*已超时，未完成/),
    ]);
    expect(screen.getByText(/各步骤应于 2026-05-10 11:00 前完成（本单位设定 2 小时）/)).toBeVisible();
  });

  it('sends the day and the time of the step that was chosen', async () => {
    const sent: unknown[] = [];
    server.use(
      answers('/occurrences/occurrence-1', firstMoment),
      http.post(api('/occurrences/occurrence-1/steps'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: 'occurrence-1', version: 4 });
      }),
    );
    const { user } = openApp('/occurrences/occurrence-1', clerk);
    await user.click(await screen.findByRole('button', { name: '登记时刻：报告' }));
    const form = within(await screen.findByRole('dialog', { name: '登记时刻：报告' }));
    await user.click(form.getByRole('button', { name: '登记' }));
    expect(await form.findByText('请填写完成时刻')).toBeVisible();
    await user.type(form.getByLabelText('完成时刻（北京时间）'), '10:30{Enter}');
    await user.click(form.getByRole('button', { name: '登记' }));
    await waitFor(() =>
      expect(sent).toEqual([{ step: 'report', occurredOn: '2026-05-10', occurredAt: '10:30:00' }]),
    );
  });
});

describe('a ledger whose charges changed', () => {
  const office = session('bureau-office', ['ledger.read', 'ledger.open-year', 'organisation.read']);
  const duty = {
    id: 'occurrence-2',
    obligationId: 'AGR-O-025',
    article: '二(二)3',
    titleZh: '督导检查分管单位',
    titleEn: 'Check',
    postId: 'post-1',
    postTitleZh: '分管负责人',
    targetUnitId: 'unit-2',
    targetUnitNameZh: '站一',
    windowKey: '2026',
    dueOn: '2026-12-31',
  };

  it('shows every duty that would come or go before it is confirmed with a reason', async () => {
    const sent: unknown[] = [];
    server.use(
      answers('/organisation', organisation),
      answers('/ledgers/unit-1/2026', {
        ...ledger([line({ targetUnitId: 'unit-2', targetUnitNameZh: '站一' })]),
        revision: { added: 1, noLongerOwed: 0 },
      }),
      answers('/ledgers/unit-1/2026/revision', { added: [duty], noLongerOwed: [], staying: [] }),
      http.post(api('/ledgers/unit-1/2026/revision'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: 'plan-1', version: 2, added: 1, withdrawn: 0 });
      }),
    );
    const { user } = openApp('/ledgers', office);
    expect(await screen.findByText('对象：站一')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: '查看并更新' }));
    const form = within(await screen.findByRole('dialog', { name: '按现有岗位和分管更新台账' }));
    expect(await form.findByText(/督导检查分管单位 · 分管负责人 · 对象：站一/)).toBeVisible();
    await user.type(form.getByLabelText('理由'), '分管调整');
    await user.click(form.getByRole('button', { name: '更新台账' }));
    await waitFor(() => expect(sent).toEqual([{ reason: '分管调整' }]));
  });
});
