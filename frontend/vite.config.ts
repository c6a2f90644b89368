import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const api = process.env['PLATFORM_API_URL'] ?? 'http://localhost:5080';

export default defineConfig({
  plugins: [react()],
  // The server puts a new word there with each page; the development server serves it as it is.
  html: { cspNonce: '__page_nonce__' },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // Office desktops keep the last kernels of Windows 7 and of the domestic systems for years.
    target: ['chrome87', 'edge88', 'firefox78'],
    outDir: 'dist',
    chunkSizeWarningLimit: 1300,
    // The content security policy admits images as data but no script, so nothing else is inlined.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': api, '/connect': api } },
  preview: { proxy: { '/api': api } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    // Left to itself it leaves one processor free, which of two is half.
    maxWorkers: '100%',
    restoreMocks: true,
  },
});
