import { expect, test, type Browser, type Page } from '@playwright/test';
import { confirm, ledgerOf, record, today, unitNamed, type Line } from './every-bureau';
import { act, choose, day, dialog, fits, later, leaveList, submit } from './forms';
import { found, minutes, read, section, signIn } from './support';

/** Each row of the matrix that only some rule sets ask for, in every bureau of the district whose rules do. */

interface Emergency {
  tenant: string;
  unit: string;
  obligation: string;
  /** In the order of the rules; none where these leave the steps to the unit. */
  steps: string[];
}
const emergencies: Emergency[] = [
  {
    tenant: 'education',
    unit: '示例一中党委',
    obligation: 'EJA-O-066',
    steps: ['发现', '研判', '报告', '处置', '发声'],
  },
  {
    tenant: 'meteorology',
    // One event of a day begins all duties of its trigger, and every-bureau.spec.ts enters that of the general office.
    unit: '预报处',
    obligation: 'MET-O-009',
    steps: ['发现', '研判', '报告', '处置'],
  },
  { tenant: 'agriculture', unit: '局办公室', obligation: 'AGR-O-037', steps: [] },
];

/** What happened and when, in the ledger of the unit; the duty that it starts. */
const happensAt = async (page: Page, unit: string, obligation: string, time: string): Promise<Line> => {
  const before = new Set((await ledgerOf(page, unit)).lines.map(({ id }) => id));
  const { eventDuties } = await ledgerOf(page, unit);
  const duty = found(eventDuties, (each) => each.obligationId === obligation);
  await page.goto(`/ledgers?unit=${unit}`);
  await page.getByRole('button', { name: `登记事件：${duty.titleZh}` }).click();
  const form = dialog(page);
  const on = form.getByLabel('发生日期');
  await on.fill(await today(page));
  await on.press('Enter');
  const at = form.getByLabel('发生时刻（北京时间）');
  await at.fill(time);
  await at.press('Enter');
  await form.getByLabel('事件说明').fill('一次信息发布情况，走查用');
  await submit(page, '登记');
  return found(
    (await ledgerOf(page, unit)).lines,
    (each) => each.obligationId === obligation && !before.has(each.id),
  );
};

for (const bureau of emergencies) {
  test(`${bureau.tenant}: what the unit itself does at the first moment is recorded, handed in and confirmed`, async ({
    browser,
  }) => {
    const office = await signIn(browser, bureau.tenant, 'bureau-office');
    const leader = await signIn(browser, bureau.tenant, 'leader');
    const unit = await unitNamed(office, bureau.unit);
    const duty = await happensAt(office, unit, bureau.obligation, '00:01');
    await office.goto(`/occurrences/${duty.id}`);
    const steps = office.getByRole('list', { name: '第一时间处置步骤' });
    if (bureau.steps.length === 0) await expect(steps).toHaveCount(0);
    else await expect(steps.getByRole('listitem')).toHaveCount(bureau.steps.length);
    for (const [at, step] of bureau.steps.entries()) {
      await expect(steps.getByRole('listitem').nth(at)).toContainText(step);
      await steps.getByRole('button', { name: `登记时刻：${step}` }).click();
      await dialog(office)
        .getByLabel('完成时刻（北京时间）')
        .fill(`00:0${at + 2}`);
      await dialog(office).getByLabel('完成时刻（北京时间）').press('Enter');
      await submit(office, '登记');
      await expect(steps.getByRole('listitem').nth(at)).toContainText(`00:0${at + 2}`);
    }
    await fits(office, `first-moment-${bureau.tenant}`);
    await record(office, duty.id, '走查用处置情况');
    await confirm(leader, duty.id);
    await expect(section(leader, '办理经过')).toContainText('确认完成');
    for (const page of [office, leader]) await page.context().close();
  });
}

const homeOf = async (page: Page) => {
  const { roles } = await read<{ roles: { unitId: string | null }[] }>(page, '/api/v1/session');
  const { units } = await read<{ units: { id: string; nameZh: string }[] }>(page, '/api/v1/organisation');
  return found(units, (unit) => unit.id === roles[0]?.unitId).nameZh;
};

const procedures = [
  { tenant: 'education', name: '对外交流', steps: ['提出申请', '合作机构核实', '方案审核'] },
  { tenant: 'education', name: '所属媒体重大事项', steps: ['提出事项', '终审', '集体研究'] },
];
for (const { tenant, name, steps } of procedures) {
  test(`${tenant}: ${name} goes along every step of its procedure and is decided`, async ({ browser }) => {
    const clerk = await signIn(browser, tenant, 'unit-clerk');
    const leader = await signIn(browser, tenant, 'leader');
    const { person } = await read<{ person: { name: string } }>(leader, '/api/v1/session');
    await clerk.goto('/channels/procedures');
    await clerk.getByRole('button', { name: '开始办理' }).click();
    await choose(clerk, '主管单位', await homeOf(clerk));
    await choose(clerk, '程序', name);
    await dialog(clerk).getByLabel('办理对象', { exact: true }).fill(`走查用：${name}`);
    await choose(clerk, '负责岗位', person.name);
    await submit(clerk, '开始办理');
    for (const step of steps) {
      await expect(clerk.getByText(`下一步：${step}`)).toBeVisible();
      await act(clerk, '登记下一步', undefined, '提交');
    }
    await act(
      clerk,
      '登记决定',
      async () => {
        await dialog(clerk).getByLabel('决定机构或岗位').fill('机关党委会');
      },
      '提交',
    );
    for (const step of steps) await expect(section(clerk, '步骤')).toContainText(step);
    await expect(section(clerk, '决定')).toContainText('机关党委会决定：同意');
    await fits(clerk, `procedure-${tenant}-${name}`);
    await clerk.goto('/channels/procedures');
    await expect(clerk.getByRole('row', { name: new RegExp(`走查用：${name}`) })).toBeVisible();
    for (const page of [clerk, leader]) await page.context().close();
  });
}

const inspections = [
  { tenant: 'education', methods: ['查阅资料'], told: '市委宣传部', organiser: null },
  {
    tenant: 'agriculture',
    methods: ['自查', '听取汇报', '个别谈话', '查阅资料', '实地抽查'],
    told: '上级党组',
    organiser: null,
  },
];
const file = (mark: string) => ({
  ...minutes,
  buffer: Buffer.concat([minutes.buffer, Buffer.from(`%${mark}`)]),
});
for (const { tenant, methods, told } of inspections) {
  test(`${tenant}: a unit is inspected by the methods of the rules and the result is told below and above`, async ({
    browser,
  }) => {
    test.setTimeout(150_000);
    const office = await signIn(browser, tenant, 'bureau-office');
    const clerk = await signIn(browser, tenant, 'unit-clerk');
    const now = await today(office);
    const unit = await homeOf(clerk);
    await office.goto('/inspections');
    await office.getByRole('button', { name: '计划督查' }).click();
    await dialog(office).getByLabel('督查名称').fill('走查用专题督查');
    await day(office, '结束日期', later(now, 20));
    for (const method of methods.filter((each) => each !== '查阅资料'))
      await choose(office, '督查方式', method);
    await choose(office, '督查范围', unit);
    await leaveList(office);
    await dialog(office).getByLabel('督查要点', { exact: true }).click();
    const points = office.locator('.ant-select-dropdown:visible .ant-select-item-option');
    await expect(points.first()).toBeVisible();
    await points.nth(0).click();
    await leaveList(office);
    await dialog(office).getByRole('button', { name: '确定计划并抽取' }).click();
    await expect(office.getByRole('heading', { name: '走查用专题督查', level: 1 })).toBeVisible();
    const inspection = office.url();
    if (methods.includes('自查')) {
      await clerk.goto(inspection);
      await clerk.getByRole('button', { name: `提交自查：${unit}` }).click();
      await dialog(clerk)
        .getByLabel('选择佐证文件')
        .setInputFiles(file(`${tenant} self-check`));
      await expect(dialog(clerk).getByRole('list', { name: '已上传的佐证' })).toBeVisible();
      await submit(clerk, '提交');
      await expect(section(clerk, '检查情况')).toContainText('自查');
      await fits(clerk, `self-check-${tenant}`);
    }
    await office.reload();
    for (const method of methods.filter((each) => each !== '自查')) {
      await act(office, '登记检查情况', () => choose(office, '方式', method), '提交');
      await expect(section(office, '检查情况')).toContainText(method);
    }
    await act(office, '结束督查', async () => {
      await dialog(office).getByLabel('督查结论').fill('总体较好。');
    });
    await act(office, '通报结果', async () => {
      await dialog(office).getByLabel('上报', { exact: true }).fill(told);
      await dialog(office).getByLabel('上报', { exact: true }).press('Enter');
    });
    await expect(section(office, '结果')).toContainText(`通报：${unit}；上报：${told}`);
    await fits(office, `inspection-result-${tenant}`);
    for (const page of [office, clerk]) await page.context().close();
  });
}

interface Session {
  person: { name: string };
  roles: { unitId: string | null }[];
  today: string;
}
/** The rules of the bureaus that ask for figures and marks together. */
for (const tenant of ['natural-resources']) {
  test(`${tenant}: figures of the ledger and marks are taken together and the result is explained line by line`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    await figuresAndMarks(browser, tenant);
  });
}

async function figuresAndMarks(browser: Browser, tenant: string) {
  const office = await signIn(browser, tenant, 'bureau-office');
  const clerk = await signIn(browser, tenant, 'unit-clerk');
  const supervisor = await signIn(browser, tenant, 'discipline-supervisor');
  const leader = await signIn(browser, tenant, 'leader');
  const session = (page: Page) => read<Session>(page, '/api/v1/session');
  const [reviewer, speaker, assessor, settler] = await Promise.all(
    [office, clerk, supervisor, leader].map(session),
  );
  const unit = await homeOf(clerk);
  const yesterday = later(reviewer!.today, -1);

  await office.goto('/appraisals');
  await expect(office.getByRole('row', { name: /\d{4}年度责任考核/ })).toContainText('已办结');
  await act(office, '开展考核', async () => {
    await dialog(office).getByLabel('考核名称').fill('定量定性考核');
    await dialog(office).getByLabel('考核周期', { exact: true }).click();
    await office.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
  });
  await expect(office.getByRole('heading', { name: '定量定性考核', level: 1 })).toBeVisible();
  await office.getByRole('button', { name: '设定方案' }).click();
  await day(office, '取数日期', yesterday);
  await day(office, '自评截止', yesterday);
  await dialog(office).getByLabel('内容').fill('按期履责');
  await dialog(office).getByLabel('权重').fill('100');
  await dialog(office).getByRole('button', { name: '保存' }).click();
  await expect(dialog(office).getByRole('alert')).toContainText('考核方案有不妥之处');
  await dialog(office).getByLabel('权重').fill('60');
  await dialog(office).getByRole('button', { name: '增加指标' }).click();
  const second = dialog(office).getByRole('group', { name: '第 2 项' });
  await second.getByLabel('内容').fill('制度落实');
  await second.getByLabel('权重').fill('40');
  await submit(office, '保存');
  await office.getByRole('button', { name: '确定对象' }).click();
  await choose(office, '考评人', assessor!.person.name);
  await choose(office, '审定人', settler!.person.name);
  await choose(office, '复核人', reviewer!.person.name);
  await choose(office, '单位', unit);
  await choose(office, '班子代表', speaker!.person.name);
  await submit(office, '保存');
  await act(office, '开始考核');
  await section(office, '各对象进展').getByRole('link', { name: unit }).click();
  await act(office, '取定数据');
  await expect(section(office, '定量数据')).toContainText(`截至 ${yesterday}`);
  await fits(office, `figures-${tenant}`);
  const page = office.url();
  await clerk.goto(page);
  await act(clerk, '自评', async () => {
    await dialog(clerk).getByLabel('第 2 项评分').fill('9');
    await dialog(clerk).getByLabel('总体评价').fill('制度健全');
  });
  await supervisor.goto(page);
  await act(supervisor, '考评', async () => {
    await dialog(supervisor).getByLabel('第 2 项评分').fill('9');
    await dialog(supervisor).getByLabel('总体评价').fill('总体较好');
  });
  await leader.goto(page);
  await act(leader, '审定结果', () => dialog(leader).getByLabel('审定意见').fill('同意'));
  await office.goto(page);
  await act(office, '告知结果');
  const result = section(office, '考核结果');
  await expect(result).toContainText('按期履责');
  await expect(result).toContainText('9 / 10 分');
  await expect(result).not.toContainText('等次：');
  await fits(office, `figures-and-marks-${tenant}`);
  for (const each of [office, clerk, supervisor, leader]) await each.context().close();
}
