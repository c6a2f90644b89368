import { useTranslation } from 'react-i18next';
import type { Meeting, Proceedings } from '@/api/schema';
import { EmptyNote } from '@/ui/empty-note';
import { seatNames } from './seat-names';

type Decision = NonNullable<Proceedings['agenda'][number]['decision']>;

/** Each item with what was decided on it and how each member stood to that. */
export function MeetingAgenda({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const seat = seatNames(meeting.seats);
  const items = meeting.proceedings?.agenda ?? [];
  if (items.length > 0)
    return (
      <ol className="agenda">
        {items.map((item) => (
          <li key={item.title}>
            <strong>{item.title}</strong>
            {item.decision && <DecisionWords decision={item.decision} seat={seat} />}
          </li>
        ))}
      </ol>
    );
  return meeting.act.topics.length > 0 ? (
    <p>{meeting.act.topics.join('、')}</p>
  ) : (
    <EmptyNote reason={t('meeting.noAgenda')} />
  );
}

function DecisionWords({ decision, seat }: { decision: Decision; seat: (postId: string) => string }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {t('meeting.decision')}：{decision.text}（{t(`meeting.decidedBys.${decision.decidedBy}`)}
        {decision.deciderPostId && `：${seat(decision.deciderPostId)}`}）
      </p>
      {decision.stances.length > 0 && (
        <ul aria-label={t('meeting.stances')}>
          {decision.stances.map((each) => (
            <li key={each.postId}>
              {seat(each.postId)}：{each.kind && t(`meeting.stanceKinds.${each.kind}`)}
              {each.clearObjection && (
                <span className="mark">
                  {each.overruled ? t('meeting.overruledIs') : t('meeting.objectionIs')}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
