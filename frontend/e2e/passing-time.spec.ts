import { expect, test } from '@playwright/test';
import { leave, staffOf } from './case-staff';
import { decidedCase } from './prepared-cases';
import { found, post, read, section, signIn, type Counts } from './support';

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

  const staff = await staffOf(browser, 'finance');
  const measured = await decidedCase(staff, `${year}-12-31`);

  await post(office, '/api/v1/demonstration/clock', { today: `${year + 1}-01-01` });
  // The effect of a measure ended with the year; nobody did it, and the subject finds it too.
  for (const page of [staff.supervisor, staff.clerk]) {
    await page.goto(`/cases/${measured}`);
    await expect(section(page, '当事人')).toContainText(`影响期已满（${year + 1}-01-01 记录）`);
    await expect(section(page, '办理记录')).toContainText('影响期届满');
  }
  await leave(staff);
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
