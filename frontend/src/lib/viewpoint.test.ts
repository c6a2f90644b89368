import { afterEach, describe, expect, it } from 'vitest';
import {
  askedOfThePast,
  atViewpoint,
  dayOf,
  setViewpoint,
  showsThePast,
  timeOf,
  viewpointKey,
  withViewpoint,
} from './viewpoint';

const june = { asOf: '2026-06-30', knowledge: 'then' } as const;

afterEach(() => setViewpoint(undefined));

describe('looking at a past day', () => {
  it('keeps the moment in every address inside the product, and leaves others alone', () => {
    expect(withViewpoint('/ledgers?unit=1', june)).toBe('/ledgers?unit=1&asOf=2026-06-30');
    expect(withViewpoint('/overview', { ...june, knowledge: 'now' })).toBe(
      '/overview?asOf=2026-06-30&knowledge=now',
    );
    expect(withViewpoint('/overview?asOf=2026-01-01', june)).toBe('/overview?asOf=2026-01-01');
    expect(withViewpoint('/api/v1/exports/units', june)).toBe('/api/v1/exports/units');
    expect(withViewpoint('/overview', undefined)).toBe('/overview');
  });

  it('goes to another moment and back to today at the same address', () => {
    expect(atViewpoint('/overview?year=2026&asOf=2026-01-01&knowledge=now', june)).toBe(
      '/overview?year=2026&asOf=2026-06-30',
    );
    expect(atViewpoint('/overview?asOf=2026-01-01', undefined)).toBe('/overview');
  });

  it('asks the reads that know the past, and no others', () => {
    setViewpoint(june);
    const url = 'http://localhost/api/v1/compliance/overview?year=2026';
    expect(askedOfThePast(url, '/api/v1/compliance/overview')).toContain('asOf=2026-06-30&knowledge=then');
    expect(askedOfThePast(url, '/api/v1/my/duties')).toBe(url);
    expect(viewpointKey()).toBe('2026-06-30 then');
  });

  it('tells screens that show the past from those that show today', () => {
    expect(showsThePast('/overview/occurrences')).toBe(true);
    expect(showsThePast('/schemes/1')).toBe(true);
    expect(showsThePast('/schemes/1/issue')).toBe(false);
    expect(showsThePast('/oversight/comparison')).toBe(false);
    expect(showsThePast('/oversight/bureaus/finance/occurrences/1')).toBe(true);
    expect(showsThePast('/overview/difference')).toBe(false);
    expect(showsThePast('/workbench')).toBe(false);
  });

  it('names day and time in China', () => {
    expect(dayOf({ asOf: '2026-06-30T17:30:00Z', knowledge: 'then' })).toBe('2026-07-01');
    expect(timeOf({ asOf: '2026-06-30T17:30:00Z', knowledge: 'then' })).toBe('01:30');
    expect(timeOf(june)).toBeUndefined();
  });
});
