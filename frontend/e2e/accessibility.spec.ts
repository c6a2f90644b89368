import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { keptOut, signIn } from './support';

const landings = [
  { tenant: 'finance', role: 'unit-clerk', paths: ['/workbench', '/ledgers', '/records'] },
  { tenant: 'finance', role: 'leader', paths: ['/workbench', '/overview', '/incidents'] },
  {
    tenant: 'finance',
    role: 'bureau-office',
    paths: [
      '/overview',
      '/overview/occurrences',
      '/organisation',
      '/organisation?show=persons',
      '/schemes',
      '/publications',
      '/publications/webhooks',
      '/publications/gateways',
    ],
  },
  {
    tenant: 'finance',
    role: 'discipline-supervisor',
    paths: [
      '/cases',
      '/proposals',
      '/meetings',
      '/inspections',
      '/reports',
      '/channels',
      '/bulletins',
      '/channels/activities',
      '/channels/resources',
    ],
  },
  { tenant: 'finance', role: 'audit-administrator', paths: ['/audit'] },
  {
    tenant: 'district',
    role: 'oversight-officer',
    paths: [
      '/oversight',
      '/oversight/bureaus/finance',
      '/oversight/reports',
      '/oversight/inspections',
      '/oversight/appraisal-rounds',
    ],
  },
  { tenant: 'finance', role: 'system-administrator', paths: ['/administration', '/operations'] },
  { tenant: 'finance', role: 'security-administrator', paths: ['/administration'] },
];

for (const width of [1440, 390]) {
  for (const { tenant, role, paths } of landings) {
    test(`the screens of a ${role} can be used by everybody at ${width} px`, async ({ browser }) => {
      const page = await signIn(browser, tenant, role, width);
      for (const path of paths) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('.ant-skeleton, .ant-spin-spinning')).toHaveCount(0);
        await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${path} ${id}: ${nodes
                .map((node) => node.target.join(' '))
                .slice(0, 3)
                .join(', ')}`,
          ),
        ).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
          `${path} scrolls sideways`,
        ).toBe(true);
      }
      expect(keptOut(page)).toEqual([]);
      await page.context().close();
    });
  }
}
