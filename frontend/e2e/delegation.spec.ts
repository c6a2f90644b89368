import { expect, test } from '@playwright/test';
import { found, read, section, signIn } from './support';

interface Delegations {
  items: { id: string; state: string; reason: string }[];
}
interface Waiting {
  delegated: { waitingForMe: { id: string; titleZh: string }[] }[];
}

test.describe.configure({ mode: 'serial' });

test.describe('The leader is away, and somebody confirms in the leader’s name', () => {
  let duty: string;

  test('the deputy confirms, and the duty says for whom', async ({ browser }) => {
    const deputy = await signIn(browser, 'finance', 'discipline-supervisor');
    await deputy.goto('/workbench');
    const { delegated } = await read<Waiting>(deputy, '/api/v1/my/duties');
    duty = found(delegated, (each) => each.waitingForMe.length > 0).waitingForMe[0]?.id ?? '';
    await section(deputy, '受托代办')
      .getByRole('button', { name: /查看并决定/ })
      .first()
      .click();
    await deputy.goto(`/occurrences/${duty}`);
    await expect(deputy.getByText(/您受.*委托代办/)).toBeVisible();
    await deputy.getByRole('button', { name: '确认', exact: true }).click();
    await deputy.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click();
    await expect(section(deputy, '办理经过').getByText(/ 代 /)).toBeVisible();
    await deputy.context().close();
  });

  test('the leader revokes it, and it is over at once', async ({ browser }) => {
    const leader = await signIn(browser, 'finance', 'leader');
    await leader.goto('/delegations');
    await leader
      .getByRole('row', { name: /生效中/ })
      .getByRole('button', { name: /撤回/ })
      .click();
    await leader.getByRole('dialog').getByLabel('撤回理由').fill('提前返回');
    await leader.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
    await expect(leader.getByText(/撤回：提前返回/).first()).toBeVisible();

    const deputy = await signIn(browser, 'finance', 'discipline-supervisor');
    expect((await read<Waiting>(deputy, '/api/v1/my/duties')).delegated).toEqual([]);
    for (const page of [leader, deputy]) await page.context().close();
  });

  test('the leader delegates again, from today to a day', async ({ browser }) => {
    const leader = await signIn(browser, 'finance', 'leader');
    const { today } = await read<{ today: string }>(leader, '/api/v1/session');
    await leader.goto('/delegations');
    await leader.getByRole('button', { name: '委托他人代办' }).click();
    const form = leader.getByRole('dialog');
    await form.getByLabel('受托人').click();
    await leader.locator('.ant-select-item-option').first().click();
    await form.getByLabel('截止日期（含当日）').fill(`${Number(today.slice(0, 4)) + 3}-01-01`);
    await form.getByLabel('截止日期（含当日）').press('Enter');
    await form.getByLabel('委托理由').fill('年度休假');
    await form.getByRole('button', { name: '确认委托' }).click();
    await expect(form.getByRole('alert').first()).toContainText('委托内容有误');
    await form.getByLabel('截止日期（含当日）').fill(today);
    await form.getByLabel('截止日期（含当日）').press('Enter');
    await form.getByRole('button', { name: '确认委托' }).click();
    await expect(leader.getByRole('row', { name: /生效中/ })).toContainText('年度休假');

    const office = await signIn(browser, 'finance', 'bureau-office');
    const { items } = await read<Delegations>(office, '/api/v1/delegations');
    expect(items.filter((each) => each.state === 'in-force').map((each) => each.reason)).toEqual([
      '年度休假',
    ]);
    for (const page of [leader, office]) await page.context().close();
  });
});
