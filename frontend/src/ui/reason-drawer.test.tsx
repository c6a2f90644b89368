import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '@/lib/client';
import { Problem } from '@/lib/problem';
import { showAlone } from '@/testing/render-alone';
import { ReasonDrawer } from './reason-drawer';

interface Sent extends Intent {
  reason: string;
}
const sent: Sent[] = [];
/** What the server says to the next ones, in their order; then it takes them. */
const refusals: Problem[] = [];

function Example({ vanishing = false }: { vanishing?: boolean }) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <main tabIndex={-1}>
      {!(vanishing && done) && <button onClick={() => setOpen(true)}>收回……</button>}
      <p>{done ? '已经收回' : '仍然有效'}</p>
      {open && (
        <ReasonDrawer
          title="收回：二科"
          submitLabel="收回"
          explain="收回后不能再看。"
          label="收回理由"
          hint="不写姓名"
          most={200}
          version={3}
          send={async (reason, intent) => {
            sent.push({ ...intent, reason });
            const refusal = refusals.shift();
            if (refusal) throw refusal;
            setDone(true);
          }}
          doneWords="已收回"
          onClose={() => setOpen(false)}
        />
      )}
    </main>
  );
}

async function openOne(example = <Example />) {
  const user = showAlone(example);
  const opener = screen.getByRole('button', { name: '收回……' });
  await user.click(opener);
  const drawer = await screen.findByRole('dialog', { name: '收回：二科' });
  return { user, opener, drawer, reason: within(drawer).getByLabelText('收回理由') };
}

const submit = (drawer: HTMLElement) => within(drawer).getByRole('button', { name: '收回' });
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

describe('the form of what is done for a reason', () => {
  beforeEach(() => {
    sent.length = 0;
    refusals.length = 0;
  });

  it('says what it brings about and how a reason is given', async () => {
    const { drawer, reason } = await openOne();
    expect(within(drawer).getByText('收回后不能再看。')).toBeVisible();
    expect(within(drawer).getByText('不写姓名')).toBeVisible();
    expect(reason).toHaveAttribute('maxlength', '200');
  });

  it('sends the reason with the version that was seen, and closes', async () => {
    const { user, drawer, reason } = await openOne();
    await user.type(reason, ' 不再需要 ');
    await user.click(submit(drawer));
    await gone();
    expect(sent).toEqual([expect.objectContaining({ reason: '不再需要', version: 3 })]);
    expect(screen.getByText('已经收回')).toBeVisible();
    expect(await screen.findByText('已收回')).toBeInTheDocument();
  });

  it('sends nothing without a reason and leads the keyboard to it', async () => {
    const { user, drawer, reason } = await openOne();
    await user.type(reason, '   ');
    await user.click(submit(drawer));
    expect(await within(drawer).findByText('请填写收回理由')).toBeVisible();
    await waitFor(() => expect(reason).toHaveFocus());
    expect(sent).toEqual([]);
  });

  it('keeps what was typed when the server refuses, says why beside the reason, and leads the keyboard there', async () => {
    refusals.push(
      new Problem(422, {
        code: 'request-is-malformed',
        errors: [{ pointer: '/reason', code: 'too-long', detail: 'Too long.' }],
      }),
    );
    const { user, drawer, reason } = await openOne();
    await user.type(reason, '不再需要');
    await user.click(submit(drawer));
    expect(await within(drawer).findByText('内容超过长度限制，请缩短。')).toBeVisible();
    await waitFor(() => expect(reason).toHaveFocus());
    expect(reason).toHaveValue('不再需要');
    await user.click(submit(drawer));
    await gone();
    expect(sent).toHaveLength(2);
  });

  it('leads the keyboard to a refusal that is about the whole', async () => {
    refusals.push(new Problem(409, { code: 'disclosure-has-ended' }));
    const { user, drawer, reason } = await openOne();
    await user.type(reason, '不再需要');
    await user.click(submit(drawer));
    const refusal = await within(drawer).findByRole('alert');
    expect(refusal).toHaveTextContent('该授阅已到期失效，不需要收回。');
    await waitFor(() => expect(refusal.parentElement).toHaveFocus());
  });

  it('gives the keyboard back to what opened it', async () => {
    const { user, opener } = await openOne();
    await user.keyboard('{Escape}');
    await gone();
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it('asks before it throws away what was typed, and then gives the keyboard back', async () => {
    const { user, opener, reason } = await openOne();
    await user.type(reason, '不再需要');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: '放弃并关闭' }));
    await gone();
    await waitFor(() => expect(opener).toHaveFocus());
    expect(sent).toEqual([]);
  });

  it('leaves the keyboard at the head of the page where what opened it is gone', async () => {
    const { user, drawer, reason } = await openOne(<Example vanishing />);
    await user.type(reason, '不再需要');
    await user.click(submit(drawer));
    await gone();
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });

  it('leaves the keyboard there as well where what opened it goes a moment later', async () => {
    const { user, opener } = await openOne();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(opener).toHaveFocus());
    opener.remove();
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });
});
