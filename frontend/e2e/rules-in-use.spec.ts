import { expect, test } from '@playwright/test';
import { confirm, ledgerOf, record, today, unitNamed } from './every-bureau';
import { found, read, section, signIn } from './support';

interface Schemes {
  items: { id: string; status: string }[];
}

test('rules are received by the units themselves, and the office sees who has not', async ({ browser }) => {
  const office = await signIn(browser, 'natural-resources', 'bureau-office');
  const { items } = await read<Schemes>(office, '/api/v1/schemes');
  const issued = found(items, (each) => each.status === 'issued').id;
  await office.goto(`/schemes/${issued}?tab=distribution`);
  const receipts = section(office, '印发与签收');
  await expect(receipts).toContainText('由各单位自行签收，办公室不代签。');
  await receipts.getByRole('checkbox', { name: '只看待签收' }).check();
  await expect(receipts.getByText('待签收').first()).toBeVisible();
  await expect(receipts.getByText('已签收', { exact: true })).toHaveCount(0);

  const leader = await signIn(browser, 'natural-resources', 'leader');
  await leader.goto(`/schemes/${issued}?tab=distribution`);
  const own = section(leader, '印发与签收').getByRole('button', { name: '签收' });
  // One for each unit in which the leader holds a post; other journeys may have given them another one.
  await expect(own.first()).toBeVisible();
  const units = await own.count();
  expect(units).toBeLessThan(4);
  await own.first().click();
  await expect(own).toHaveCount(units - 1);
  await office.reload();
  await expect(receipts).toContainText(/已签收 2 个单位/);
  for (const page of [office, leader]) await page.context().close();
});

test('a branch gets its leading body, and what must exist there is shown, confirmed and reviewed', async ({
  browser,
}) => {
  const office = await signIn(browser, 'education2', 'bureau-office');
  const branch = await unitNamed(office, '示北小学党支部');
  await office.goto(`/organisation?unit=${branch}`);
  const body = section(office, '领导班子');
  await expect(body).toContainText('集体承担：单位直接责任');
  await office.getByRole('button', { name: '设立岗位' }).click();
  const form = office.getByRole('dialog');
  await form.getByLabel('制度中的职责角色').click();
  await office
    .locator('.ant-select-item-option', { hasText: '党委（支部）书记' })
    .filter({ visible: true })
    .click();
  await form.getByRole('button', { name: '设立', exact: true }).click();
  await expect(body).toContainText(/党委（支部）书记.*空缺.*主要负责人/);
  await section(office, '岗位').getByRole('button', { name: '任命' }).click();
  const appoint = office.getByRole('dialog');
  await appoint.getByLabel('人员').click();
  await office.locator('.ant-select-item-option').filter({ visible: true }).first().click();
  await appoint.getByLabel('任职日期').fill(await today(office));
  await appoint.getByLabel('任职日期').press('Enter');
  await appoint.getByRole('button', { name: '任命', exact: true }).click();
  await expect(appoint).toBeHidden();
  await expect(body).not.toContainText('空缺');

  const standing = found(
    (await ledgerOf(office, branch)).lines,
    (line) => line.titleZh === '各支部成立领导机构',
  );
  const leader = await signIn(browser, 'education2', 'leader');
  await leader.goto('/');
  if (/open|returned|due-soon/.test(standing.state)) {
    await record(office, standing.id, '支部领导机构任职文件');
    await confirm(leader, standing.id);
  }
  await office.goto(`/occurrences/${standing.id}`);
  await office.getByRole('button', { name: '登记复核与有效期' }).click();
  const dates = office.getByRole('dialog');
  const year = Number((await today(office)).slice(0, 4));
  await dates.getByLabel('复核日期').fill(`${year + 1}-06-30`);
  await dates.getByLabel('复核日期').press('Enter');
  await dates.getByRole('button', { name: '登记', exact: true }).click();
  await expect(dates).toBeHidden();
  await office.goto('/ledgers/instruments');
  await expect(office.getByRole('row', { name: /各支部成立领导机构.*示北小学党支部/ })).toContainText(
    `${year + 1}-06-30`,
  );
  for (const page of [office, leader]) await page.context().close();
});

test('an article that refers to another list: the bureau decides, and its stations owe what the list asks', async ({
  browser,
}) => {
  const office = await signIn(browser, 'agriculture', 'bureau-office');
  const station = await unitNamed(office, '植保站');
  const owed = async () =>
    (await ledgerOf(office, station)).lines.filter((line) => line.state !== 'withdrawn').length;
  const before = await owed();
  const { items } = await read<Schemes>(office, '/api/v1/schemes');
  await office.goto(`/schemes/${found(items, (each) => each.status === 'issued').id}?tab=settings`);
  await office.getByRole('button', { name: '生成新版本草案' }).click();
  await expect(office.getByText('草案').first()).toBeVisible();
  await office
    .getByRole('row', { name: /“参照”条款的次数与期限/ })
    .getByRole('button', { name: '设定' })
    .click();
  const drawer = office.getByRole('dialog');
  await drawer.getByLabel('“参照”条款的次数与期限').click();
  await office
    .locator('.ant-select-item-option', { hasText: '是' })
    .filter({ visible: true })
    .first()
    .click();
  await drawer.getByLabel(/理由/).fill('局党组会议定');
  await drawer.getByRole('button', { name: '设定', exact: true }).click();
  await expect(office.getByRole('row', { name: /“参照”条款的次数与期限.*局党组会议定/ })).toBeVisible();
  // As somebody would who comes back to it: what was set is part of what is signed off.
  await office.reload();
  await office.getByRole('button', { name: '核签' }).click();
  await office.getByRole('dialog').getByRole('button', { name: '核签' }).click();
  await office.getByRole('button', { name: '施行' }).click();
  await office.getByText('自施行之日起一律按新版').click();
  await office.getByRole('button', { name: '查看影响' }).click();
  await office.getByRole('checkbox', { name: /已核对影响：撤回 \d+ 项，新增 [1-9]\d* 项/ }).check();
  await office.getByRole('button', { name: '确认施行' }).click();
  await expect(office.getByText(/新旧版衔接已完成/)).toBeVisible();

  expect(await owed()).toBeGreaterThan(before);
  await office.goto(`/ledgers?unit=${station}`);
  await expect(office.getByRole('row', { name: /每年不少于两次专题研究/ }).first()).toBeVisible();
  // What stayed is not offered once more.
  await expect(office.getByText(/台账尚未更新/)).toHaveCount(0);
  await office.context().close();
});

test('a duty that asks for two acts takes one after the other, and a record is put right with its minutes', async ({
  browser,
}) => {
  const office = await signIn(browser, 'education', 'bureau-office');
  const unit = await unitNamed(office, '示例实验小学党支部');
  const study = found(
    (await ledgerOf(office, unit)).lines,
    (line) => line.obligationId === 'EJA-O-030' && line.countedCount === 0 && /open|due/.test(line.state),
  );
  await office.goto(`/occurrences/${study.id}`);
  await office.getByRole('button', { name: '记录履责' }).first().click();
  const form = office.getByRole('dialog');
  await expect(form.getByText(/记录本次后还差 1 次/)).toBeVisible();
  await expect(form.getByRole('checkbox', { name: '同时提交确认' })).toHaveCount(0);
  await form.getByLabel('标题', { exact: true }).fill('第一次专题研究');
  await form.getByLabel('发生日期').fill(await today(office));
  await form.getByLabel('发生日期').press('Enter');
  await form.getByRole('button', { name: '提交', exact: true }).click();
  await expect(form).toBeHidden();
  await expect(office.getByText('进行中').or(office.getByText('临期')).first()).toBeVisible();

  await office.getByRole('button', { name: '更正：第一次专题研究' }).click();
  const correction = office.getByRole('dialog');
  await correction.getByLabel('更正理由').fill('补记会议过程');
  await correction.getByRole('button', { name: '会议过程（可不填）' }).click();
  await correction.getByLabel('会议类型').click();
  await office
    .locator('.ant-select-item-option', { hasText: '专题研究' })
    .filter({ visible: true })
    .first()
    .click();
  await correction.getByRole('button', { name: '添加议题' }).click();
  await correction.getByLabel('议题 1').fill('研究年度重点工作');
  await correction.getByRole('button', { name: '提交更正' }).click();
  await expect(correction).toBeHidden();
  // The wrong record stays readable; the one in its place leads to the minutes.
  await office.locator('.act:not(.act-superseded)').getByRole('link', { name: '第一次专题研究' }).click();
  await expect(section(office, '议程')).toContainText('研究年度重点工作');

  await record(office, study.id, '第二次专题研究');
  await expect(office.getByText('待确认').first()).toBeVisible();
  const leader = await signIn(browser, 'education', 'leader');
  await leader.goto('/');
  await confirm(leader, study.id);
  await expect(leader.getByText('已完成').first()).toBeVisible();
  for (const page of [office, leader]) await page.context().close();
});

test('the district saves its bureaus and the duties behind a figure as workbooks', async ({ browser }) => {
  const officer = await signIn(browser, 'district', 'oversight-officer');
  await officer.goto('/');
  const saves = async (name: RegExp) => {
    const download = officer.waitForEvent('download');
    await officer.getByRole('link', { name: '导出 Excel' }).click();
    expect((await download).suggestedFilename()).toMatch(name);
  };
  await officer.goto('/oversight');
  await saves(/各单位履责情况.*\.xlsx$/);
  await officer.goto('/oversight/bureaus/meteorology/occurrences?state=fulfilled');
  await expect(officer.getByRole('table').first()).toBeVisible();
  await saves(/示例市气象局.*履责事项清单.*\.xlsx$/);
  await officer.context().close();
});
