import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showAlone } from '@/testing/render-alone';
import { TrailDetails } from './trail-details';

const [account, unit, other] = [
  '0198a1b2-0000-7000-8000-000000000001',
  '0198a1b2-0000-7000-8000-000000000002',
  '0198a1b2-0000-7000-8000-000000000003',
];

const shown = (details: Record<string, unknown>, names: Record<string, string> = {}) => {
  showAlone(<TrailDetails details={details} names={names} />);
  return screen
    .getAllByRole('term')
    .map((term) => `${term.textContent} ${term.nextElementSibling?.textContent}`);
};

describe('the details of an entry of the trail', () => {
  it('say by words what was said, and by names whom and what it names', () => {
    expect(
      shown(
        { recordId: other, accountId: account, role: 'unit-clerk', unitId: unit, because: 'wrong-password' },
        { [account]: 'finance.clerk', [unit]: '国库科' },
      ),
    ).toEqual(['账号 finance.clerk', '角色 单位经办人', '单位 国库科', '原因 密码错误']);
  });

  it('shorten an id that is called nothing, and say where there is nobody', () => {
    expect(shown({ evidenceId: other, accountId: '00000000-0000-0000-0000-000000000000' })).toEqual([
      '佐证材料 0198…00000003',
      '账号 无此对象',
    ]);
  });

  it('open what holds further members, and leave out what is empty', () => {
    expect(
      shown({ passwords: { length: 12, refuseListed: true, days: null }, scopes: ['profile'], origins: [] }),
    ).toEqual(['密码规则 密码最短长度 12，拒用已知密码 是', '授权范围 查看您的用户名和姓名']);
  });
});
