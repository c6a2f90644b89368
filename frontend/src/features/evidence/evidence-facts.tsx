import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceDetails } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { useFileSize } from '@/ui/evidence-list';

export function useScanWords() {
  const { t } = useTranslation();
  return (file: { finding: string | null; scannedBy: string | null }, hasScanner = true) =>
    file.finding
      ? t('keeping.infected', { finding: file.finding })
      : file.scannedBy
        ? t('keeping.scanned', { scanner: file.scannedBy })
        : t(hasScanner ? 'keeping.notScanned' : 'keeping.noScanner');
}

/** What the document is, who keeps it, and until when. */
export function EvidenceFacts({ item }: { item: EvidenceDetails }) {
  const { t } = useTranslation();
  const code = useCodes();
  const fileSize = useFileSize();
  const scan = useScanWords();
  const facts: [string, ReactNode][] = [
    [t('keeping.unit'), item.unitNameZh],
    [t('keeping.kind'), code('evidenceKind', item.kind)],
    [t('keeping.formedOn'), item.formedOn],
    [t('keeping.addedAt'), beijing(item.registeredAt)],
    [t('keeping.file'), `${item.fileName}（${fileSize(item.size)}）`],
    [t('keeping.scan'), scan(item, item.hasScanner)],
    [t('keeping.level'), code('evidenceLevel', item.level)],
    [t('keeping.owner'), item.ownerTitleZh ?? t('keeping.noOwner')],
    [t('keeping.expires'), item.expiresOn ?? t('keeping.noExpiry')],
    [
      t('keeping.renewalNotice'),
      item.renewalDueOn
        ? t('keeping.renewalDue', { day: item.renewalDueOn })
        : item.expiresOn
          ? t('keeping.daysBefore', { days: item.renewalNoticeDays })
          : t('ui.none'),
    ],
    [t('keeping.retained'), item.retainedUntil ?? t('keeping.forGood')],
    [t('keeping.digest'), <code key="digest">{item.sha256}</code>],
  ];
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, md: 2 }}
      items={facts.map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}
