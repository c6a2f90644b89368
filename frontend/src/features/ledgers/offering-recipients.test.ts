import { describe, expect, it } from 'vitest';
import { offered } from './recipients';

const directory = { owedTo: ['区委', '区委办公室'], copyTo: ['区委宣传部'] };

describe('whom an act may be sent to', () => {
  it('is whom the duties name first, and then the directory, each once', () =>
    expect(offered({ owedTo: ['上级党委', '区委'], copyTo: [] }, directory, false)).toEqual({
      owedTo: ['上级党委', '区委', '区委办公室'],
      copyTo: [],
    }));
  it('is the directory alone for a report that no duty sends anywhere', () =>
    expect(offered({ owedTo: [], copyTo: [] }, directory, true)).toEqual(directory));
  it('is nobody for anything else', () =>
    expect(offered({ owedTo: [], copyTo: [] }, directory, false)).toEqual({ owedTo: [], copyTo: [] }));
});
