import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import {
  clerk,
  counts,
  leader,
  ledger,
  line,
  nothingAllowed,
  occurrence,
  organisation,
} from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, problem, refuses, server } from '@/testing/server';

const inTheLedger = (
  lines = [line(), line({ id: 'occurrence-2', titleZh: '半年向上级汇报', state: 'overdue' })],
) => server.use(answers('/organisation', organisation), answers('/ledgers/unit-1/2026', ledger(lines)));

describe('the duty ledger', () => {
  it('does not look empty when it could not be read', async () => {
    server.use(
      answers('/organisation', organisation),
      refuses('/ledgers/unit-1/2026', 500, { traceId: 'trace-9' }),
    );
    const { user } = openApp('/ledgers', clerk);
    expect(await screen.findByText('未能读取责任台账', {}, { timeout: 5000 })).toBeVisible();
    expect(screen.getByText(/trace-9/)).toBeVisible();
    inTheLedger();
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('link', { name: '每半年专题研究一次' })).toBeVisible();
  });

  it('takes a page in place of data for a fault, not for nothing', async () => {
    server.use(
      answers('/organisation', organisation),
      http.get(api('/ledgers/unit-1/2026'), () => HttpResponse.html('<!doctype html><title>x</title>')),
    );
    openApp('/ledgers', clerk);
    expect(await screen.findByText('未能读取责任台账', {}, { timeout: 5000 })).toBeVisible();
  });

  it('says why a year has no duties', async () => {
    server.use(
      answers('/organisation', organisation),
      answers('/ledgers/unit-1/2026', { ...ledger([]), opened: false }),
    );
    openApp('/ledgers', clerk);
    expect(await screen.findByText(/2026 年度尚未开启，因此还没有履责事项/)).toBeVisible();
  });

  it('filters by the address', async () => {
    inTheLedger();
    openApp('/ledgers?unit=unit-1&year=2026&state=overdue', clerk);
    expect(await screen.findByRole('link', { name: '半年向上级汇报' })).toBeVisible();
    expect(screen.queryByRole('link', { name: '每半年专题研究一次' })).not.toBeInTheDocument();
    expect(screen.getByText('显示 1 项，共 2 项')).toBeVisible();
  });
});

describe('recording an act', () => {
  async function open() {
    inTheLedger();
    const { user } = openApp('/ledgers', clerk);
    await user.click(await screen.findByRole('button', { name: '记录履责' }));
    const form = within(await screen.findByRole('dialog', { name: '记录履责：办公室' }));
    await user.type(await form.findByLabelText('标题'), '第四季度专题研究会议');
    await user.type(form.getByLabelText('发生日期'), '2026-11-05{Enter}');
    await user.click(form.getByRole('checkbox', { name: /每半年专题研究一次/ }));
    await user.click(form.getByRole('checkbox', { name: /半年向上级汇报/ }));
    return { user, form };
  }

  it('serves several duties at once, with its evidence, and submits', async () => {
    const sent: Record<string, unknown>[] = [];
    server.use(
      answers('/posts', { items: [], nextCursor: null }),
      http.post(api('/evidence'), async ({ request }) => {
        const form = await request.formData();
        return HttpResponse.json({
          id: 'evidence-1',
          title: form.get('title'),
          kind: form.get('kind'),
          fileName: 'x.pdf',
        });
      }),
      http.post(api('/acts'), async ({ request }) => {
        sent.push({
          ...((await request.json()) as object),
          csrf: request.headers.get('X-CSRF-TOKEN'),
          keyed: request.headers.has('Idempotency-Key'),
        });
        return HttpResponse.json({ id: 'act-1', version: 1, occurrences: [] }, { status: 201 });
      }),
    );
    const { user, form } = await open();
    await user.upload(
      form.getByLabelText('选择佐证文件'),
      new File(['%PDF-'], '会议纪要.pdf', { type: 'application/pdf' }),
    );
    expect(await form.findByRole('list', { name: '已上传的佐证' })).toHaveTextContent('会议纪要');
    await user.click(form.getByRole('button', { name: '提交' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      kind: 'meeting',
      title: '第四季度专题研究会议',
      occurredOn: '2026-11-05',
      unitId: 'unit-1',
      evidenceIds: ['evidence-1'],
      occurrenceIds: ['occurrence-1', 'occurrence-2'],
      submit: true,
      csrf: 'token-1',
      keyed: true,
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('loses nothing when refused, and shows each error beside its field', async () => {
    server.use(
      answers('/posts', { items: [], nextCursor: null }),
      http.post(api('/acts'), () =>
        problem(422, {
          code: 'act-lies-ahead',
          detail: '不能记录尚未发生的履责。',
          errors: [
            { pointer: '/title', code: 'too-vague', detail: '标题过于笼统，请写明做了什么。' },
            { pointer: '/elsewhere', code: 'odd', detail: '另有一处需要修改。' },
          ],
        }),
      ),
    );
    const { user, form } = await open();
    await user.click(form.getByRole('button', { name: '提交' }));
    expect(await form.findByText('标题过于笼统，请写明做了什么。')).toBeVisible();
    expect(form.getByText('另有一处需要修改。')).toBeVisible();
    expect(form.getByLabelText('标题')).toHaveValue('第四季度专题研究会议');
  });
});

describe('deciding on a duty', () => {
  it('needs a reason to return', async () => {
    server.use(answers('/occurrences/occurrence-1', occurrence()));
    const { user } = openApp('/occurrences/occurrence-1', leader);
    await user.click(await screen.findByRole('button', { name: '退回' }));
    const form = within(await screen.findByRole('dialog', { name: '退回并说明理由' }));
    await user.click(form.getByRole('button', { name: '退回' }));
    expect(await form.findByText('请填写理由')).toBeVisible();
  });

  it('says of what an inspection found that it is due once, and cites no rules for it', async () => {
    server.use(
      answers(
        '/occurrences/occurrence-1',
        occurrence({ article: 'rectification', articleSummaryZh: null, cadenceKind: 'fixed-date' }),
      ),
    );
    openApp('/occurrences/occurrence-1', clerk);
    const facts = within(await screen.findByRole('region', { name: '事项内容' }));
    expect(facts.getByText('一次，按指定日期')).toBeVisible();
    expect(facts.getByText('督查整改')).toBeVisible();
    expect(facts.queryByText(/《/)).toBeNull();
  });

  it('shows what changed meanwhile and lets the person decide', async () => {
    const matches: (string | null)[] = [];
    const changed = occurrence({
      version: 4,
      timeline: [
        ...occurrence().timeline,
        {
          sequence: 2,
          type: 'occurrence.act-superseded.v1',
          occurredOn: null,
          recordedAt: '2026-11-23T01:00:00Z',
          actor: {
            accountId: 'account-9',
            personId: 'person-9',
            name: '周建国',
            onBehalfOfId: null,
            onBehalfOf: null,
          },
          statusFrom: null,
          statusTo: null,
          reason: null,
          actId: null,
          step: null,
          occurredAt: null,
          transfer: null,
        },
      ],
    });
    server.use(
      answers('/occurrences/occurrence-1', occurrence()),
      http.post(api('/occurrences/occurrence-1/confirmation'), ({ request }) => {
        matches.push(request.headers.get('If-Match'));
        return matches.length === 1
          ? problem(412, { code: 'version-is-stale', currentVersion: 4 })
          : HttpResponse.json({ id: 'occurrence-1', version: 5 });
      }),
    );
    const { user } = openApp('/occurrences/occurrence-1', leader);
    await user.click(await screen.findByRole('button', { name: '确认' }));
    const form = within(await screen.findByRole('dialog', { name: '确认完成' }));
    server.use(answers('/occurrences/occurrence-1', changed));
    await user.click(form.getByRole('button', { name: '确认' }));
    expect(await form.findByText(/2026-11-23 09:00:00，周建国：更正履责记录/)).toBeVisible();
    expect(matches).toEqual(['"3"']);
    await user.click(form.getByRole('button', { name: '按最新情况继续提交' }));
    await waitFor(() => expect(matches).toEqual(['"3"', '"4"']));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('offers only what the server says can be done', async () => {
    server.use(
      answers('/occurrences/occurrence-1', occurrence({ can: { ...nothingAllowed, record: true } })),
    );
    openApp('/occurrences/occurrence-1', clerk);
    expect(await screen.findByRole('button', { name: '记录履责' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '确认' })).not.toBeInTheDocument();
  });
});

describe('an overview', () => {
  it('makes every number a link to what it counts', async () => {
    const own = counts({ fulfilled: 2, missed: 1, overdue: 3 });
    server.use(
      answers('/compliance/overview', {
        year: 2026,
        counts: own,
        rate: { met: 2, assessed: 3 },
        dueWithin30Days: 4,
        units: [
          {
            unitId: 'unit-1',
            parentId: null,
            nameZh: '办公室',
            unitType: 'office',
            own,
            subtree: own,
            rate: { met: 2, assessed: 3 },
          },
        ],
        months: [{ unitId: 'unit-1', month: 3, counts: own, subtree: own }],
        freshness: { asOf: '2026-11-23T01:41:03Z', behindBy: 0 },
      }),
      answers('/compliance/occurrences', { items: [line({ state: 'overdue' })], nextCursor: null, count: 1 }),
    );
    const { user } = openApp('/overview?year=2026', clerk);
    expect(await screen.findByText(/数据截至 2026-11-23 09:41:03/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^完成率/ })).toHaveTextContent('66.6%（2/3）');
    expect(
      screen.getByRole('link', { name: '办公室 3月：共 6 项，已完成 2，未完成 1，已逾期 3' }),
    ).toHaveAttribute('href', '/overview/occurrences?year=2026&unitId=unit-1&subtree=true&month=3');
    await user.click(screen.getByRole('link', { name: '办公室 已逾期 3' }));
    expect(await screen.findByRole('heading', { name: '事项清单', level: 1 })).toBeVisible();
    expect(await screen.findByText('显示 1 项，共 1 项')).toBeVisible();
  });
});
