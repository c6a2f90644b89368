import { expect, test, type Page } from '@playwright/test';
import { confirm, happened, ledgerOf, record, today, unitNamed, type Duty } from './every-bureau';
import { found, read, section, signIn } from './support';

interface Bureau {
  tenant: string;
  topic: string;
  basis: RegExp;
  taking: string;
  interpreter: string;
  /** A unit with what the rules lay on it as a whole. */
  collective: [unit: string, words: string];
  /** The unit whose duties are walked: what something happens to, and a duty without a number or a deadline. */
  unit: string;
  event: string;
  recipients: string[];
  conduct: [unit: string, obligation: string];
}

/** One row for each bureau of the district, with what its own rules say. */
const bureaus: Bureau[] = [
  {
    tenant: 'finance',
    topic: '意识形态工作',
    basis: /若干规定.*区委办公室.*第1条/,
    taking: '原文未写明施行日期',
    interpreter: '未写明',
    collective: ['局领导班子', '主体责任'],
    unit: '直属单位党总支',
    event: 'FIN-O-014',
    recipients: ['上级党委（区委）'],
    conduct: ['机关党总支', 'FIN-O-020'],
  },
  {
    tenant: 'education',
    topic: '意识形态工作',
    basis: /省委关于贯彻.*第1条/,
    taking: '自印发之日起施行 · 第15条',
    interpreter: '未写明',
    collective: ['示例一中党委', '主体责任'],
    unit: '示例一中党委',
    event: 'EJA-O-096',
    recipients: ['市委宣传部（党委宣传部门）'],
    conduct: ['机关党委', 'EJA-O-043'],
  },
  {
    tenant: 'education2',
    topic: '意识形态工作',
    basis: /县委办公室.*第1条/,
    taking: '自印发之日起施行 · 第13条',
    interpreter: '县教育局党委（第十二条） · 第12条',
    collective: ['示北中学党支部', '单位直接责任'],
    unit: '局党委',
    event: 'EJY-O-038',
    recipients: ['上级党委（县委）', '局党委'],
    conduct: ['责任制领导小组', 'EJY-O-019'],
  },
  {
    tenant: 'meteorology',
    topic: '意识形态工作',
    basis: /省气象局党组有关要求.*前言/,
    taking: '自公布之日起施行 · 附则',
    interpreter: '市局办公室（附则） · 附则',
    collective: ['市局党组', '主体责任'],
    unit: '市局领导班子',
    event: 'MET-O-028',
    recipients: [],
    conduct: ['人事处', 'MET-O-016'],
  },
  {
    tenant: 'natural-resources',
    topic: '意识形态工作',
    basis: /区委办公室.*前言/,
    taking: '原文未写明施行日期',
    interpreter: '未写明',
    collective: ['局党委', '全面领导责任'],
    unit: '局党委',
    event: 'NAT-O-034',
    recipients: [],
    conduct: ['局党委', 'NAT-O-006'],
  },
  {
    tenant: 'agriculture',
    topic: '意识形态工作、网络安全',
    basis: /实施方案.*前言/,
    taking: '原文未写明施行日期',
    interpreter: '未写明',
    collective: ['农技推广站', '主体责任'],
    unit: '局党组',
    event: 'AGR-O-012',
    recipients: ['上级党组织'],
    conduct: ['局党组', 'AGR-O-007'],
  },
];

const inForce = async (page: Page) => {
  const { items } = await read<{ items: { id: string; status: string }[] }>(page, '/api/v1/schemes');
  return found(items, (each) => each.status === 'issued').id;
};
const duty = (duties: Duty[], id: string) => found(duties, (each) => each.obligationId === id);

for (const bureau of bureaus) {
  test(`${bureau.tenant}: what the rules say of themselves, and what they ask for is done and confirmed`, async ({
    browser,
  }) => {
    const office = await signIn(browser, bureau.tenant, 'bureau-office');
    const leader = await signIn(browser, bureau.tenant, 'leader');
    await leader.goto('/');

    await office.goto(`/schemes/${await inForce(office)}`);
    await office.getByRole('tab', { name: '制度概况' }).click();
    const profile = section(office, '制度概况');
    const fact = (label: string) => profile.getByRole('row', { name: new RegExp(`^${label}`) }).first();
    await expect(fact('主题')).toContainText(bureau.topic);
    await expect(fact('上级依据')).toContainText(bureau.basis);
    await expect(fact('施行规定')).toContainText(bureau.taking);
    await expect(fact('解释机关')).toContainText(bureau.interpreter);
    await expect(profile.getByRole('list', { name: '版本' })).toContainText(/本版.*已施行.*起施行/);

    const [collective, words] = bureau.collective;
    await office.goto(`/organisation?unit=${await unitNamed(office, collective)}`);
    await expect(office.getByRole('region', { name: '领导班子', exact: true })).toContainText(
      `集体承担：${words}`,
    );

    const unit = await unitNamed(office, bureau.unit);
    const ledger = await ledgerOf(office, unit);
    const started = await happened(office, unit, duty(ledger.eventDuties, bureau.event), '走查用事件');
    await record(office, started.id, '走查用办理', bureau.recipients);
    if (bureau.recipients.length > 0) {
      const records = section(office, '履责记录与佐证');
      await expect(records).toContainText(`已报送：${bureau.recipients.join('、')}`);
      await expect(records).not.toContainText('尚未报送');
    }
    await confirm(leader, started.id);
    await expect(section(leader, '办理经过')).toContainText('确认完成');

    const day = await today(office);
    const [studying, obligation] = bureau.conduct;
    const studies = await unitNamed(office, studying);
    const studied = duty((await ledgerOf(office, studies)).conductDuties, obligation).titleZh;
    await office.goto(`/ledgers?unit=${studies}`);
    await office.locator('details.conduct > summary').click();
    await office
      .getByRole('button', { name: `归入记录：${studied}` })
      .first()
      .click();
    const form = office.getByRole('dialog', { name: /记录履责/ });
    await form.getByLabel('标题').fill('走查用学习培训');
    await form.getByLabel('发生日期').fill(day);
    await form.getByLabel('发生日期').press('Enter');
    await form.getByRole('button', { name: '提交', exact: true }).click();
    await expect(form).toBeHidden();
    const filed = office.locator('details.conduct li').filter({ hasText: studied }).first();
    await filed.locator('summary').click();
    await expect(filed).toContainText('走查用学习培训');
    for (const page of [office, leader]) await page.context().close();
  });
}
