import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReorganisationEffect } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { useWindowWords } from '@/lib/window-words';
import { inPages } from '@/ui/in-pages';
import { StateTag } from '@/ui/state-tag';

type Duty = ReorganisationEffect['duties'][number];

/** What a change of units or posts will bring about, for whoever has to confirm it. */
export function ReorganisationEffectView({ effect }: { effect: ReorganisationEffect }) {
  const { t } = useTranslation();
  const { title } = useNames();
  const inWords = useWindowWords();
  const count = (outcome: Duty['outcome']) => effect.duties.filter((duty) => duty.outcome === outcome).length;
  const target = (duty: Duty) => [duty.toUnitNameZh, duty.toPostTitleZh].filter(Boolean).join(' ');
  return (
    <section aria-label={t('reorganisation.effect')} className="effect">
      <h3>{t('reorganisation.effect')}</h3>
      {effect.units.length > 0 && (
        <ul aria-label={t('reorganisation.unitsChange')}>
          {effect.units.map((unit) => (
            <li key={unit.id + unit.change}>
              {t(
                unit.change === 'dissolved' && unit.intoNameZh === null
                  ? 'reorganisation.dissolvedAlone'
                  : `reorganisation.${unit.change}`,
                { name: unit.nameZh, into: unit.intoNameZh ?? t('ui.none') },
              )}
            </li>
          ))}
        </ul>
      )}
      {effect.posts.length > 0 && (
        <>
          <h4>{t('reorganisation.postsEnd')}</h4>
          <ul>
            {effect.posts.map((post) => (
              <li key={post.id}>
                {t(post.holderName ? 'reorganisation.postEnds' : 'reorganisation.postEndsVacant', {
                  unit: post.unitNameZh,
                  title: post.titleZh,
                  name: post.holderName ?? '',
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{t('reorganisation.duties', { count: effect.duties.length })}</h4>
      {effect.duties.length === 0 ? (
        <p className="quiet">{t('reorganisation.noEffect')}</p>
      ) : (
        <>
          <p role="status">
            {t('reorganisation.summary', {
              transferred: count('transferred'),
              withdrawn: count('withdrawn'),
              stays: count('stays'),
            })}
          </p>
          <Table<Duty>
            size="small"
            rowKey={(duty) => duty.line.id}
            dataSource={effect.duties}
            pagination={inPages(effect.duties.length)}
            scroll={{ x: 'max-content' }}
            columns={[
              {
                title: t('line.duty'),
                key: 'duty',
                width: '18em',
                render: (_, { line }) => (
                  <>
                    {title(line)}
                    <div className="quiet">
                      {[inWords(line.windowKey), line.dueOn, line.postTitleZh].filter(Boolean).join(' · ')}
                    </div>
                  </>
                ),
              },
              {
                title: t('line.state'),
                key: 'state',
                render: (_, { line }) => <StateTag state={line.state} />,
              },
              {
                title: t('reorganisation.outcome'),
                key: 'outcome',
                render: (_, duty) => t(`reorganisation.outcomes.${duty.outcome}`, { to: target(duty) }),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
