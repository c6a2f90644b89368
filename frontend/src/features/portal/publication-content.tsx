import { useTranslation } from 'react-i18next';
import type { PublishedContents } from '@/api/schema';
import { useNames } from '@/lib/i18n';
import { countOf, stateOrder } from '@/lib/states';
import { useRateWords } from '@/ui/figure';
import { StateTag } from '@/ui/state-tag';
import './portal.css';

/** What a publication says, the same in the look before, on the page of the office and on the public page. */
export function PublicationContent({ contents }: { contents: PublishedContents }) {
  return (
    <>
      {contents.complianceSummary && <Summary summary={contents.complianceSummary} />}
      {contents.channelRegister && <Channels register={contents.channelRegister} />}
      {contents.dutyCalendar && <Calendar calendar={contents.dutyCalendar} />}
      {contents.bulletin && <Bulletin bulletin={contents.bulletin} />}
    </>
  );
}

function Summary({ summary }: { summary: NonNullable<PublishedContents['complianceSummary']> }) {
  const { t } = useTranslation();
  const rateWords = useRateWords();
  const rows = [
    {
      title: t('publication.units'),
      lines: summary.units.map((unit) => ({ ...unit, key: unit.nameZh, name: unit.nameZh })),
    },
    {
      title: t('publication.months'),
      lines: summary.months.map((month) => ({
        ...month,
        key: String(month.month),
        name: t('publication.monthIs', { month: month.month }),
      })),
    },
  ];
  return (
    <>
      <p className="published-rate">
        <strong>{rateWords(summary.rate)}</strong> {t('publication.rateRule')}
      </p>
      <p className="published-states">
        <span>{t('publication.totalIs', { count: summary.counts.total })}</span>
        {stateOrder
          .filter((state) => countOf(summary.counts, state) > 0)
          .map((state) => (
            <span key={state}>
              <StateTag state={state} /> {countOf(summary.counts, state)}
            </span>
          ))}
      </p>
      {rows.map(
        ({ title, lines }) =>
          lines.length > 0 && (
            <table key={title} className="published-table">
              <caption>{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{title}</th>
                  <th scope="col">{t('publication.total')}</th>
                  <th scope="col">{t('publication.rate')}</th>
                  <th scope="col">{t('publication.missed')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.key}>
                    <th scope="row">{line.name}</th>
                    <td>{line.counts.total}</td>
                    <td>{rateWords(line.rate)}</td>
                    <td>{line.counts.missed + line.counts.madeUp}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ),
      )}
    </>
  );
}

function Channels({ register }: { register: NonNullable<PublishedContents['channelRegister']> }) {
  const { t } = useTranslation();
  return (
    <table className="published-table">
      <caption>{t('publication.channelCount', { count: register.channels.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('publication.channelName')}</th>
          <th scope="col">{t('publication.channelKind')}</th>
          <th scope="col">{t('publication.channelAddress')}</th>
          <th scope="col">{t('publication.channelUnit')}</th>
        </tr>
      </thead>
      <tbody>
        {register.channels.map((channel) => (
          <tr key={`${channel.kind} ${channel.nameZh} ${channel.unitNameZh}`}>
            <th scope="row">{channel.nameZh}</th>
            <td>{t(`channel.kinds.${channel.kind}`)}</td>
            <td>{channel.address ?? t('publication.none')}</td>
            <td>{channel.unitNameZh}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Calendar({ calendar }: { calendar: NonNullable<PublishedContents['dutyCalendar']> }) {
  const { t } = useTranslation();
  const { title } = useNames();
  return (
    <table className="published-table">
      <caption>{t('publication.dueCount', { count: calendar.entries.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('publication.day')}</th>
          <th scope="col">{t('publication.duty')}</th>
        </tr>
      </thead>
      <tbody>
        {calendar.entries.map((entry) => (
          <tr key={`${entry.dueOn} ${entry.titleZh}`}>
            <th scope="row">{entry.dueOn}</th>
            <td>{title(entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bulletin({ bulletin }: { bulletin: NonNullable<PublishedContents['bulletin']> }) {
  const { t } = useTranslation();
  return (
    <div className="published-bulletin">
      <p className="quiet">
        {[
          bulletin.number,
          t(`bulletin.kinds.${bulletin.kind}`),
          t('publication.issuedOn', { day: bulletin.issuedOn }),
        ].join(' · ')}
      </p>
      <h3>{bulletin.title}</h3>
      {bulletin.paragraphs.map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
      {bulletin.articles.length > 0 && (
        <p className="quiet">{t('bulletin.articlesAre', { articles: bulletin.articles.join('、') })}</p>
      )}
    </div>
  );
}
