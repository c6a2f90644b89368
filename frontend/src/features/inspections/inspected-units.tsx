import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Inspection } from '@/api/schema';
import { EmptyNote } from '@/ui/empty-note';
import { EvidenceList } from '@/ui/evidence-list';
import { useMethodWords } from './methods';

interface Props {
  inspection: Inspection;
  onSelfCheck: (unitId: string) => void;
}

/** The units of the draw with what each showed, method by method. */
export function InspectedUnits({ inspection, onSelfCheck }: Props) {
  const { t } = useTranslation();
  const methodWords = useMethodWords();
  return (
    <ul className="acts">
      {inspection.units.map((unit) => {
        const checks = inspection.checks.filter(({ unitId }) => unitId === unit.unitId);
        return (
          <li key={unit.unitId} className="act">
            <div className="act-head">
              <h3>{unit.unitNameZh}</h3>
              <span className={unit.drawn ? 'mark' : 'quiet'}>
                {unit.drawn ? t('inspection.drawn') : t('inspection.notDrawn')}
              </span>
              {unit.selfCheck && (
                <Button
                  className="no-print"
                  size="small"
                  aria-label={`${t('inspection.selfCheck')}：${unit.unitNameZh}`}
                  onClick={() => onSelfCheck(unit.unitId)}
                >
                  {t('inspection.selfCheck')}
                </Button>
              )}
            </div>
            {unit.drawn && checks.length === 0 && <EmptyNote reason={t('inspection.noChecks')} />}
            {checks.map((check) => (
              <div key={check.method}>
                <p>
                  <strong>{methodWords(check.method)}</strong>{' '}
                  <span className="quiet">{check.checkedOn}</span>
                </p>
                <ul>
                  {check.results.map((result) => (
                    <li key={result.number}>
                      {result.number}.{' '}
                      {inspection.checklist.find(({ number }) => number === result.number)?.text}：
                      {result.outcome && t(`inspection.outcomes.${result.outcome}`)}
                      {result.remark && `（${result.remark}）`}
                    </li>
                  ))}
                </ul>
                {check.evidence.length > 0 && <EvidenceList evidence={check.evidence} />}
              </div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
