import { expect, test, type Page } from '@playwright/test';
import { act, choose, dialog, fits, submit } from './forms';
import { found, read, section, signIn } from './support';

const homeOf = async (page: Page) => {
  const { roles } = await read<{ roles: { unitId: string | null }[] }>(page, '/api/v1/session');
  const { units } = await read<{ units: { id: string; nameZh: string }[] }>(page, '/api/v1/organisation');
  return found(units, (unit) => unit.id === roles[0]?.unitId).nameZh;
};
const leaderName = async (page: Page) =>
  (await read<{ person: { name: string } }>(page, '/api/v1/session')).person.name;

test('a textbook is imported by the steps of the bureau, one left out with its ground, and decided', async ({
  browser,
}) => {
  const office = await signIn(browser, 'education2', 'bureau-office');
  await office.goto('/channels/procedures');
  await act(
    office,
    '程序设置',
    async () => {
      await dialog(office).getByLabel('程序 2 条款').fill('9');
    },
    '提交',
  );
  const clerk = await signIn(browser, 'education2', 'unit-clerk');
  const leader = await signIn(browser, 'education2', 'leader');
  await clerk.goto('/channels/procedures');
  await clerk.getByRole('button', { name: '开始办理' }).click();
  await choose(clerk, '主管单位', await homeOf(clerk));
  await choose(clerk, '程序', '教材引进：');
  await dialog(clerk).getByLabel('办理对象', { exact: true }).fill('外语读本（第二册）');
  await choose(clerk, '负责岗位', await leaderName(leader));
  await submit(clerk, '开始办理');
  await expect(clerk.getByText('下一步：提出引进申请')).toBeVisible();
  await act(clerk, '登记下一步', undefined, '提交');
  await act(clerk, '登记下一步', undefined, '提交');
  await act(
    clerk,
    '登记下一步',
    async () => {
      await dialog(clerk).getByText('省略', { exact: true }).click();
      await dialog(clerk).getByLabel('省略的理由').fill('教研室已征求意见');
    },
    '提交',
  );
  await act(clerk, '登记下一步', undefined, '提交');
  await act(
    clerk,
    '登记决定',
    async () => {
      await dialog(clerk).getByLabel('决定机构或岗位').fill('局党委会');
    },
    '提交',
  );
  await expect(section(clerk, '决定')).toContainText('局党委会决定：同意');
  await expect(section(clerk, '步骤')).toContainText('省略：教研室已征求意见');
  await fits(clerk, 'textbook');
  await clerk.goto('/channels/procedures');
  await fits(clerk, 'procedures');
  for (const page of [office, clerk, leader]) await page.context().close();
});

test('the bureaus record releases, talks with the media, and what they spend on posts and money', async ({
  browser,
}) => {
  for (const tenant of ['meteorology', 'natural-resources', 'agriculture']) {
    const clerk = await signIn(browser, tenant, 'unit-clerk');
    const unit = await homeOf(clerk);
    await clerk.goto('/channels/publicity');
    await act(
      clerk,
      '登记',
      async () => {
        await choose(clerk, '主管单位', unit);
        await dialog(clerk).getByText('媒体会商', { exact: true }).click();
        await dialog(clerk).getByLabel('事项', { exact: true }).fill('年度宣传安排会商');
      },
      '提交',
    );
    await expect(clerk.getByRole('row', { name: /年度宣传安排会商/ })).toContainText('媒体会商');
    await fits(clerk, `publicity-${tenant}`);
    await clerk.goto('/channels/resources');
    await act(
      clerk,
      `申报：${unit}`,
      async () => {
        await dialog(clerk).getByLabel('岗位数（个）').fill('2');
        await dialog(clerk).getByLabel('经费（元）').fill('30000');
        // Declared anew where the unit has declared before, which wants a reason.
        const again = dialog(clerk).getByLabel('重新申报的理由');
        if (await again.isVisible()) await again.fill('核减后的数额');
      },
      '申报',
    );
    await expect(clerk.getByRole('row', { name: new RegExp(unit) })).toContainText('30,000');
    await fits(clerk, `resources-${tenant}`);
    await clerk.context().close();
  }
});
