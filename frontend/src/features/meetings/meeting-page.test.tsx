import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '@/api/schema';
import { clerk, organisation, post } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, server } from '@/testing/server';

const meeting = (some: Partial<Meeting> = {}): Meeting => ({
  id: 'act-1',
  title: '党组会',
  kind: 'meeting',
  nature: 'decision',
  occurredOn: '2026-11-10',
  unitId: 'unit-1',
  unitNameZh: '办公室',
  present: 2,
  absent: 1,
  resolutions: 1,
  openResolutions: 1,
  version: 3,
  act: {
    id: 'act-1',
    kind: 'meeting',
    title: '党组会',
    occurredOn: '2026-11-10',
    recordedAt: '2026-11-10T08:00:00Z',
    unitId: 'unit-1',
    topics: [],
    presentPostIds: ['post-1', 'post-2'],
    evidence: [],
    occurrenceIds: [],
    supersededBy: null,
    supersedes: null,
    reason: null,
    version: 3,
    sentTo: [],
    copiedTo: [],
    imported: false,
    obligationId: null,
    conductObligationIds: [],
    evidenceNote: null,
  },
  proceedings: {
    nature: 'decision',
    chairPostId: 'post-1',
    absent: [{ postId: 'post-3', reason: 'on-leave' }],
    agenda: [
      {
        title: '研究年度要点',
        decision: {
          text: '原则通过',
          decidedBy: 'collective',
          deciderPostId: null,
          stances: [
            { postId: 'post-1', kind: 'for', clearObjection: false, overruled: false },
            { postId: 'post-2', kind: 'against', clearObjection: true, overruled: true },
          ],
        },
      },
    ],
    study: null,
    selfAccounts: [],
  },
  seats: [
    { postId: 'post-1', titleZh: '局长', unitNameZh: '办公室', holderName: '安娜' },
    { postId: 'post-2', titleZh: '副局长', unitNameZh: '办公室', holderName: '本' },
    { postId: 'post-3', titleZh: '处长', unitNameZh: '办公室', holderName: null },
  ],
  adopted: [
    {
      occurrenceId: 'occurrence-9',
      actId: 'act-1',
      meetingTitle: '党组会',
      meetingOn: '2026-11-10',
      number: 1,
      text: '修订工作方案',
      unitId: 'unit-1',
      unitNameZh: '办公室',
      postId: null,
      postTitleZh: null,
      dueOn: '2026-12-01',
      state: 'overdue',
      completedOn: null,
    },
  ],
  can: { record: false },
  ...some,
});

const open = (item: Meeting) => {
  server.use(answers('/meetings/act-1', item));
  return openApp('/meetings/act-1', clerk);
};

describe('the page of a meeting', () => {
  it('shows who was absent, each stance and an objection that was overruled', async () => {
    open(meeting());
    expect(await screen.findByRole('heading', { name: '党组会', level: 1 })).toBeVisible();
    expect(screen.getByText('处长（请假）')).toBeVisible();
    const stances = screen.getByRole('list', { name: '各成员表明的意见' });
    expect(within(stances).getByText(/副局长 本：反对/)).toHaveTextContent('明确反对，未被采纳');
    expect(within(stances).getByText(/局长 安娜：赞成/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '登记议定事项' })).toBeNull();
  });

  it('leads from each resolution to its duty and says where it stands', async () => {
    open(meeting());
    const resolutions = await screen.findByRole('list', { name: '议定事项' });
    expect(within(resolutions).getByRole('link', { name: '修订工作方案' })).toHaveAttribute(
      'href',
      '/occurrences/occurrence-9',
    );
    expect(within(resolutions).getByText('已逾期')).toBeVisible();
  });

  it('offers what went on to whoever may record it', async () => {
    open(meeting({ proceedings: null, nature: null, adopted: [], can: { record: true } }));
    expect(await screen.findByRole('button', { name: '登记会议过程' })).toBeVisible();
    expect(screen.getByText('没有登记议程')).toBeVisible();
  });

  it('offers a resolution to the posts of the unit that carries it out', async () => {
    const { user } = open(meeting({ can: { record: true } }));
    const [unit] = organisation.units;
    if (!unit) throw new Error('The example has no unit.');
    server.use(
      answers('/organisation', {
        ...organisation,
        units: [unit, { ...unit, id: 'unit-2', code: 'F002', nameZh: '预算科' }],
      }),
      http.get(api('/posts'), ({ request }) => {
        const asked = new URL(request.url).searchParams.get('unitId');
        return HttpResponse.json({
          items: [
            post({ id: `post-of-${asked}`, titleZh: asked === 'unit-2' ? '预算科科长' : '办公室主任' }),
          ],
          nextCursor: null,
        });
      }),
    );
    await user.click(await screen.findByRole('button', { name: '登记议定事项' }));
    const form = within(await screen.findByRole('dialog'));
    await user.click(await form.findByLabelText('承办岗位 1'));
    expect(await screen.findByTitle('办公室主任')).toBeInTheDocument();

    await user.type(form.getByLabelText('承办单位 1'), '预算科');
    await user.click(await screen.findByTitle('预算科'));
    await user.click(form.getByLabelText('承办岗位 1'));
    expect(await screen.findByTitle('预算科科长')).toBeInTheDocument();
  });
});
