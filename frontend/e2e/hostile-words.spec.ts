import { expect, test } from '@playwright/test';
import { found, keptOut, post, read, signIn } from './support';

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
