import { HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { dayOf, timeOf, useViewpoint, type Viewpoint } from '@/lib/viewpoint';
import { AppLink } from '@/ui/app-link';

interface Props {
  /** False on a screen that shows today whatever the moment. */
  shows: boolean;
  differenceHref: string | undefined;
  onChange: (viewpoint: Viewpoint | undefined) => void;
}

/** Across the page while it is not today, printed pages too: which moment is shown, by which clock, and the ways out. */
export function AsOfBanner({ shows, differenceHref, onChange }: Props) {
  const { t } = useTranslation();
  const viewpoint = useViewpoint();
  if (!viewpoint) return null;
  const other = viewpoint.knowledge === 'then' ? 'now' : 'then';
  const time = timeOf(viewpoint);
  return (
    <aside className={shows ? 'as-of' : 'as-of as-of-today'} aria-label={t('asOf.label')}>
      <HistoryOutlined aria-hidden />
      <strong>
        {shows
          ? time
            ? t('asOf.showingAt', { day: dayOf(viewpoint), time })
            : t('asOf.showing', { day: dayOf(viewpoint) })
          : t('asOf.notHere')}
      </strong>
      {shows && (
        <span>
          {t(`asOf.${viewpoint.knowledge}`)}：{t(`asOf.${viewpoint.knowledge}Rule`)}
        </span>
      )}
      <span className="as-of-ways no-print">
        {shows && (
          <Button size="small" onClick={() => onChange({ ...viewpoint, knowledge: other })}>
            {t('asOf.switchTo', { other: t(`asOf.${other}`) })}
          </Button>
        )}
        {shows && differenceHref && <AppLink href={differenceHref}>{t('asOf.compare')}</AppLink>}
        <Button size="small" onClick={() => onChange(undefined)}>
          {t('asOf.backToToday')}
        </Button>
      </span>
    </aside>
  );
}
