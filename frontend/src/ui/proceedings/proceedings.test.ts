import { describe, expect, it } from 'vitest';
import { fitting } from './proceedings';

const decision = { text: '通过', decidedBy: 'collective' as const, stances: [] };

describe('what is sent of a meeting', () => {
  it('keeps decisions of a decision meeting and no study', () => {
    const held = fitting({
      nature: 'decision',
      agenda: [{ title: '要点', decision }],
      study: { documents: ['文件'] },
      selfAccounts: [{ postId: 'p', submittedOn: '2026-01-01', heardOn: null }],
    });
    expect(held).toEqual({ nature: 'decision', agenda: [{ title: '要点', decision }] });
  });

  it('keeps of a democratic-life meeting only submission and hearing', () => {
    const held = fitting({
      nature: 'democratic-life',
      agenda: [{ title: '开展述职', decision }],
      selfAccounts: [{ postId: 'p', submittedOn: '2026-01-01', heardOn: null }],
    });
    expect(held.agenda).toEqual([{ title: '开展述职' }]);
    expect(held.selfAccounts).toHaveLength(1);
  });

  it('keeps what was studied of a study', () => {
    expect(fitting({ nature: 'learning', study: { documents: ['文件'] } }).study).toEqual({
      documents: ['文件'],
    });
  });
});
