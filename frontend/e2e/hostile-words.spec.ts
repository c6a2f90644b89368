import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { account, found, keptOut, post, read, signIn } from './support';

const hostile = [
  '<img src=x onerror="window.ran=1">',
  '<script>window.ran=1</script>',
  '"><svg onload=window.ran=1>',
  "{{constructor.constructor('window.ran=1')()}}",
];

test('words that look like a program are shown as the words that they are', async ({ browser }) => {
  const page = await signIn(browser, 'agriculture', 'bureau-office');
  const { items } = await read<{ items: { id: string; unitId: string }[] }>(
    page,
    '/api/v1/compliance/occurrences?year=2026',
  );
  const duty = found(items, () => true);
  const posts = await read<{ items: { id: string }[] }>(page, `/api/v1/posts?unitId=${duty.unitId}`);
  const mark = `XSS-${String(Date.now()).slice(-8)}`;
  for (const [number, words] of hostile.entries()) {
    await post(page, '/api/v1/persons', {
      name: words.slice(0, 30),
      workNumber: `${mark}-${String(number)}`,
    });
    await post(page, `/api/v1/occurrences/${duty.id}/comments`, { text: words });
    await post(page, '/api/v1/channels', {
      kind: 'publication',
      nameZh: words,
      unitId: duty.unitId,
      responsiblePostId: found(posts.items, () => true).id,
      openedOn: '2026-01-01',
    });
  }

  for (const path of [`/occurrences/${duty.id}`, '/channels', '/organisation?show=persons']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.ant-skeleton, .ant-spin-spinning')).toHaveCount(0);
    await expect(
      page.getByText(path.includes('persons') ? `${mark}-0` : (hostile[0] ?? '')).first(),
    ).toBeVisible();
    expect(await page.evaluate(() => (window as { ran?: number }).ran), path).toBeUndefined();
  }

  expect(keptOut(page)).toEqual([]);
  await page.context().close();
});

test('a page of another site has nothing done, reads nothing and frames nothing', async ({ browser }) => {
  const base = process.env['PLATFORM_BASE_URL'] ?? '';
  const page = await signIn(browser, 'finance', 'leader');
  const mine = async () => (await read<{ items: unknown[] }>(page, '/api/v1/my/sessions')).items.length;
  const { userName, password } = account('finance', 'leader');
  const second = await browser.newContext();
  expect((await second.request.post('/api/v1/session', { data: { userName, password } })).ok()).toBe(true);
  const before = await mine();
  expect(before).toBeGreaterThan(1);
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<h1>Elsewhere</h1><iframe src="${base}/security"></iframe>
      <form method="post" enctype="text/plain" action="${base}/api/v1/my/sessions/ending-of-others">
      <input name='{"a":"' value='"}'><button>Win</button></form>`);
  });
  await new Promise<void>((listens) => server.listen(5197, '127.0.0.1', listens));
  try {
    for (const site of ['http://127.0.0.1:5197/', 'http://localhost:5197/']) {
      await page.goto(site);
      const seen = await page.evaluate(async (address) => {
        const said: string[] = [];
        for (const [path, method, mode] of [
          ['/api/v1/session', 'GET', 'cors'],
          ['/api/v1/my/sessions/ending-of-others', 'POST', 'no-cors'],
          ['/api/v1/session', 'DELETE', 'cors'],
        ] as const)
          said.push(
            await fetch(address + path, {
              method,
              mode,
              credentials: 'include',
              ...(method === 'POST' ? { body: '{}' } : {}),
            }).then(
              (answer) => `${answer.type} ${String(answer.status)}`,
              () => 'kept out',
            ),
          );
        return said;
      }, base);
      expect(seen, site).toEqual(['kept out', 'kept out', 'kept out']);
      await expect(page.frameLocator('iframe').getByRole('heading', { name: '账号安全' })).toHaveCount(0);
      await page.getByRole('button', { name: 'Win' }).click();
      await page.waitForLoadState();
      expect(await mine(), site).toBe(before);
    }
  } finally {
    server.close();
  }
  await second.close();
});
