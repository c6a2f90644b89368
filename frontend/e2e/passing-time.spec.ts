import { expect, test } from '@playwright/test';
import { found, post, read, signIn, type Counts } from './support';

interface Line {
  id: string;
  dueOn: string | null;
  windowKey: string;
}

// The clock of the one server that all journeys share moves on, so this is the last of them.
test('time passes a deadline: what nobody did is overdue, then missed', async ({ browser }) => {
  const office = await signIn(browser, 'finance', 'bureau-office');
  const { items } = await read<{ items: Line[] }>(
    office,
    '/api/v1/compliance/occurrences?state=open,due-soon',
  );
  const undone = found(items, (line) => line.dueOn?.endsWith('12-31') === true);
  const year = Number(undone.windowKey.slice(0, 4));

  await post(office, '/api/v1/demonstration/clock', { today: `${year + 1}-01-01` });
  await office.goto(`/occurrences/${undone.id}`);
  await expect(office.getByText('已逾期').first()).toBeVisible();

  await post(office, '/api/v1/demonstration/clock', { today: `${year + 1}-01-16` });
  await office.reload();
  await expect(office.getByText('未完成').first()).toBeVisible();
  await expect
    .poll(
      async () =>
        (await read<{ counts: Counts }>(office, `/api/v1/compliance/overview?year=${year}`)).counts.overdue,
    )
    .toBe(0);
  await office.context().close();
});
