import { InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

/** Nothing here, and why. */
export function EmptyNote({ reason, action }: { reason: string; action?: ReactNode }) {
  return (
    <div className="empty-note">
      <InboxOutlined aria-hidden />
      <p>{reason}</p>
      {action}
    </div>
  );
}
