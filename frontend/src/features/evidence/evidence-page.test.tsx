import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { EvidenceDetails } from '@/api/schema';
import { clerk, evidence, line } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, problem, server } from '@/testing/server';

const nothing: EvidenceDetails['can'] = {
  addVersion: false,
  setCare: false,
  setLevel: false,
  hold: false,
  dispose: false,
  withdraw: false,
  scan: false,
};

const details = (some: Partial<EvidenceDetails> = {}): EvidenceDetails => ({
  ...evidence({ version: 4 }),
  unitNameZh: '办公室',
  ownerTitleZh: null,
  versions: [],
  holdList: [],
  uses: [],
  sameContent: [],
  retainedUntil: null,
  hasScanner: false,
  previews: ['application/pdf'],
  can: nothing,
  ...some,
});

const open = (item: EvidenceDetails) => {
  server.use(answers('/evidence/evidence-1', item));
  return openApp('/evidence/evidence-1', clerk);
};

describe('the page of one document', () => {
  it('names other documents with the same bytes', async () => {
    open(
      details({
        sameContent: [
          {
            id: 'evidence-9',
            title: '四月专题研究纪要',
            unitId: 'unit-2',
            unitNameZh: '第二党支部',
            registeredAt: '2026-04-04T01:00:00Z',
          },
        ],
      }),
    );
    const same = within(await screen.findByRole('region', { name: '内容相同的其他材料（1）' }));
    expect(same.getByRole('link', { name: '四月专题研究纪要' })).toHaveAttribute(
      'href',
      '/evidence/evidence-9',
    );
    expect(same.getByText('第二党支部 · 登记于 2026-04-04 09:00:00')).toBeVisible();
  });

  it('has no section for the same bytes where there are none', async () => {
    open(details());
    expect(await screen.findByRole('region', { name: '用于哪些履责记录' })).toBeVisible();
    expect(screen.queryByRole('region', { name: /内容相同/ })).toBeNull();
  });

  it('says how long it is kept, that nobody scanned it, and where it serves', async () => {
    open(
      details({
        uses: [
          {
            actId: 'act-1',
            title: '专题研究会议',
            occurredOn: '2026-11-10',
            superseded: false,
            versionNumber: 1,
            duties: [line()],
          },
        ],
      }),
    );
    expect(await screen.findByRole('heading', { name: '专题研究纪要', level: 1 })).toBeVisible();
    expect(screen.getByText('长期保存')).toBeVisible();
    expect(screen.getByText('未查杀（本平台未接入查杀程序）')).toBeVisible();
    const uses = screen.getByRole('region', { name: '用于哪些履责记录' });
    expect(within(uses).getByRole('link', { name: '每半年专题研究一次' })).toHaveAttribute(
      'href',
      '/occurrences/occurrence-1',
    );
    expect(screen.queryByRole('button', { name: '冻结' })).not.toBeInTheDocument();
  });

  it('offers neither view nor download of what is harmful or gone', async () => {
    open(details({ finding: 'Eicar', scannedBy: 'ClamAV 1' }));
    expect(await screen.findByText('查出：Eicar')).toBeVisible();
    expect(screen.queryByRole('link', { name: '下载' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '查看' })).not.toBeInTheDocument();
  });

  it('keeps what was typed when the server refuses, and says why', async () => {
    const { user } = open(details({ can: { ...nothing, dispose: true } }));
    server.use(
      http.post(api('/evidence/evidence-1/disposal'), () => problem(409, { code: 'evidence-is-held' })),
    );
    await user.click(await screen.findByRole('button', { name: '处置内容' }));
    const drawer = await screen.findByRole('dialog');
    await user.type(within(drawer).getByLabelText('理由'), '保管期满');
    await user.click(within(drawer).getByRole('button', { name: /处置/ }));
    expect(await within(drawer).findByText('该材料处于冻结中，全部解除后方可处置。')).toBeVisible();
    expect(within(drawer).getByLabelText('理由')).toHaveValue('保管期满');
  });

  it('sends the version that was seen with the reason', async () => {
    const sent: [string | null, unknown][] = [];
    const { user } = open(details({ can: { ...nothing, hold: true } }));
    server.use(
      http.post(api('/evidence/evidence-1/holds'), async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json({ id: 'evidence-1', version: 5 }, { status: 201 });
      }),
    );
    await user.click(await screen.findByRole('button', { name: '冻结' }));
    const drawer = await screen.findByRole('dialog');
    await user.type(within(drawer).getByLabelText('理由'), '专项检查');
    await user.click(within(drawer).getByRole('button', { name: /冻\s*结/ }));
    expect(await screen.findByText('已冻结')).toBeVisible();
    expect(sent).toEqual([['"4"', { reason: '专项检查' }]]);
  });
});
