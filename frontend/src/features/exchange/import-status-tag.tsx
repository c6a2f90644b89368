import {
  CheckCircleFilled,
  CloseCircleFilled,
  EyeOutlined,
  RollbackOutlined,
  SyncOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { ImportedWorkbook } from '@/api/schema';
import { useCodes } from '@/lib/i18n';

type Status = ImportedWorkbook['status'];

const looks: Record<Status, { icon: ComponentType; like: string }> = {
  checked: { icon: EyeOutlined, like: 'state-submitted' },
  confirmed: { icon: SyncOutlined, like: 'state-open' },
  applied: { icon: CheckCircleFilled, like: 'state-fulfilled' },
  stopped: { icon: CloseCircleFilled, like: 'state-missed' },
  undone: { icon: RollbackOutlined, like: 'state-waived' },
};

/** What became of a workbook, in a word, with its sign and colour. */
export function ImportStatusTag({ status }: { status: Status }) {
  const code = useCodes();
  const { icon: Icon, like } = looks[status];
  return (
    <span className={`state-tag ${like}`}>
      <span aria-hidden className="state-icon">
        <Icon />
      </span>
      {code('importStatus', status)}
    </span>
  );
}
