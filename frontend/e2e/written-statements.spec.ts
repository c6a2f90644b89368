import { expect, test, type Browser, type Page } from '@playwright/test';
import { act, dialog, fits, leaveList } from './forms';
import { minutes, post, read, section, signIn } from './support';

interface Duty {
  obligationId: string;
  titleZh: string;
  attestationOnly: boolean;
}
interface Asked {
  tenant: string;
  /** Where a head of the bureau holds a post, so that somebody with an account can sign. */
  head: string;
  /** Which unit states what: early warning, cooperation, outreach, as the rules of the bureau ask. */
  states: [unit: string, obligation: string, words: string][];
}

const mechanism = '机制已建立';
const cooperation = '已开展配合';
const plan = '计划已制定';
const bureaus: Asked[] = [
  { tenant: 'finance', head: '机关党总支', states: [['机关党总支', 'FIN-O-023', mechanism]] },
  {
    tenant: 'education',
    head: '机关党委',
    states: [
      ['机关党委', 'EJA-O-067', mechanism],
      ['机关党委', 'EJA-O-073', cooperation],
    ],
  },
  {
    tenant: 'education2',
    head: '局党委',
    states: [
      ['责任制领导小组', 'EJY-O-031', mechanism],
      ['责任制领导小组', 'EJY-O-021', plan],
    ],
  },
  {
    tenant: 'meteorology',
    head: '市局党组',
    states: [
      ['办公室', 'MET-O-013', cooperation],
      ['人事处', 'MET-O-020', plan],
    ],
  },
  {
    tenant: 'natural-resources',
    head: '局党委',
    states: [
      ['局党委', 'NAT-O-015', mechanism],
      ['局党委', 'NAT-O-022', cooperation],
      ['局党委', 'NAT-O-026', plan],
    ],
  },
  {
    tenant: 'agriculture',
    head: '局党组',
    states: [
      ['局办公室', 'AGR-O-036', mechanism],
      ['局办公室', 'AGR-O-042', plan],
    ],
  },
];

const unitsOf = async (page: Page) =>
  new Map(
    (await read<{ units: { id: string; nameZh: string }[] }>(page, '/api/v1/organisation')).units.map(
      (unit) => [unit.nameZh, unit.id],
    ),
  );

/** A second head beside the first, held by the person of the leader's account. */
const seat = async (office: Page, leader: Page, unit: string) => {
  const { person, today } = await read<{ person: { id: string }; today: string }>(leader, '/api/v1/session');
  const { id } = (await post(office, '/api/v1/posts', {
    unitId: (await unitsOf(office)).get(unit),
    roleId: 'first-responsible',
    titleZh: '行政主要负责人',
    establishedOn: today,
  })) as { id: string };
  await post(office, `/api/v1/posts/${id}/appointments`, { personId: person.id, from: today });
};

const people = async (browser: Browser, tenant: string) => ({
  office: await signIn(browser, tenant, 'bureau-office'),
  leader: await signIn(browser, tenant, 'leader'),
});

for (const { tenant, head, states } of bureaus)
  test(`what the rules of ${tenant} ask to be attested is stated, signed by the head and counted`, async ({
    browser,
  }) => {
    const { office, leader } = await people(browser, tenant);
    const { today } = await read<{ today: string }>(office, '/api/v1/session');
    const units = await unitsOf(office);
    await seat(office, leader, head);
    const titles: string[] = [];
    for (const [unit, obligation, words] of states) {
      const { duties } = await read<{ duties: Duty[] }>(
        office,
        `/api/v1/attested-duties?unitId=${units.get(unit)}&year=${today.slice(0, 4)}`,
      );
      const duty = duties.find((each) => each.obligationId === obligation);
      expect(duty?.attestationOnly, obligation).toBe(true);
      await office.goto(`/channels/attestations?unit=${units.get(unit)}`);
      await act(
        office,
        `声明：${duty?.titleZh}`,
        async () => {
          await dialog(office).getByText(words, { exact: true }).click();
          // Nothing but what shows the institution's own arrangement is taken: no record of what anybody said.
          await dialog(office).getByLabel('佐证种类').click();
          const kinds = await office
            .locator('.ant-select-dropdown:visible .ant-select-item-option')
            .allTextContents();
          expect(kinds.filter((kind) => !/声明|机制|计划|协调|会议|场次/.test(kind))).toEqual([]);
          await leaveList(office);
          await dialog(office)
            .getByLabel('选择佐证文件')
            .setInputFiles({
              ...minutes,
              buffer: Buffer.concat([minutes.buffer, Buffer.from(`%${obligation}`)]),
            });
          await expect(dialog(office).getByRole('list', { name: '已上传的佐证' })).toBeVisible();
        },
        '送负责人签署',
      );
      titles.push(duty?.titleZh ?? '');
    }
    await leader.goto('/workbench');
    const waiting = section(leader, '等我签署的单位声明');
    await fits(leader, `attestations-waiting-${tenant}`);
    for (const left of titles.map((_, at) => titles.length - at)) {
      await expect(waiting.getByRole('button', { name: '签署', exact: true })).toHaveCount(left);
      await waiting.getByRole('button', { name: '签署', exact: true }).first().click();
      await dialog(leader).getByRole('button', { name: '签署', exact: true }).click();
      await expect(dialog(leader)).toHaveCount(0);
    }
    await office.goto(`/channels/attestations?unit=${units.get(states[0]?.[0] ?? '')}`);
    await expect(office.getByRole('listitem').filter({ hasText: titles[0] ?? '' })).toContainText(
      `${today} 行政主要负责人签署`,
    );
    await fits(office, `attestations-${tenant}`);
    for (const page of [office, leader]) await page.context().close();
  });

test('two heads of a unit stand side by side, and each answers for what is asked of the head', async ({
  browser,
}) => {
  const office = await signIn(browser, 'education', 'bureau-office');
  const leader = await signIn(browser, 'education', 'leader');
  const unit = '示例二中党总支';
  await seat(office, leader, unit);
  await office.goto(`/organisation?unit=${(await unitsOf(office)).get(unit)}`);
  const body = section(office, '领导班子|领导机构');
  await expect(body).toContainText('党组织书记');
  await expect(body).toContainText('行政主要负责人');
  await expect(body.getByRole('note')).toBeVisible();
  await fits(office, 'co-heads');
  for (const page of [office, leader]) await page.context().close();
});
