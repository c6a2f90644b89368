import { expect, test } from '@playwright/test';
import { post, section, signIn } from './support';

const wide = async (page: import('@playwright/test').Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test.describe('Publications', () => {
  test('what the office publishes stands on the public page until it is withdrawn', async ({ browser }) => {
    const office = await signIn(browser, 'education', 'bureau-office');
    const anybody = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await anybody.goto('/public/nobody-here');
    await expect(anybody.getByText('这里没有公布的内容。')).toBeVisible();
    await anybody.goto('/public/education');
    await expect(anybody.getByRole('article', { name: '责任制落实情况通报' })).toBeVisible();
    await expect(anybody.getByRole('article', { name: /年度履责日历/ })).toHaveCount(0);

    await office.goto('/publications');
    await office.getByRole('button', { name: '公布', exact: true }).click();
    const form = office.getByRole('dialog');
    await form.getByText('履责日历', { exact: true }).click();
    await form.getByRole('button', { name: '查看将公布的内容' }).click();
    await expect(form.getByText(/公布以下内容/)).toBeVisible();
    await form.getByRole('button', { name: '公布', exact: true }).click();
    await expect(section(office, '正在公布').getByRole('link', { name: /年度履责日历/ })).toBeVisible();

    await anybody.reload();
    await expect(anybody.getByRole('article', { name: /年度履责日历/ })).toBeVisible();
    await expect(anybody.getByText(/内容校验值/).first()).toBeVisible();
    expect(await wide(anybody)).toBe(false);
    expect(await anybody.context().cookies()).toEqual([]);

    await office.getByRole('button', { name: /^撤回 .*履责日历/ }).click();
    await office.getByRole('dialog').getByLabel('撤回原因').fill('口径有误');
    await office.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click();
    await expect(section(office, '已撤回').getByText(/口径有误/)).toBeVisible();
    await anybody.reload();
    await expect(anybody.getByRole('article', { name: '责任制落实情况通报' })).toBeVisible();
    await expect(anybody.getByRole('article', { name: /年度履责日历/ })).toHaveCount(0);
    for (const page of [office, anybody]) await page.context().close();
  });

  test('the public page of a bureau shows figures and channels and no way in', async ({ browser }) => {
    for (const width of [1440, 390]) {
      const anybody = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
      const asked: string[] = [];
      anybody.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await anybody.goto('/public/finance');
      await expect(anybody.getByRole('article', { name: /年度履责情况/ })).toBeVisible();
      await expect(anybody.getByRole('article', { name: '阵地名录' })).toBeVisible();
      expect(await wide(anybody)).toBe(false);
      expect(asked.filter((path) => path.startsWith('/api/'))).toEqual(['/api/public/v1/finance']);
      await anybody.context().close();
    }
  });

  test('the department publishes a bulletin, which everybody reads until it is withdrawn', async ({
    browser,
  }) => {
    const officer = await signIn(browser, 'district', 'oversight-officer');
    const anybody = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await anybody.goto('/public/district');
    await expect(anybody.getByRole('article', { name: '年度履责报告审阅情况通报' })).toBeVisible();
    await officer.goto('/publications');
    await officer.getByRole('button', { name: '公布', exact: true }).click();
    const form = officer.getByRole('dialog');
    await form.getByLabel('哪一份通报').click();
    await officer
      .locator('.ant-select-item-option', { hasText: '全区责任制落实情况通报' })
      .filter({ visible: true })
      .click();
    await form.getByRole('button', { name: '查看将公布的内容' }).click();
    await expect(form.getByText('请对照本单位台账，按时限补齐未完成事项。')).toBeVisible();
    await officer.screenshot({ path: 'test-results/publish-bulletin-1440.png' });
    await form.getByRole('button', { name: '公布', exact: true }).click();
    await expect(
      section(officer, '正在公布').getByRole('link', { name: '全区责任制落实情况通报' }),
    ).toBeVisible();

    await anybody.reload();
    await expect(anybody.getByRole('article', { name: '全区责任制落实情况通报' })).toContainText(
      '各单位本年度履责台账均已建立。',
    );
    expect(await wide(anybody)).toBe(false);
    await anybody.screenshot({ path: 'test-results/public-bulletin-390.png', fullPage: true });

    await officer.getByRole('button', { name: /^撤回 全区责任制落实情况通报/ }).click();
    await officer.getByRole('dialog').getByLabel('撤回原因').fill('另行公布');
    await officer.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click();
    await anybody.reload();
    await expect(anybody.getByRole('article', { name: '年度履责报告审阅情况通报' })).toBeVisible();
    await expect(anybody.getByRole('article', { name: '全区责任制落实情况通报' })).toHaveCount(0);
    for (const page of [officer, anybody]) await page.context().close();
  });

  test('a message that cannot be delivered is given up visibly and sent again by hand', async ({
    browser,
  }) => {
    const office = await signIn(browser, 'finance', 'bureau-office');
    await office.goto('/publications/webhooks');
    await office.getByRole('button', { name: '登记推送地址' }).click();
    const form = office.getByRole('dialog');
    await form.getByLabel('接收方').fill('市级门户');
    await form.getByLabel('推送地址').fill('https://127.0.0.1/hooks');
    await form.getByRole('checkbox', { name: '阵地名录' }).check();
    await form.getByRole('button', { name: '登记推送地址' }).click();
    await expect(form.getByText(/请填写公网域名/)).toBeVisible();
    // Nobody has this name, so that nobody answers.
    await form.getByLabel('推送地址').fill('https://nobody.invalid.example/hooks');
    await form.getByRole('button', { name: '登记推送地址' }).click();
    await expect(office.getByRole('status').getByText(/^whsec_/)).toBeVisible();

    await post(office, '/api/v1/publications', {
      kind: 'channel-register',
      form: 'live',
      titleZh: `阵地名录 ${Date.now()}`,
    });
    await office.getByRole('link', { name: '市级门户' }).click();
    const messages = section(office, '消息');
    await expect(messages.getByText(/无法连接|对方超时未答复/).first()).toBeVisible({ timeout: 60_000 });
    await expect(async () => {
      await office.reload();
      await messages.getByText('未送达', { exact: true }).first().click();
      await expect(messages.getByRole('button', { name: /重新发送第/ })).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
    await messages.getByRole('button', { name: /重新发送第/ }).click();
    await expect(messages.getByText('没有未送达的消息。')).toBeVisible();

    await office.getByRole('button', { name: '暂停' }).click();
    await expect(office.getByRole('button', { name: '恢复推送' })).toBeVisible();
    await office.getByRole('button', { name: '结束推送' }).click();
    await office.getByRole('tooltip').getByRole('button', { name: '结束推送' }).click();
    await expect(section(office, '状态').getByText(/已结束/)).toBeVisible();
    await office.context().close();
  });

  test('an application of a government gateway is told its secret once', async ({ browser }) => {
    const office = await signIn(browser, 'finance', 'bureau-office');
    await office.goto('/publications/gateways');
    await office.getByRole('button', { name: '登记网关应用' }).click();
    const form = office.getByRole('dialog');
    await form.getByLabel('应用名称').fill('市政务网关');
    await form.getByRole('button', { name: '登记网关应用' }).click();
    await expect(office.getByRole('status').getByText(/^finance\.[0-9a-f]{16}$/)).toBeVisible();
    await expect(office.getByRole('status').getByText(/^[0-9a-f]{64}$/)).toBeVisible();
    const saved = office.waitForEvent('download');
    await office.getByRole('link', { name: '下载接口文档' }).click();
    expect((await saved).suggestedFilename()).toBe('interface.zh-cn.md');
    await office.reload();
    await expect(office.getByText(/^[0-9a-f]{64}$/)).toHaveCount(0);
    await office.getByRole('button', { name: '停用 市政务网关' }).click();
    await office.getByRole('tooltip').getByRole('button', { name: '停用' }).click();
    await expect(office.getByText(/^已于 .* 停用$/)).toBeVisible();
    await office.context().close();
  });
});
