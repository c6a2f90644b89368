import { Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intent } from '@/lib/client';
import type { FieldProblem } from '@/lib/problem';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from './command-drawer';

interface Props {
  title: string;
  submitLabel: string;
  /** What it brings about, said before it is done. */
  explain?: ReactNode;
  /** What the reason is called here; “reason” where nothing is said. */
  label?: string;
  /** What belongs into the reason and what does not. */
  hint?: string;
  /** The longest reason that the server takes, in characters. */
  most?: number;
  /** Most of what asks for a reason takes something away. */
  danger?: boolean;
  version?: number;
  send: (reason: string, intent: Intent) => Promise<unknown>;
  doneWords: string;
  placeOf?: (error: FieldProblem) => string;
  onClose: () => void;
}

/** The form of everything that is done for a reason and asks for nothing else. What is on the screen is read anew after it. */
export function ReasonDrawer({ explain, label, hint, most = 500, danger = true, send, ...rest }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const named = label ?? t('ui.reason');
  return (
    <CommandDrawer<{ reason: string }, unknown>
      {...rest}
      danger={danger}
      send={({ reason }, intent) => send(reason.trim(), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
    >
      {() => (
        <>
          {explain && <p className="quiet">{explain}</p>}
          <Form.Item
            name="reason"
            label={named}
            {...(hint ? { extra: hint } : {})}
            rules={[{ required: true, whitespace: true, message: t('form.needed', { label: named }) }]}
          >
            <Input.TextArea rows={3} maxLength={most} showCount autoFocus />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}
