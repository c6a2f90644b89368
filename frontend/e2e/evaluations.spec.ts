import { expect, test, type Page } from '@playwright/test';
import { found, post, read, section, signIn } from './support';

interface Session {
  person: { id: string; name: string };
  roles: { unitId: string | null }[];
  today: string;
}
interface Held {
  items: { id: string; unitId: string; holder: { personId: string; name: string } | null }[];
}

const fill = (page: Page, field: string, value: string) =>
  page.getByRole('dialog').getByLabel(field).fill(value);

const choose = async (page: Page, field: string, text: string) => {
  const box = page.getByRole('dialog').getByLabel(field, { exact: true });
  await box.click();
  if (await box.isEditable()) await box.fill(text);
  await page
    .locator('.ant-select-dropdown:visible')
    .locator('.ant-select-item-option, .ant-select-tree-title', { hasText: text })
    .first()
    .click();
};

const made = async (page: Page, path: string, body: unknown) =>
  (await post(page, path, body)) as { id: string };

const press = async (page: Page, name: string) => {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

test('a candidate under verification is not submitted until somebody else approves it', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const office = await signIn(browser, 'education', 'bureau-office');
  const supervisor = await signIn(browser, 'education', 'discipline-supervisor');
  const leader = await signIn(browser, 'education', 'leader', 390);
  const session = (page: Page) => read<Session>(page, '/api/v1/session');
  const [asking, answering, deciding] = await Promise.all([office, supervisor, leader].map(session));
  const { units } = await read<{ units: { id: string; parentId: string | null }[] }>(
    office,
    '/api/v1/organisation',
  );
  const top = found(units, ({ parentId }) => parentId === null);

  // A candidate of this journey's own, in a post of their own.
  const name = `候选${Date.now().toString(36)}`;
  const candidate = await made(office, '/api/v1/persons', { name, workNumber: `EV-${Date.now()}` });
  const held = await made(office, '/api/v1/posts', {
    unitId: found([...units].reverse(), ({ parentId }) => parentId !== null).id,
    roleId: 'leading-cadre',
    establishedOn: '2023-01-01',
  });
  await post(office, `/api/v1/posts/${held.id}/appointments`, { personId: candidate.id, from: '2024-01-01' });

  // A case against the holder of the post is being verified. Whoever reviews it may, and holds a post in the body that does.
  const reviewers = await read<{ items: { id: string }[] }>(
    supervisor,
    '/api/v1/case-persons?capacity=reviewer',
  );
  const named = [answering, deciding].map((each) => each!.person.id);
  const may = reviewers.items.map(({ id }) => id).filter((id) => !named.includes(id));
  const posts = await read<Held>(office, '/api/v1/posts');
  const reviewing = found(posts.items, ({ holder }) => holder !== null && may.includes(holder.personId));
  await post(office, '/api/v1/authority-register/entries', {
    bodyUnitId: top.id,
    postId: held.id,
    from: '2026-01-01',
    basis: '干部任免权限表',
  });
  await post(supervisor, '/api/v1/cases', {
    occurredOn: asking!.today,
    triggerId: 'EJA-TR-01',
    subjects: [{ packSubject: 'cadre', postId: held.id, unitId: null, representativeId: null }],
    investigatorId: answering!.person.id,
    deciderId: deciding!.person.id,
    reviewerId: reviewing.holder!.personId,
    decidingUnitId: top.id,
    reviewUnitId: reviewing.unitId,
    sources: [{ kind: 'missed-duty', words: '专题学习未按期完成' }],
    facts: '未按要求组织落实',
  });

  await office.goto('/cases/evaluations');
  await office.getByRole('button', { name: '请求评价' }).click();
  await choose(office, '人选', name);
  await choose(office, '提名单位', '局');
  await fill(office, '拟任职务', '副局长');
  const since = office.getByRole('dialog').getByLabel('考察起始日');
  await since.fill('2024-01-01');
  await since.press('Enter');
  await press(office, '请求评价');
  await office.getByRole('link', { name: name }).first().click();
  await expect(office.getByText('答复以前，只有可以答复的人看到记录。')).toBeVisible();
  const at = new URL(office.url()).pathname;

  await supervisor.goto(at);
  await expect(section(supervisor, '的记录')).toContainText('第12条(1)');
  await supervisor.getByRole('button', { name: '答复', exact: true }).click();
  const matters = supervisor.getByRole('dialog').getByRole('group', { name: /发生$/ });
  await expect(matters.last()).toBeVisible();
  for (const matter of await matters.all()) {
    await matter.getByLabel('是，核查未结前不得上会').check();
    await matter.getByLabel('理由').fill('影响重大');
  }
  await fill(supervisor, '履责与纪律情况结论', '职责内事项按期完成；有一事正在核查。');
  const until = supervisor.getByRole('dialog').getByLabel('有效期至');
  await until.fill(new Date(Date.parse(asking!.today) + 90 * 86_400_000).toISOString().slice(0, 10));
  await until.press('Enter');
  await press(supervisor, '答复');
  await expect(section(supervisor, '结论')).toContainText('不得上会');

  await leader.goto(at);
  await expect(section(leader, '结论')).toContainText('第11条');
  await leader.getByRole('button', { name: '批准上会' }).click();
  await fill(leader, '理由', '上级党委另有决定');
  await press(leader, '批准上会');
  await expect(section(leader, '结论')).toContainText('经批准可以上会');
  await office.reload();
  await expect(section(office, '结论')).toContainText('上级党委另有决定');
});
