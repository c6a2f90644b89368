import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { leader, line, nothingToDo, occurrence } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, problem, server } from '@/testing/server';

const delegation = {
  id: 'delegation-1',
  postId: 'post-1',
  postTitleZh: '分管负责人',
  unitNameZh: '领导班子',
  principalId: 'person-1',
  principalName: '李文静',
  delegateId: 'person-2',
  delegateName: '周建国',
  abilities: ['duty.review'],
  fromOn: '2026-11-20',
  untilOn: '2026-12-05',
  reason: '外出学习',
  revokedOn: null,
  revokedBecause: null,
  state: 'in-force',
  can: { revoke: true },
};
const posts = [
  { id: 'post-1', titleZh: '分管负责人', unitNameZh: '领导班子', abilities: ['duty.review', 'duty.waive'] },
];
const list = { items: [delegation], posts, all: false };

describe('delegation', () => {
  it('is given for a post from a day to a day, and a refusal stands beside its field', async () => {
    const sent: unknown[] = [];
    server.use(
      answers('/delegations', { ...list, items: [] }),
      answers('/delegate-candidates', {
        items: [{ personId: 'person-2', name: '周建国', unitNameZh: '办公室' }],
        nextCursor: null,
      }),
      http.post(api('/posts/post-1/delegations'), async ({ request }) => {
        sent.push(await request.json());
        return problem(422, {
          code: 'delegation-is-not-acceptable',
          errors: [{ pointer: '/until', code: 'too-long', detail: '' }],
        });
      }),
    );
    const { user } = openApp('/delegations', leader);
    expect(await screen.findByText(/没有委托记录/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '委托他人代办' }));
    const form = within(await screen.findByRole('dialog', { name: '委托他人代办' }));
    await user.click(form.getByLabelText('受托人'));
    await user.click(await screen.findByTitle('周建国（办公室）'));
    await user.type(form.getByLabelText('截止日期（含当日）'), '2026-12-05{Enter}');
    await user.type(form.getByLabelText('委托理由'), '外出学习');
    await user.click(form.getByRole('button', { name: '确认委托' }));
    expect(await form.findByText('委托内容有误，请按各处提示修改后提交。')).toBeVisible();
    expect(sent).toEqual([
      {
        delegateId: 'person-2',
        abilities: ['duty.review', 'duty.waive'],
        from: '2026-11-23',
        until: '2026-12-05',
        reason: '外出学习',
      },
    ]);
    expect(form.getByLabelText('委托理由')).toHaveValue('外出学习');
  });

  it('is revoked with a reason', async () => {
    const sent: unknown[] = [];
    server.use(
      answers('/delegations', list),
      http.post(api('/delegations/delegation-1/revocation'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: 'delegation-1', version: 2 });
      }),
    );
    const { user } = openApp('/delegations', leader);
    expect(await screen.findByText('生效中')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤回对周建国的委托' }));
    const form = within(await screen.findByRole('dialog', { name: '撤回对周建国的委托' }));
    await user.type(form.getByLabelText('撤回理由'), '提前返回');
    await user.click(form.getByRole('button', { name: '撤回' }));
    await waitFor(() => expect(sent).toEqual([{ reason: '提前返回' }]));
  });

  it('shows on the workbench what waits for whoever acts for another', async () => {
    server.use(
      answers('/my/duties', {
        ...nothingToDo,
        delegated: [
          {
            delegationId: 'delegation-1',
            principalName: '赵局长',
            postTitleZh: '组长',
            unitNameZh: '领导小组',
            until: '2026-12-05',
            abilities: ['duty.review'],
            due: [],
            waitingForMe: [line({ state: 'submitted' })],
          },
        ],
      }),
    );
    openApp('/workbench', leader);
    const section = within(
      await screen.findByRole('region', { name: '受托代办：赵局长（领导小组 组长），至 2026-12-05' }),
    );
    expect(section.getByRole('link', { name: '每半年专题研究一次' })).toBeVisible();
  });

  it('is named where somebody acts, and in the timeline of what they did', async () => {
    const seen = occurrence({
      actingFor: { personId: 'person-9', name: '赵局长', postTitleZh: '组长', until: '2026-12-05' },
    });
    const [entry] = seen.timeline;
    server.use(
      answers('/occurrences/occurrence-1', {
        ...seen,
        timeline: entry && [
          { ...entry, actor: { ...entry.actor, onBehalfOfId: 'person-9', onBehalfOf: '赵局长' } },
        ],
      }),
    );
    openApp('/occurrences/occurrence-1', leader);
    expect(await screen.findByText(/您受赵局长（组长）委托代办，截止 2026-12-05/)).toBeVisible();
    expect(screen.getByText('李文静 代 赵局长')).toBeVisible();
  });
});
