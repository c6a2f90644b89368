import { expect, test } from '@playwright/test';
import { found, read, section, signIn } from './support';

interface Summary {
  id: string;
  title: string;
  acknowledged: number;
}

test.describe.configure({ mode: 'serial' });

test.describe('A demand from above, from the office to the branch and back', () => {
  const title = '关于报送制度台账的通知';
  let demand: string;

  test('the office issues it to a branch, named by a superior of the rules', async ({ browser }) => {
    const office = await signIn(browser, 'finance', 'bureau-office');
    await office.goto('/demands');
    await office.getByRole('button', { name: '下达交办' }).click();
    const form = office.getByRole('dialog');
    await form.getByLabel('上级名称').fill('示例区委宣传部');
    await form.getByLabel('事项名称').fill(title);
    await form.getByLabel('办理要求').fill('请报送本单位制度台账。');
    const { today } = await read<{ today: string }>(office, '/api/v1/session');
    await form.getByLabel('办理时限').fill(`${Number(today.slice(0, 4)) + 1}-06-30`);
    await form.getByLabel('办理时限').press('Enter');
    await form.getByLabel('承办单位').click();
    await form.getByLabel('承办单位').fill('机关第一党支部');
    await office.locator('.ant-select-tree-title', { hasText: '机关第一党支部' }).click();
    await form.getByText('下达交办').first().click();
    await form.getByRole('button', { name: '下达', exact: true }).click();
    await expect(office.getByRole('heading', { name: title })).toBeVisible();
    await expect(office.getByText('未签收')).toBeVisible();
    demand = office.url();
    await office.context().close();
  });

  test('the clerk acknowledges it, tells progress, and finds the duty in the ledger', async ({ browser }) => {
    const clerk = await signIn(browser, 'finance', 'unit-clerk', 390);
    await clerk.goto(demand);
    await clerk.getByRole('button', { name: '签收：机关第一党支部' }).click();
    await clerk.getByRole('dialog').getByRole('button', { name: '签收', exact: true }).click();
    await expect(clerk.getByText(/签收 1\/1/)).toBeVisible();
    await clerk.getByRole('button', { name: '反馈：机关第一党支部' }).click();
    await clerk.getByRole('dialog').getByLabel('进展说明').fill('已布置');
    await clerk.getByRole('dialog').getByRole('button', { name: '办理反馈' }).click();
    await expect(section(clerk, '承办单位').getByText('已布置')).toBeVisible();
    await section(clerk, '承办单位').getByRole('link', { name: '机关第一党支部' }).click();
    await expect(clerk.getByRole('heading', { name: title })).toBeVisible();
    await clerk.context().close();
  });

  test('the office urges what is not handed in, and the district sees no word of it', async ({ browser }) => {
    const office = await signIn(browser, 'finance', 'bureau-office');
    await office.goto(demand);
    await office.getByRole('button', { name: '催办' }).click();
    await office.getByRole('dialog').getByLabel('催办理由').fill('请抓紧报送');
    await office.getByRole('dialog').getByRole('button', { name: '催办' }).click();
    await expect(section(office, '承办单位').getByText(/催办 1 次.*请抓紧报送/)).toBeVisible();

    const { items } = await read<{ items: Summary[] }>(office, '/api/v1/demands');
    const own = found(items, (each) => each.title === title);
    expect(own.acknowledged).toBe(1);
    const officer = await signIn(browser, 'district', 'oversight-officer');
    expect((await officer.request.get(`/api/v1/demands/${own.id}`)).status()).toBe(403);
    const lines = await (
      await officer.request.get('/api/v1/oversight/bureaus/finance/occurrences?category=direction')
    ).text();
    expect(lines).not.toContain(title);
    for (const page of [office, officer]) await page.context().close();
  });
});
