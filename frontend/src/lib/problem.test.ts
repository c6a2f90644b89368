import { describe, expect, it } from 'vitest';
import { fieldPath, Problem } from './problem';

describe('reading a problem', () => {
  it('keeps every error with its pointer', () => {
    const problem = new Problem(400, {
      code: 'invalid',
      errors: [{ pointer: '/title', code: 'required', detail: '请填写标题' }, 'nonsense'],
    });
    expect(problem.errors).toEqual([{ pointer: '/title', code: 'required', detail: '请填写标题' }]);
  });

  it('knows when the work may have been done all the same', () => {
    expect(new Problem(0).outcomeUnknown).toBe(true);
    expect(new Problem(503).outcomeUnknown).toBe(true);
    expect(new Problem(409).outcomeUnknown).toBe(false);
  });

  it('turns a pointer into the name of a field', () => {
    expect(fieldPath('/units/0/nameZh')).toEqual(['units', 0, 'nameZh']);
    expect(fieldPath('#/a~1b')).toEqual(['a/b']);
  });
});
