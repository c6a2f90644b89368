import { expect, test, type Page } from '@playwright/test';
import { found, minutes, read, section, signIn } from './support';

const choose = async (page: Page, label: string, text: string) => {
  const form = page.getByRole('dialog');
  await form.getByLabel(label, { exact: true }).click();
  await page
    .locator('.ant-select-item-option, .ant-select-tree-title', { hasText: text })
    .filter({ visible: true })
    .first()
    .click();
};
const unit = '机关第一党支部';
const later = async (page: Page) => {
  const { today } = await read<{ today: string }>(page, '/api/v1/session');
  return { today, year: today.slice(0, 4), due: `${Number(today.slice(0, 4)) + 1}-03-31` };
};

test.describe.configure({ mode: 'serial' });

test.describe('One round of the yearly cycle', () => {
  test('the office records a meeting with what it resolved, and the clerk finds the resolution', async ({
    browser,
  }) => {
    const office = await signIn(browser, 'finance', 'bureau-office');
    const { today, due } = await later(office);
    await office.goto('/meetings');
    await office.getByRole('button', { name: '登记会议', exact: true }).click();
    const form = office.getByRole('dialog');
    await form.getByLabel('标题', { exact: true }).fill('局长办公会');
    await form.getByLabel('发生日期').fill(today);
    await form.getByLabel('发生日期').press('Enter');
    await form.getByText('会议过程（可不填）').click();
    await choose(office, '会议类型', '议事决策');
    await form.getByRole('button', { name: '添加议题' }).click();
    await form.getByLabel('议题 1').fill('研究整改方案');
    await form.getByRole('checkbox', { name: '形成决定' }).check();
    await form.getByLabel('决定内容').fill('同意整改方案。');
    await form.getByText('议定事项（可不填）').click();
    await form.getByRole('button', { name: '添加议定事项' }).click();
    await form.getByLabel('事项 1', { exact: true }).fill('报送整改方案');
    await form.getByLabel('承办单位 1').click();
    await form.getByLabel('承办单位 1').fill(unit);
    await office.locator('.ant-select-tree-title', { hasText: unit }).click();
    await form.locator('#resolution-due-0').fill(due);
    await form.locator('#resolution-due-0').press('Enter');
    await form.getByRole('button', { name: '提交', exact: true }).click();
    await expect(form).toBeHidden();
    await office.getByRole('link', { name: '局长办公会' }).click();
    await expect(office.getByRole('heading', { name: '局长办公会', level: 1 })).toBeVisible();
    await expect(section(office, '议程')).toContainText('同意整改方案。（集体决定）');
    await expect(section(office, '议定事项')).toContainText('报送整改方案');

    const clerk = await signIn(browser, 'finance', 'unit-clerk', 390);
    await clerk.goto('/meetings?show=resolutions&open=true');
    await clerk.getByRole('link', { name: '报送整改方案' }).click();
    await expect(clerk.getByRole('heading', { name: '报送整改方案', level: 1 })).toBeVisible();
    await expect(clerk.getByRole('button', { name: '记录履责' }).first()).toBeVisible();
    for (const page of [office, clerk]) await page.context().close();
  });

  test('the office inspects a branch, finds something, and the branch owes its rectification', async ({
    browser,
  }) => {
    const office = await signIn(browser, 'finance', 'bureau-office');
    const { today, due } = await later(office);
    await office.goto('/inspections');
    await office.getByRole('button', { name: '计划督查' }).click();
    const plan = office.getByRole('dialog');
    await plan.getByLabel('督查名称').fill('年末专项检查');
    await plan.getByLabel('结束日期').fill(due);
    await plan.getByLabel('结束日期').press('Enter');
    await plan.getByLabel('督查范围').click();
    await plan.getByLabel('督查范围').fill(unit);
    await office.locator('.ant-select-tree-title', { hasText: unit }).click();
    await plan.getByText('计划督查').first().click();
    await plan.getByLabel('自拟要点').fill('台账齐全');
    await plan.getByLabel('自拟要点').press('Enter');
    await plan.getByRole('button', { name: '确定计划并抽取' }).click();
    await expect(office.getByRole('heading', { name: '年末专项检查', level: 1 })).toBeVisible();
    await expect(office.getByText(/已按种子重新抽取，结果一致/)).toBeVisible();

    await office.getByRole('button', { name: '登记检查情况' }).click();
    const check = office.getByRole('dialog');
    await check.getByText('不符合', { exact: true }).click();
    await check.getByLabel('第 1 项情况说明').fill('缺上半年记录');
    await check.getByRole('button', { name: '提交', exact: true }).click();
    await expect(check).toBeHidden();
    await expect(section(office, '检查情况')).toContainText('台账齐全：不符合（缺上半年记录）');

    await office.getByRole('button', { name: '登记问题' }).click();
    await choose(office, '被查单位', unit);
    const finding = office.getByRole('dialog');
    await finding.getByLabel('问题', { exact: true }).fill('台账缺上半年记录');
    await finding.getByText('严重', { exact: true }).click();
    await finding.getByLabel('整改时限').fill(due);
    await finding.getByLabel('整改时限').press('Enter');
    await finding.getByRole('button', { name: '提交', exact: true }).click();
    await expect(finding).toBeHidden();
    await office.getByRole('link', { name: '台账缺上半年记录' }).click();
    await expect(office.getByRole('heading', { name: '台账缺上半年记录', level: 1 })).toBeVisible();

    const clerk = await signIn(browser, 'finance', 'unit-clerk');
    await clerk.goto('/inspections?show=findings&open=true');
    await clerk.getByRole('link', { name: '台账缺上半年记录' }).click();
    await clerk.getByRole('link', { name: '打开整改事项' }).click();
    await clerk.getByRole('button', { name: '记录履责' }).first().click();
    const act = clerk.getByRole('dialog');
    await act.getByLabel('标题', { exact: true }).fill('补齐上半年台账');
    await act.getByLabel('发生日期').fill(today);
    await act.getByLabel('发生日期').press('Enter');
    await act.getByLabel('选择佐证文件').setInputFiles(minutes);
    await expect(act.getByRole('list', { name: '已上传的佐证' })).toContainText('研究纪要扫描件');
    await act.getByRole('button', { name: '提交', exact: true }).click();
    await expect(act).toBeHidden();
    await expect(clerk.getByText('待确认').first()).toBeVisible();

    const leader = await signIn(browser, 'finance', 'leader');
    await leader.goto(clerk.url());
    await leader.getByRole('button', { name: '确认', exact: true }).click();
    await leader.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click();
    await expect(leader.getByText('已完成').first()).toBeVisible();

    await office.reload();
    await office.getByRole('button', { name: '重新打开' }).click();
    const again = office.getByRole('dialog');
    await again.getByLabel('重新打开的理由').fill('复查仍缺');
    await again.getByLabel('整改时限').fill(due);
    await again.getByLabel('整改时限').press('Enter');
    await again.getByRole('button', { name: '重新打开' }).click();
    await expect(office.getByText('第 2 轮整改')).toBeVisible();
    for (const page of [office, clerk, leader]) await page.context().close();
  });

  test('the branch reports upward: assembled, signed off by the leader, sent, received', async ({
    browser,
  }) => {
    const clerk = await signIn(browser, 'finance', 'unit-clerk');
    const { today, year } = await later(clerk);
    await clerk.goto('/reports');
    await clerk.getByRole('button', { name: '拟写报告' }).click();
    const draft = clerk.getByRole('dialog');
    await draft.getByLabel('报告名称').fill('阶段工作汇报');
    await draft.getByLabel('期间开始').fill(`${year}-01-01`);
    await draft.getByLabel('期间开始').press('Enter');
    await draft.getByLabel('期间结束').fill(today);
    await draft.getByLabel('期间结束').press('Enter');
    await draft.getByRole('button', { name: '汇集并生成初稿' }).click();
    await expect(clerk.getByRole('heading', { name: '阶段工作汇报', level: 1 })).toBeVisible();
    await expect(section(clerk, '正文').getByText('系统汇集').first()).toBeVisible();

    await clerk.getByRole('button', { name: '修改' }).click();
    const edit = clerk.getByRole('dialog');
    await edit.getByRole('button', { name: '增加一句' }).click();
    await edit.getByRole('textbox').last().fill('下一步抓好整改落实。');
    await edit.getByRole('button', { name: '提交', exact: true }).click();
    await expect(section(clerk, '正文').getByText('自行撰写')).toBeVisible();

    const leader = await signIn(browser, 'finance', 'leader');
    await leader.goto(clerk.url());
    await leader.getByRole('button', { name: '审签' }).click();
    await leader.getByRole('dialog').getByRole('button', { name: '审签' }).click();
    await expect(leader.getByText('已审签').first()).toBeVisible();
    await clerk.reload();
    await clerk.getByRole('button', { name: '报送', exact: true }).click();
    await clerk.getByRole('dialog').getByRole('button', { name: '报送', exact: true }).click();
    await expect(clerk.getByText('已报送').first()).toBeVisible();

    await leader.reload();
    await leader.getByRole('button', { name: '签收' }).click();
    await leader.getByRole('dialog').getByRole('button', { name: '签收' }).click();
    await expect(leader.getByText('已签收').first()).toBeVisible();
    const { items } = await read<{ items: { title: string; recipientUnitId: string }[] }>(
      leader,
      '/api/v1/reports',
    );
    const sent = found(items, (each) => each.title === '阶段工作汇报');
    await leader.goto(`/reports?show=desk&unit=${sent.recipientUnitId}`);
    await expect(leader.getByRole('link', { name: '阶段工作汇报' })).toBeVisible();
    for (const page of [clerk, leader]) await page.context().close();
  });
});
