import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/days';
import { clerk, line, organisation } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, api, server } from '@/testing/server';

const november = (known: boolean) => ({
  days: Array.from({ length: 30 }, (_, index) => {
    const day = addDays('2026-11-01', index);
    const works = ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    return { day, works, known, holiday: null, lastWorkingDay: day === '2026-11-28' ? '2026-11-27' : day };
  }),
  duties: [line({ id: 'occurrence-9', dueOn: '2026-11-28', titleZh: '月底报告' })],
  complete: true,
});

const open = (known = true) => {
  server.use(answers('/organisation', organisation), answers('/calendar/duties', november(known)));
  return openApp('/calendar?month=2026-11', clerk);
};

describe('the calendar of duties', () => {
  it('goes from day to day by keys and shows what is due on the day', async () => {
    const { user } = open();
    const today = await screen.findByRole('gridcell', { name: /2026-11-23/ });
    expect(today).toHaveAttribute('aria-current', 'date');
    expect(today).toHaveAttribute('tabindex', '0');

    today.focus();
    await user.keyboard('{ArrowRight>5/}');

    expect(await screen.findByRole('gridcell', { name: /2026-11-28/, selected: true })).toHaveFocus();
    const due = screen.getByRole('region', { name: /2026-11-28 到期事项/ });
    expect(within(due).getByRole('link', { name: '月底报告' })).toHaveAttribute(
      'href',
      '/occurrences/occurrence-9',
    );
    expect(within(due).getByText(/此前最后一个工作日为 2026-11-27/)).toBeVisible();
  });

  it('says plainly that a year has no notice yet', async () => {
    open(false);
    expect(await screen.findByText('2026年节假日安排尚未导入，暂按周末推算。')).toBeVisible();
  });

  it('asks for another month when a key leads out of this one', async () => {
    const asked: string[] = [];
    const { user } = open();
    server.use(
      http.get(api('/calendar/duties'), ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('from') ?? '');
        return HttpResponse.json(november(true));
      }),
    );
    (await screen.findByRole('gridcell', { name: /2026-11-23/ })).focus();
    await user.keyboard('{PageDown}');
    expect(await screen.findByRole('grid', { name: '2026年12月' })).toBeVisible();
    expect(asked).toContain('2026-12-01');
  });
});
