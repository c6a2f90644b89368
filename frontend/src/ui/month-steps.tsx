import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { monthOf, shiftMonth } from '@/lib/month';
import { useToday } from '@/lib/session-context';

/** From month to month, and back to the present one. */
export function MonthSteps({ month, onMonth }: { month: string; onMonth: (month: string) => void }) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <Flex gap="small">
      <Button
        icon={<LeftOutlined />}
        aria-label={t('calendar.before')}
        onClick={() => onMonth(shiftMonth(month, -1))}
      />
      <Button onClick={() => onMonth(monthOf(today))}>{t('calendar.thisMonth')}</Button>
      <Button
        icon={<RightOutlined />}
        aria-label={t('calendar.after')}
        onClick={() => onMonth(shiftMonth(month, 1))}
      />
    </Flex>
  );
}
