import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showAlone } from '@/testing/render-alone';
import { ListTable } from './list-table';

const named = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index + 1), name: `第 ${index + 1} 科` }));
const columns = [{ key: 'name', title: '单位', dataIndex: 'name' }];
const table = (count: number) => (
  <ListTable label="单位" rowKey="id" items={named(count)} columns={columns} none="没有单位" />
);

describe('a list', () => {
  it('turns its pages by buttons that say so', async () => {
    const user = showAlone(table(51));
    expect(screen.getByText('第 50 科')).toBeVisible();
    expect(screen.queryByText('第 51 科')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '上一页' })).toBeDisabled();

    await user.click(screen.getByRole('button', { name: '下一页' }));

    expect(screen.getByText('第 51 科')).toBeVisible();
    expect(screen.queryByText('第 50 科')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '下一页' })).toBeDisabled();
  });

  it('has no pages while it fits on one', () => {
    showAlone(table(50));

    expect(screen.getByText('第 50 科')).toBeVisible();
    expect(screen.queryByRole('button', { name: '下一页' })).not.toBeInTheDocument();
  });

  it('says why it is empty', () => {
    showAlone(table(0));

    expect(screen.getByText('没有单位')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
