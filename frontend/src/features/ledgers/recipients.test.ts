import { describe, expect, it } from 'vitest';
import { recipientsOf, stillToReceive } from './recipients';

const line = { owedToZh: ['区委'], copyToZh: ['区委宣传部'] };

describe('who receives a report', () => {
  it('is whom the chosen duties name, each once', () => {
    expect(recipientsOf([line, { owedToZh: ['区委', '上级党组'], copyToZh: [] }])).toEqual({
      owedTo: ['区委', '上级党组'],
      copyTo: ['区委宣传部'],
    });
  });

  it('is outstanding until an act that stands names them', () => {
    const sent = { sentTo: ['区委'], copiedTo: [], supersededBy: null };
    const replaced = { sentTo: [], copiedTo: ['区委宣传部'], supersededBy: 'act-2' };
    expect(stillToReceive(line, [sent, replaced])).toEqual({ owedTo: [], copyTo: ['区委宣传部'] });
    expect(stillToReceive(line, [])).toEqual({ owedTo: ['区委'], copyTo: ['区委宣传部'] });
  });
});
