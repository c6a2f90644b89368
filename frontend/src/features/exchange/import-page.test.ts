import { describe, expect, it } from 'vitest';
import { next } from './import-page';

describe('what happens next with a workbook', () => {
  const workbook = { status: 'checked' as const, faultyRows: 0, newRows: 3, workbookKept: true };

  it.each([
    ['is to be confirmed', workbook, 'ready'],
    ['is to be mended while a row is at fault', { ...workbook, faultyRows: 1 }, 'faulty'],
    ['brings nothing when every row is recorded', { ...workbook, newRows: 0 }, 'nothingNew'],
    ['is being recorded', { ...workbook, status: 'confirmed' as const }, 'confirmed'],
    ['did not fit any more', { ...workbook, status: 'stopped' as const, faultyRows: 2 }, 'stopped'],
    ['may be confirmed anew when it fits again', { ...workbook, status: 'stopped' as const }, 'ready'],
    ['is to be handed in again once it was let go of', { ...workbook, workbookKept: false }, 'letGo'],
    ['is recorded, and let go of', { ...workbook, status: 'applied' as const, workbookKept: false }, 'applied'],
    ['is recorded', { ...workbook, status: 'applied' as const }, 'applied'],
    ['was taken back', { ...workbook, status: 'undone' as const }, 'undone'],
  ])('%s', (_, given, expected) => expect(next(given)).toBe(expected));
});
