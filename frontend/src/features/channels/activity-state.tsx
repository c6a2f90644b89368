import { Tag } from 'antd';
import {
  CheckCircleOutlined,
  CheckOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  MinusCircleOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ActivityLine, ProcedureLine } from '@/api/schema';

const looks = {
  requested: { color: 'blue', icon: <ClockCircleOutlined /> },
  'under-way': { color: 'blue', icon: <ClockCircleOutlined /> },
  'to-be-decided': { color: 'gold', icon: <ClockCircleOutlined /> },
  approved: { color: 'green', icon: <CheckOutlined /> },
  held: { color: 'green', icon: <CheckCircleOutlined /> },
  refused: { color: 'red', icon: <CloseCircleOutlined /> },
  expired: { color: 'orange', icon: <ClockCircleOutlined /> },
  lapsed: { color: 'orange', icon: <ClockCircleOutlined /> },
  cancelled: { color: 'default', icon: <MinusCircleOutlined /> },
  discontinued: { color: 'default', icon: <MinusCircleOutlined /> },
} as const;

export function ActivityState({ state }: { state: ActivityLine['state'] }) {
  const { t } = useTranslation();
  return (
    <Tag color={looks[state].color} icon={looks[state].icon}>
      {t(`activity.states.${state}`)}
    </Tag>
  );
}

export function ProcedureState({ state }: { state: ProcedureLine['state'] }) {
  const { t } = useTranslation();
  return (
    <Tag color={looks[state].color} icon={looks[state].icon}>
      {t(`procedure.states.${state}`)}
    </Tag>
  );
}
