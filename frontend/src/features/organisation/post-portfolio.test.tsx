import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { organisation, post, session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, problem, server } from '@/testing/server';

const office = session('bureau-office', ['organisation.read', 'post.manage']);
const now = { unitId: 'unit-2', unitNameZh: '预算科', from: '2024-01-01', until: null };
const past = { unitId: 'unit-3', unitNameZh: '国库科', from: '2022-01-01', until: '2024-01-01' };

const open = (some = post({ portfolio: [now, past] })) => {
  server.use(
    answers('/organisation', organisation),
    answers('/posts', { items: [some], nextCursor: null }),
    answers('/organisation/reorganisations', { items: [], nextCursor: null }),
    answers('/schemes', { items: [], nextCursor: null }),
  );
  return openApp('/organisation', office);
};

describe('the units in the charge of a post', () => {
  it('tell what is now from what was', async () => {
    open();
    const charges = within(await screen.findByRole('list', { name: '分管单位：分管负责人' }));
    expect(charges.getByText('预算科（2024-01-01 起）')).toBeVisible();
    expect(charges.queryByText(/国库科/)).not.toBeInTheDocument();
    expect(screen.getByText('曾分管（1）')).toBeVisible();
  });

  it('are withdrawn from a day on, and a refusal stands beside its field', async () => {
    const { user } = open();
    const sent: unknown[] = [];
    server.use(
      http.post(api('/posts/post-1/portfolio-withdrawals'), async ({ request }) => {
        sent.push(await request.json());
        return sent.length === 1
          ? problem(422, {
              code: 'charge-began-later',
              errors: [{ pointer: '/on', code: 'before-from', detail: 'x' }],
            })
          : HttpResponse.json({ id: 'post-1', version: 4 });
      }),
    );
    await user.click(await screen.findByRole('button', { name: '不再分管：预算科' }));
    const form = within(await screen.findByRole('dialog', { name: '不再分管：预算科' }));
    await user.click(form.getByRole('button', { name: /确\s*定/ }));
    expect(await form.findByRole('alert')).toHaveTextContent('分管自更晚的日期开始');
    await user.click(form.getByRole('button', { name: /确\s*定/ }));
    expect(await screen.findByText('已不再分管')).toBeVisible();
    expect(sent[1]).toEqual({ unitId: 'unit-2', on: '2026-11-23' });
  });

  it('offer nothing to whoever may only read', async () => {
    open(post({ portfolio: [now], can: { appoint: false, endTenure: false, managePortfolio: false } }));
    expect(await screen.findByText('预算科（2024-01-01 起）')).toBeVisible();
    expect(screen.queryByRole('button', { name: /不再分管|增加分管/ })).not.toBeInTheDocument();
  });
});
