import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { changeLanguage } from '@/lib/i18n';
import { server } from './server';

// A form of the component kit takes its time in jsdom, more so beside other work.
configure({ asyncUtilTimeout: 5000 });

// The component kit asks the browser for these; jsdom has neither.
window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }) as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.scrollTo = () => undefined;
const computedStyle = window.getComputedStyle;
window.getComputedStyle = (element) => computedStyle(element);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
  changeLanguage('zh-CN');
});
afterAll(() => server.close());
