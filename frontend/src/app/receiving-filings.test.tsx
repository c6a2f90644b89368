import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, server } from '@/testing/server';

const office = session('bureau-office', ['organisation.read', 'filing.receive']);
const supervisor = session('discipline-supervisor', ['organisation.read', 'proposal.exchange']);

const filing = {
  caseId: 'case-1',
  schemeId: 'scheme-1',
  article: '17',
  titleZh: '报局党组备案',
  titleEn: 'Filed with the party group',
  decidingUnitNameZh: '机关党总支',
  decidedOn: '2026-10-01',
  dueOn: '2026-10-20',
  recipient: 'unit:bureau',
  recipientZh: '区财政局',
  recipientEn: 'Finance bureau',
  documentNumber: '财责备〔2026〕1号',
  filedOn: '2026-10-10',
  receipt: null,
  receivedOn: null,
  receivedByName: null,
  state: 'came',
  canReceive: true,
};

const expected = {
  ...filing,
  caseId: 'case-2',
  recipient: null,
  documentNumber: null,
  filedOn: null,
  canReceive: false,
};

describe('filings received', () => {
  it('tell what came, what is missing since when, and take the receipt', async () => {
    server.use(answers('/filings', { items: [filing, { ...expected, state: 'missing' }], pdf: false }));
    const sent: unknown[] = [];
    server.use(
      http.post(api('/filings/case-1/receipt'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: 'case-1', version: 9 });
      }),
    );
    const { user } = openApp('/cases/filings', office);
    const came = within(await screen.findByRole('region', { name: /已收到，待回执/ }));
    expect(came.getByText(/财责备〔2026〕1号/)).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: /应报送/ })).getByText('逾期未报（限 2026-10-20 前）'),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: /PDF/ })).toBeNull();
    await user.click(came.getByRole('button', { name: '给回执' }));
    const form = within(await screen.findByRole('dialog', { name: '给回执' }));
    await user.type(form.getByLabelText('回执'), '收文12号');
    await user.click(form.getByRole('button', { name: '给回执' }));
    await waitFor(() => expect(sent).toEqual([{ receipt: '收文12号' }]));
  });
});

describe('proposals beyond the bureau', () => {
  it('are answered where they came and reminded of where they were sent', async () => {
    const came = {
      id: 'proposal-1',
      correspondentNameZh: '示例区综合监管办公室',
      correspondentNameEn: 'District',
      incoming: true,
      subject: '预算科班子',
      grounds: '建议追责',
      article: null,
      answerDueOn: '2026-10-01',
      sentOn: '2026-09-01',
      reminders: 1,
      remindedOn: '2026-09-20',
      answer: null,
      reasons: null,
      answeredOn: null,
      overdue: true,
      version: 2,
    };
    server.use(
      answers('/outward-proposals', {
        items: [
          came,
          {
            ...came,
            id: 'proposal-2',
            incoming: false,
            answer: 'taken',
            reasons: '已立案',
            answeredOn: '2026-09-30',
          },
        ],
        correspondents: [{ id: 'district', nameZh: '示例区综合监管办公室', nameEn: 'District' }],
      }),
    );
    const sent: unknown[] = [];
    server.use(
      http.post(api('/outward-proposals/proposal-1/answer'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: 'proposal-1', version: 3 });
      }),
    );
    const { user } = openApp('/outward-proposals', supervisor);
    const inbox = within(await screen.findByRole('region', { name: '收到的建议' }));
    expect(inbox.getByText('逾期未答复（限 2026-10-01 前）')).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: '提出的建议' })).getByText(/采纳：已立案/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: '催复' })).toBeNull();
    await user.click(inbox.getByRole('button', { name: '答复' }));
    const form = within(await screen.findByRole('dialog', { name: '答复' }));
    await user.click(form.getByLabelText('不采纳'));
    await user.type(form.getByLabelText('理由'), '不属本局管理');
    await user.click(form.getByRole('button', { name: '答复' }));
    await waitFor(() => expect(sent).toEqual([{ answer: 'not-taken', reasons: '不属本局管理' }]));
  });
});
