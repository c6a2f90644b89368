import { describe, expect, it } from 'vitest';
import { address, safeReturn } from './address';

describe('an address', () => {
  it('leaves out filters that say nothing', () => {
    expect(address('/ledgers', { unit: 'u1', year: 2026, state: '', category: undefined })).toBe(
      '/ledgers?unit=u1&year=2026',
    );
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/sign-in?back=/x',
    undefined,
  ])('is never returned to outside the product: %s', (back) => {
    expect(safeReturn(back)).toBe('/');
  });

  it('is returned to with its filters', () => {
    expect(safeReturn('/ledgers?unit=u1')).toBe('/ledgers?unit=u1');
  });
});
