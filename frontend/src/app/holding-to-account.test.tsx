import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { leader, session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, problem, server } from '@/testing/server';

const nothing = {
  verify: false,
  attribute: false,
  notify: false,
  openFile: false,
  hearInPerson: false,
  state: false,
  decline: false,
  extend: false,
  propose: false,
  decide: false,
  serve: false,
  askForReview: false,
  accept: false,
  review: false,
  execute: false,
  file: false,
  receive: false,
  close: false,
  skip: false,
  suspend: false,
  resume: false,
  withdraw: false,
  recuse: false,
  merge: false,
  split: false,
  remark: false,
  circulate: false,
};

const subject = {
  key: 'post-1',
  packSubject: 'cadre',
  packTitleZh: '领导干部',
  packTitleEn: 'leading cadre',
  kind: 'individual',
  titleZh: '预算科科长',
  titleEn: 'Head of budget',
  person: { id: 'person-3', name: '韩雪' },
  noticeOn: null,
  statementDueOn: null,
  accessOn: null,
  statements: [],
  statementDeclinedOn: null,
  proposed: null,
  decision: null,
  servedOn: null,
  reviewUntil: null,
  acceptedOn: null,
  reviewAskedOn: null,
  reviewGrounds: null,
  review: null,
  reviewReasons: null,
  executed: [],
  remarks: [],
  effect: null,
  ladder: [
    {
      subjects: ['cadre'],
      step: 1,
      severity: 'lighter',
      severityStated: true,
      measures: ['criticism-education'],
    },
    {
      subjects: ['cadre'],
      step: 2,
      severity: 'heavier',
      severityStated: true,
      measures: ['circulated-criticism'],
    },
  ],
};

const file = {
  id: 'case-1',
  schemeId: 'scheme-1',
  trigger: {
    id: 'FIN-TR-05',
    article: '18(5)',
    titleZh: '网络领域出现严重问题',
    titleEn: 'Serious online problem',
    thresholds: ['serious-problem'],
    recordability: 'standard',
  },
  occurredOn: '2026-10-01',
  failedDuty: null,
  facts: '值守缺位',
  sources: [{ kind: 'missed-duty', id: null, words: '台账未完成' }],
  investigator: { id: 'person-1', name: '伊人' },
  decider: { id: 'person-2', name: '董其' },
  reviewer: { id: 'person-4', name: '任平' },
  decidingUnitNameZh: '局党组',
  reviewUnitNameZh: '纪检组',
  status: 'open',
  step: 'verification',
  since: '2026-11-01',
  dueOn: '2026-11-20',
  overdue: true,
  suspendedOn: null,
  endedOn: null,
  endedBecause: null,
  verification: null,
  attribution: null,
  attributionRules: [],
  subjects: [subject],
  skipped: [],
  decidedOn: null,
  frozenSha256: null,
  intact: null,
  links: [],
  circular: null,
  onNonRectification: false,
  pdf: false,
  filing: null,
  capacities: ['investigator'],
  ownSubjects: [],
  timeline: [
    {
      version: 1,
      type: 'case.opened.v1',
      recordedAt: '2026-11-01T01:00:00Z',
      byName: '伊人',
      subjectTitleZh: null,
      words: null,
    },
  ],
  can: { ...nothing, verify: true, suspend: true },
  version: 2,
};

const sending = (path: string, refused?: Record<string, unknown>) => {
  const sent: unknown[] = [];
  server.use(
    http.post(api(`/cases/case-1/${path}`), async ({ request }) => {
      sent.push(await request.json());
      return refused ? problem(422, refused) : HttpResponse.json({ id: 'case-1', version: 3 });
    }),
  );
  return sent;
};

describe('a case', () => {
  it('says what comes next, by which day and by whom, and takes the step with each threshold', async () => {
    server.use(
      answers('/cases/case-1', file),
      answers('/cases/case-1/readings', { items: [], nextCursor: null }),
    );
    const sent = sending('verification');
    const { user } = openApp('/cases/case-1', leader);
    const steps = within(await screen.findByRole('region', { name: '办理环节' }));
    expect(steps.getByText('下一步：核实（伊人）')).toBeVisible();
    expect(steps.getByText(/限 2026-11-20 前办结 · 已超期/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '作出决定' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '登记核实情况' }));
    const form = within(await screen.findByRole('dialog', { name: '登记核实情况' }));
    await user.click(form.getByLabelText('属实'));
    await user.click(form.getByLabelText('已达到'));
    await user.type(form.getByLabelText('严重问题：说明'), '有通报');
    await user.type(form.getByLabelText('说明'), '查实');
    await user.click(form.getByRole('button', { name: '确认' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          established: true,
          words: '查实',
          thresholds: [{ threshold: 'serious-problem', met: true, words: '有通报' }],
        },
      ]),
    );
  });

  it('tells those who handle it who read it', async () => {
    server.use(
      answers('/cases/case-1', file),
      answers('/cases/case-1/readings', { items: [], nextCursor: null }),
    );
    openApp('/cases/case-1', session('discipline-supervisor', ['organisation.read', 'case.handle']));
    expect(await screen.findByRole('region', { name: '阅卷记录' })).toBeVisible();
  });

  it('does not ask who read it for somebody named without the right', async () => {
    server.use(answers('/cases/case-1', { ...file, capacities: ['reviewer'] }));
    openApp('/cases/case-1', session('bureau-office', ['organisation.read', 'case.count']));
    expect(await screen.findByRole('region', { name: '办理记录' })).toBeVisible();
    expect(screen.queryByRole('region', { name: '阅卷记录' })).toBeNull();
  });

  it('offers a subject what the ladder of its rules has for the severity, and shows a refusal', async () => {
    server.use(
      answers('/cases/case-1', {
        ...file,
        step: 'decision',
        capacities: ['decider'],
        can: { ...nothing, decide: true },
      }),
      answers('/cases/case-1/readings', { items: [], nextCursor: null }),
    );
    const sent = sending('decision', { code: 'body-lacks-authority', errors: [] });
    const { user } = openApp('/cases/case-1', leader);
    await user.click(await screen.findByRole('button', { name: '作出决定' }));
    const form = within(await screen.findByRole('dialog', { name: '作出决定' }));
    await user.click(form.getByLabelText('情节'));
    await user.click(await screen.findByTitle('情节较重'));
    await user.click(form.getByLabelText('处理措施'));
    expect(screen.queryByTitle('批评教育')).toBeNull();
    await user.click(await screen.findByTitle('通报批评'));
    await user.type(form.getByLabelText('理由（含情节认定）'), '情节较重');
    await user.click(form.getByRole('button', { name: '确认' }));
    expect(await form.findByText(/请向有权单位提出问责建议/)).toBeVisible();
    expect(sent).toEqual([
      {
        decisions: [
          {
            subject: 'post-1',
            outcome: 'measures',
            reasons: '情节较重',
            severity: 'heavier',
            measures: ['circulated-criticism'],
          },
        ],
      },
    ]);
  });

  it('is not there for whoever is not named in it', async () => {
    server.use(
      answers('/cases', { items: [], can: { open: false, count: false } }),
      http.get(api('/cases/case-2'), () => problem(404, { code: 'not-found' })),
    );
    openApp('/cases/case-2', leader);
    expect(await screen.findByText('没有找到案件')).toBeVisible();
  });
});
