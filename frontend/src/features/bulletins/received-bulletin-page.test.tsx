import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReceivedBulletin } from '@/api/schema';
import { leader, session } from '@/testing/examples';
import { openApp } from '@/testing/render-app';
import { answers, server } from '@/testing/server';

const received = (acknowledge: boolean): ReceivedBulletin => ({
  id: 'received-1',
  fromNameZh: '区综合监管办公室',
  kind: 'ordinary',
  number: '区监〔2026〕3号',
  title: '全区责任制落实情况通报',
  body: ['各单位本年度履责台账均已建立。'],
  articles: [],
  issuedOn: '2026-11-20',
  acknowledgeBy: '2026-12-05',
  receivedAt: '2026-11-20T02:00:00Z',
  acknowledgedOn: null,
  acknowledgedByName: null,
  withdrawnOn: null,
  withdrawnBecause: null,
  supersededBy: null,
  supersededByNumber: null,
  state: 'waiting',
  version: 1,
  can: { acknowledge },
});

const open = (acknowledge: boolean) => {
  server.use(answers('/received-bulletins/received-1', received(acknowledge)));
  openApp('/bulletins/received/received-1', session('leader', [...leader.abilities, 'bulletin.read']));
};

describe('a bulletin of the department above that waits', () => {
  it('says to whoever may not acknowledge it who does', async () => {
    open(false);
    expect(await screen.findByText('由局办公室或局负责人代表本局签收，单位无须操作。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '签收' })).toBeNull();
  });

  it('offers it to whoever may', async () => {
    open(true);
    expect(await screen.findByRole('button', { name: '签收' })).toBeVisible();
    expect(screen.queryByText(/代表本局签收/)).toBeNull();
  });
});
