import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { clerk, leader, nothingAllowed, occurrence } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, server } from '@/testing/server';

const seen = (some: Parameters<typeof occurrence>[0]) =>
  server.use(answers('/occurrences/occurrence-1', occurrence(some)));

describe('asking for more time', () => {
  it('sends the day and the reason, and needs both', async () => {
    const sent: unknown[] = [];
    seen({ state: 'open', can: { ...nothingAllowed, requestExtension: true } });
    server.use(
      http.post(api('/occurrences/occurrence-1/extension-request'), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: 'occurrence-1', version: 2 });
      }),
    );
    const { user } = openApp('/occurrences/occurrence-1', clerk);
    await user.click(await screen.findByRole('button', { name: '申请延期' }));
    const form = within(await screen.findByRole('dialog', { name: '申请延期' }));
    await user.click(form.getByRole('button', { name: '提交申请' }));
    expect(await form.findByText('请选择日期')).toBeVisible();
    await user.type(form.getByLabelText('申请延期至'), '2027-01-31{Enter}');
    await user.type(form.getByLabelText('理由'), '会议改期');
    await user.click(form.getByRole('button', { name: '提交申请' }));
    await expect.poll(() => sent).toEqual([{ dueOn: '2027-01-31', reason: '会议改期' }]);
  });

  it('shows the first due day beside the one that was granted', async () => {
    seen({ dueOn: '2027-01-31', originalDueOn: '2026-12-31' });
    openApp('/occurrences/occurrence-1', leader);
    expect(await screen.findByText('2027-01-31（原 2026-12-31，已批准延期）')).toBeVisible();
  });

  it('says what waits and who agreed', async () => {
    seen({
      asked: 'extension',
      askedDueOn: '2027-01-31',
      approval: {
        mode: 'all',
        quorum: 0,
        seats: [
          { postId: 'p1', titleZh: '第一责任人', unitNameZh: '局党组', holderName: '王测试', approved: true },
          { postId: 'p2', titleZh: '直接责任人', unitNameZh: '局党组', holderName: null, approved: false },
        ],
      },
    });
    openApp('/occurrences/occurrence-1', leader);
    expect(await screen.findByText(/已申请由 2026-12-31 延期至 2027-01-31/)).toBeVisible();
    const seats = within(screen.getByRole('region', { name: '确认情况' }));
    expect(seats.getByText(/已同意 1\/2/)).toBeVisible();
    expect(seats.getByText('待确认')).toBeVisible();
    expect(seats.getByText(/岗位空缺/)).toBeVisible();
  });
});

describe('comments', () => {
  it('show their former words when they were edited', async () => {
    seen({});
    server.use(
      answers('/occurrences/occurrence-1/comments', {
        items: [
          {
            id: 'comment-1',
            text: '已联系场地，下月开会',
            authorName: '李文静',
            madeAt: '2026-11-10T03:01:10Z',
            editedAt: '2026-11-11T03:01:10Z',
            earlier: [{ text: '已联系场地', writtenAt: '2026-11-10T03:01:10Z' }],
            canEdit: false,
            version: 2,
          },
        ],
        nextCursor: null,
      }),
    );
    const { user } = openApp('/occurrences/occurrence-1', leader);
    await user.click(await screen.findByText('修改前的内容（1）'));
    expect(screen.getByText('已联系场地')).toBeVisible();
    expect(screen.queryByRole('button', { name: '修改意见' })).not.toBeInTheDocument();
  });
});
