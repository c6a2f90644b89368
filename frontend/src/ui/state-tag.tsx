import {
  CheckCircleFilled,
  CheckOutlined,
  ClockCircleOutlined,
  CloseCircleFilled,
  ExclamationCircleFilled,
  EyeOutlined,
  FieldTimeOutlined,
  HistoryOutlined,
  MinusCircleOutlined,
  PlayCircleOutlined,
  QuestionCircleOutlined,
  RollbackOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { ComponentType, ReactNode } from 'react';
import type { OccurrenceState } from '@/api/schema';
import { useCodes } from '@/lib/i18n';

const icons: Record<OccurrenceState, ComponentType> = {
  'not-due': ClockCircleOutlined,
  open: PlayCircleOutlined,
  'due-soon': FieldTimeOutlined,
  submitted: EyeOutlined,
  returned: RollbackOutlined,
  overdue: ExclamationCircleFilled,
  fulfilled: CheckCircleFilled,
  late: CheckCircleFilled,
  missed: CloseCircleFilled,
  'made-up': HistoryOutlined,
  waived: MinusCircleOutlined,
  'declared-none': CheckOutlined,
  withdrawn: StopOutlined,
  'no-verdict': QuestionCircleOutlined,
};

export function StateIcon({ state }: { state: OccurrenceState }) {
  const Icon = icons[state];
  return (
    <span aria-hidden className="state-icon">
      <Icon />
    </span>
  );
}

/** Words in the tone of a state, with its sign; colour never speaks alone. */
export function Toned({ tone, children }: { tone: OccurrenceState; children: ReactNode }) {
  return (
    <span className={`state-tag state-${tone}`}>
      <StateIcon state={tone} />
      {children}
    </span>
  );
}

/** The state of a duty in a word. */
export function StateTag({ state }: { state: OccurrenceState }) {
  const code = useCodes();
  return <Toned tone={state}>{code('state', state)}</Toned>;
}
