import { defineConfig } from '@playwright/test';

/** The whole system is started elsewhere; the address arrives in PLATFORM_BASE_URL. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 90_000,
  // A build machine that does other work as well is slow, which is no fault of the page.
  expect: { timeout: 15_000 },
  projects: [
    { name: 'journeys', testIgnore: /passing-time/ },
    { name: 'time', testMatch: /passing-time/, dependencies: ['journeys'] },
  ],
  reporter: [['list']],
  use: {
    baseURL: process.env['PLATFORM_BASE_URL'] ?? 'http://localhost:5080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // Kept of each step, it makes a journey a fifth slower and more, on a machine of two processors.
    trace: process.env['PLATFORM_TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env['PLATFORM_CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
