import { describe, expect, it } from 'vitest';
import { named, receiving } from './outside-bodies';

const bodies = [
  { nameZh: '区委', relations: ['superior', 'report-recipient'] },
  { nameZh: '区委宣传部', relations: ['oversight', 'copy-recipient'] },
  { nameZh: '协作单位', relations: ['partner'] },
];

describe('the bodies outside that are offered', () => {
  it('receive reports or copies by what they are to the bureau', () =>
    expect(receiving(bodies)).toEqual({ owedTo: ['区委', '区委宣传部'], copyTo: ['区委宣传部'] }));
  it('are superiors for a demand', () => expect(named(bodies, ['superior'])).toEqual(['区委']));
});
