import { expect, test, type Locator, type Page } from '@playwright/test';
import { leave, staffOf, type Session, type Unit } from './case-staff';
import { act, attributeByMinutes, choose, walkThrough, type Walk } from './case-steps';
import { verifiedCase } from './prepared-cases';
import { found, minutes, post, read, section, signIn } from './support';

const unorganised = '未有力组织';

const walks: Walk[] = [
  {
    tenant: 'finance',
    trigger: unorganised,
    kind: '领导班子',
    subject: 'body',
    attribution: '第21条',
    missed: '各级组织每半年不少于一次专题研究',
    severity: '情节较轻',
    measure: '责令书面检查',
    filing: { with: '财政局', received: 'here' },
  },
  {
    tenant: 'education',
    trigger: unorganised,
    kind: '领导班子',
    subject: 'body',
    attribution: '第13条',
    measure: '提醒',
    filing: { with: '组织部门', received: 'outside' },
  },
  {
    tenant: 'education2',
    trigger: unorganised,
    kind: '领导班子',
    subject: 'body',
    attribution: '第11条',
    measure: '批评教育',
  },
  {
    tenant: 'meteorology',
    trigger: unorganised,
    kind: '领导班子',
    subject: 'body',
    threshold: '不良影响',
    measure: '依有关党纪党规按程序处理',
    externalBasis: '某条例第十条',
  },
  {
    tenant: 'natural-resources',
    trigger: '导致不良后果',
    kind: '党员干部',
    subject: 'post',
    threshold: '不良后果',
    measure: '通报批评',
  },
  { tenant: 'agriculture', trigger: unorganised, kind: '站、股室', subject: 'body', measure: '提醒' },
];

for (const walk of walks)
  test(`under the rules of ${walk.tenant} a missed duty becomes a case that is heard, decided, served, carried out and closed`, async ({
    browser,
  }) => {
    // One journey through four people's pages.
    test.setTimeout(240_000);
    const staff = await staffOf(browser, walk.tenant);
    await walkThrough(staff, walk);
    // The office's page of numbers names none.
    await staff.office.goto('/cases');
    await expect(section(staff.office, '全局案件数')).toContainText('少于 5');
    await leave(staff);
  });

test('the facts of who took part come from the minutes of a meeting', async ({ browser }) => {
  test.setTimeout(120_000);
  const staff = await staffOf(browser, 'finance');
  const { supervisor } = staff;
  const { id } = await verifiedCase(staff, '责任清单调整不当');
  await supervisor.goto(`/cases/${id}`);
  const { given } = await attributeByMinutes(supervisor);
  // Whoever objected and was overruled is not told to answer before it is known whether they were in charge.
  await expect(given).toContainText('直接分管');
  await leave(staff);
});

test('a body without the authority proposes, and the receiver answers with reasons', async ({ browser }) => {
  const supervisor = await signIn(browser, 'education', 'discipline-supervisor');
  const leader = await signIn(browser, 'education', 'leader');
  const receiver = await read<Session>(leader, '/api/v1/session');
  const { units } = await read<{ units: Unit[] }>(supervisor, '/api/v1/organisation');
  const top = found(units, ({ parentId }) => parentId === null);
  const from = found(units, ({ parentId }) => parentId !== null);
  const { items: posts } = await read<{ items: { id: string }[] }>(supervisor, '/api/v1/posts');
  const { items: options } = await read<{ items: { triggers: { trigger: { id: string } }[] }[] }>(
    supervisor,
    '/api/v1/case-options',
  );
  await post(supervisor, '/api/v1/proposals', {
    fromUnitId: from.id,
    toUnitId: top.id,
    toPersonId: receiver.person.id,
    subjectPostId: posts[0]!.id,
    triggerId: options[0]!.triggers[0]!.trigger.id,
    grounds: '任务未落实，建议追责',
  });

  await leader.goto('/cases/proposals');
  const inbox = section(leader, '收到的建议');
  await inbox.getByRole('button', { name: '答复' }).first().click();
  await leader.getByRole('dialog').getByLabel('部分采纳').check();
  await leader.getByRole('dialog').getByLabel('理由').fill('予以提醒，暂不立案');
  await leader.getByRole('dialog').getByRole('button', { name: '答复' }).click();
  await expect(inbox).toContainText('部分采纳：予以提醒，暂不立案');

  await supervisor.goto('/cases/proposals');
  await expect(section(supervisor, '提出的建议')).toContainText('予以提醒，暂不立案');
  for (const page of [supervisor, leader]) await page.context().close();
});

test('two cases are merged, and a subject gets a case of its own again', async ({ browser }) => {
  test.setTimeout(120_000);
  const staff = await staffOf(browser, 'education2');
  const { supervisor, unit, top, beside, names, reviewing } = staff;
  const { today } = await read<{ today: string }>(supervisor, '/api/v1/session');
  const [{ triggers, subjects } = { triggers: [], subjects: [] }] = (
    await read<{ items: { triggers: { trigger: { id: string } }[]; subjects: { id: string }[] }[] }>(
      supervisor,
      `/api/v1/case-options?day=${today}`,
    )
  ).items;
  const persons = await read<{ items: { id: string; name: string }[] }>(supervisor, '/api/v1/case-persons');
  const person = async (name: string) =>
    persons.items.find((each) => each.name === name)?.id ??
    found(
      (await read<typeof persons>(supervisor, `/api/v1/case-persons?search=${encodeURIComponent(name)}`))
        .items,
      () => true,
    ).id;
  const [investigatorId, deciderId, representativeId] = await Promise.all(
    [names.investigator, names.decider, names.clerk].map(person),
  );
  const opened = async (unitId: string, facts: string) =>
    (
      (await post(supervisor, '/api/v1/cases', {
        occurredOn: today,
        triggerId: triggers[2]!.trigger.id,
        subjects: [{ packSubject: subjects[0]!.id, unitId, representativeId }],
        investigatorId,
        deciderId,
        reviewerId: reviewing.id,
        decidingUnitId: top.id,
        reviewUnitId: reviewing.unit.id,
        sources: [{ kind: 'instruction', words: '上级交办' }],
        facts,
      })) as { id: string }
    ).id;
  const into = await opened(unit.id, '上半年未落实');
  const from = await opened(beside.id, '下半年又未落实');

  await supervisor.goto(`/cases/${from}`);
  await act(supervisor, '并案', async () => {
    await choose(supervisor, '并入的案件', today);
    await supervisor.getByRole('dialog').getByLabel('理由').fill('同一事由，同一批责任单位');
  });
  await expect(section(supervisor, '办理环节')).toContainText('已并案');
  await expect(section(supervisor, '关联案件')).toContainText('卷宗未变动');
  await section(supervisor, '关联案件').getByRole('link', { name: '并入此案' }).click();
  await expect(supervisor).toHaveURL(new RegExp(into));
  await expect(section(supervisor, '关联案件')).toContainText('下半年又未落实');
  await expect(section(supervisor, '当事人')).toContainText(beside.nameZh);

  await act(supervisor, '分案', async () => {
    await supervisor.getByRole('dialog').getByLabel(beside.nameZh).check();
    await supervisor.getByRole('dialog').getByLabel('理由').fill('情况不同，分别办理');
  });
  await section(supervisor, '关联案件').getByRole('link', { name: '分出此案' }).click();
  await expect(section(supervisor, '当事人')).toContainText(beside.nameZh);
  await expect(section(supervisor, '关联案件')).toContainText('由此案分出');
  await expect(section(supervisor, '办理环节')).toContainText('下一步：核实');
  await leave(staff);
});

test('what was not put right is held to account from its finding, with who answers together', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const staff = await staffOf(browser, 'education');
  const { supervisor, office, clerk, leader, unit, top, names, reviewing } = staff;
  const { today } = await read<{ today: string }>(supervisor, '/api/v1/session');
  const due = new Date(Date.parse(today) + 20 * 86_400_000).toISOString().slice(0, 10);
  const at = async (page: Page, path: string, body: unknown) =>
    (await post(page, path, body)) as { id: string };
  const inspection = await at(office, '/api/v1/inspections', {
    title: '整改回头看',
    organiserUnitId: top.id,
    from: today,
    to: due,
    methods: ['document-review'],
    unitIds: [unit.id],
    checklist: [{ source: 'own', text: '材料齐全' }],
  });
  const finding = await at(office, `/api/v1/inspections/${inspection.id}/findings`, {
    unitId: unit.id,
    text: '整改台账缺失',
    severity: 'serious',
    dueOn: due,
    itemNumber: 1,
  });
  const { occurrenceId } = await read<{ occurrenceId: string }>(office, `/api/v1/findings/${finding.id}`);
  const { csrfToken } = await read<{ csrfToken: string }>(clerk, '/api/v1/session');
  const uploaded = await clerk.request.post('/api/v1/evidence', {
    headers: { 'X-CSRF-TOKEN': csrfToken },
    multipart: {
      file: minutes,
      kind: 'rectification-record',
      title: '整改记录',
      unitId: unit.id,
      formedOn: today,
    },
  });
  expect(uploaded.status(), await uploaded.text()).toBe(201);
  await post(clerk, '/api/v1/acts', {
    kind: 'meeting',
    title: '补齐台账',
    topics: ['整改'],
    occurredOn: today,
    unitId: unit.id,
    evidenceIds: [((await uploaded.json()) as { id: string }).id],
    occurrenceIds: [occurrenceId],
    submit: true,
  });
  await post(leader, `/api/v1/occurrences/${occurrenceId}/confirmation`, {});
  await post(office, `/api/v1/findings/${finding.id}/reopening`, { reason: '复查仍缺', dueOn: due });

  await supervisor.goto(`/findings/${finding.id}`);
  await supervisor.getByRole('link', { name: '不整改立案追责' }).click();
  const dialog = supervisor.getByRole('dialog');
  await expect(dialog).toContainText('针对未整改的问题：整改台账缺失');
  await choose(supervisor, '追责情形', unorganised);
  await choose(supervisor, '追责对象', '党组织（不整改的主体责任）');
  await choose(supervisor, '领导班子所在单位', unit.nameZh);
  await choose(supervisor, '班子代表', names.clerk);
  await dialog.getByRole('button', { name: '添加当事人' }).click();
  const second = dialog.getByRole('group', { name: '当事人 2' });
  await second.getByLabel('追责对象').click();
  await supervisor
    .locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '领导干部' })
    .first()
    .click();
  await second.getByLabel('岗位').click();
  await second.getByLabel('岗位').fill(names.office);
  await supervisor
    .locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: names.office })
    .first()
    .click();
  await dialog.getByLabel('失职事实').fill('督查发现的问题逾期未整改');
  const cases = (
    await read<{ items: { occurredOn: string; titleZh: string }[] }>(supervisor, '/api/v1/cases')
  ).items;
  await choose(supervisor, '前案（可不选）', found(cases, () => true).occurredOn);
  await choose(supervisor, '调查人', names.investigator);
  await choose(supervisor, '决定人', names.decider);
  // Nobody is offered for a part that they could never take.
  const reviewer = dialog.getByLabel('复核人', { exact: true });
  await reviewer.click();
  await reviewer.fill(names.clerk);
  await expect(supervisor.locator('.ant-select-dropdown:visible')).toContainText('没有符合条件');
  await choose(supervisor, '复核人', reviewing.name);
  await choose(supervisor, '决定机关', top.nameZh);
  await choose(supervisor, '复核机关', reviewing.unit.nameZh);
  await dialog.getByRole('button', { name: '立案' }).click();
  await expect(supervisor).toHaveURL(/\/cases\/[0-9a-f-]{36}/);
  const later = supervisor.url();
  await section(supervisor, '关联案件').getByRole('link', { name: '前案' }).click();
  // The earlier case leads to the later one too.
  await section(supervisor, '关联案件').getByRole('link', { name: '后案' }).last().click();
  await expect(supervisor).toHaveURL(later);
  await expect(section(supervisor, '关联案件').getByRole('link', { name: '前案' })).toBeVisible();
  await expect(section(supervisor, '立案情况').getByRole('link', { name: '整改台账缺失' })).toBeVisible();

  await act(supervisor, '登记核实情况', async () => {
    await dialog.getByLabel('属实', { exact: true }).check();
    await dialog.getByLabel('说明', { exact: true }).fill('复查属实');
  });
  await supervisor.getByRole('button', { name: '划分责任' }).click();
  const joint = dialog.getByRole('list', { name: '一并追究的责任' });
  for (const words of ['党组织：主体责任', '纪委：监督责任', '个人：个人责任'])
    await expect(joint).toContainText(words);
  await dialog.getByRole('button', { name: '查看推定结果' }).click();
  const given = dialog.getByRole('table', { name: '责任划分' });
  await expect(given).toContainText('第10条');
  await expect(given).toContainText('主体责任');
  await expect(given).toContainText('个人责任');

  // A clear objection that was overruled exempts, and whoever decides alone answers alone: each with its article.
  const cadre = dialog.locator('fieldset').last();
  const pick = async (scope: Locator, field: string, text: string) => {
    await scope.getByLabel(field, { exact: true }).click();
    await supervisor
      .locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: text })
      .first()
      .click();
  };
  await pick(dialog, '决策方式', '集体决策');
  for (const [field, answer] of [
    ['班子主要负责人', '否'],
    ['直接分管', '否'],
    ['参与决策', '是'],
    ['反对未被采纳', '是'],
    ['反对意见', '明确反对'],
  ] as const)
    await pick(cadre, field, answer);
  await dialog.getByRole('button', { name: '查看推定结果' }).click();
  await expect(given).toContainText('免责（反对意见未被采纳）');
  await expect(given).toContainText('第13条');
  await pick(dialog, '决策方式', '个人决定或批准');
  await pick(cadre, '个人决定或批准', '是');
  await dialog.getByRole('button', { name: '查看推定结果' }).click();
  await expect(given).toContainText('个人决定责任');
  await leave(staff);
});

test('a proposal crosses from the district to a bureau, and its answer comes back', async ({ browser }) => {
  test.setTimeout(90_000);
  const officer = await signIn(browser, 'district', 'oversight-officer');
  const supervisor = await signIn(browser, 'finance', 'discipline-supervisor');
  await supervisor.goto('/');
  await officer.goto('/outward-proposals');
  await officer.getByRole('button', { name: '提出建议' }).click();
  await choose(officer, '接收单位', '示例区财政局');
  const dialog = officer.getByRole('dialog');
  await dialog.getByLabel('建议对象').fill('国库科领导班子');
  await dialog.getByLabel('建议内容和依据').fill('督查发现的问题逾期未整改，建议追责');
  await dialog.getByRole('button', { name: '提出建议' }).click();
  const sent = section(officer, '提出的建议');
  await expect(sent).toContainText('待答复');
  await sent.getByRole('button', { name: '催复' }).first().click();
  await officer.getByRole('dialog').getByRole('button', { name: '催复' }).click();
  await expect(sent).toContainText('已催复 1 次');

  const came = section(supervisor, '收到的建议').getByRole('row', { name: /国库科领导班子/ });
  await expect(async () => {
    await supervisor.goto('/outward-proposals');
    await expect(came).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await came.getByRole('button', { name: '答复' }).click();
  await supervisor.getByRole('dialog').getByLabel('采纳', { exact: true }).check();
  await supervisor.getByRole('dialog').getByLabel('理由').fill('已立案核实');
  await supervisor.getByRole('dialog').getByRole('button', { name: '答复' }).click();
  await expect(came).toContainText('已立案核实');

  await expect(async () => {
    await officer.goto('/outward-proposals');
    await expect(section(officer, '提出的建议')).toContainText('已立案核实', { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  for (const page of [officer, supervisor]) await page.context().close();
});
