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
import type { ComponentType } from 'react';
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

/** The state in a word, with its sign and colour; colour never speaks alone. */
export function StateTag({ state }: { state: OccurrenceState }) {
  const code = useCodes();
  return (
    <span className={`state-tag state-${state}`}>
      <StateIcon state={state} />
      {code('state', state)}
    </span>
  );
}
