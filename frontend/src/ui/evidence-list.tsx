import { DownloadOutlined, EyeOutlined, LockOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceSummary } from '@/api/schema';
import { beijing } from '@/lib/days';
import { useCodes } from '@/lib/i18n';
import { AppLink } from './app-link';
import { evidenceAddress } from './evidence-address';
import { EvidenceMarks } from './evidence-marks';
import { EvidenceViewer } from './evidence-viewer';

export const shownInPlace = (mediaType: string) =>
  mediaType === 'application/pdf' || /^image\/(png|jpe?g|gif|webp)$/.test(mediaType);

const readable = (file: EvidenceSummary) => file.disposedAt === null && file.finding === null;

export function useFileSize() {
  return (bytes: number) =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Files with their facts; PDF and pictures are shown in place, everything else is a download. */
export function EvidenceList({ evidence }: { evidence: EvidenceSummary[] }) {
  const { t } = useTranslation();
  const code = useCodes();
  const fileSize = useFileSize();
  const [shown, setShown] = useState<EvidenceSummary>();
  return (
    <>
      <ul className="evidence-list">
        {evidence
          .filter((file) => file.withheld)
          .map((file) => (
            <li key={file.id}>
              <LockOutlined aria-hidden />
              <div className="quiet">{t('keeping.withheld')}</div>
            </li>
          ))}
        {evidence
          .filter((file) => !file.withheld)
          .map((file) => (
            <li key={file.id}>
              <PaperClipOutlined aria-hidden />
              <div>
                <div>
                  <AppLink href={`/evidence/${file.id}`}>{file.title}</AppLink>
                  <EvidenceMarks file={file} />
                </div>
                <div className="quiet">
                  {code('evidenceKind', file.kind)} · {file.fileName} · {fileSize(file.size)} ·{' '}
                  {t('evidence.formedOnIs', { day: file.formedOn })} ·{' '}
                  {t('evidence.registeredAtIs', { at: beijing(file.registeredAt) })}
                </div>
              </div>
              <div className="no-print">
                {shownInPlace(file.mediaType) && readable(file) && (
                  <Button
                    type="link"
                    size="small"
                    icon={<EyeOutlined />}
                    aria-label={t('evidence.viewIs', { title: file.title })}
                    onClick={() => setShown(file)}
                  >
                    {t('evidence.view')}
                  </Button>
                )}
                {readable(file) && (
                  <Button
                    type="link"
                    size="small"
                    icon={<DownloadOutlined />}
                    href={evidenceAddress(file.id)}
                    download={file.fileName}
                    aria-label={t('evidence.downloadIs', { title: file.title })}
                  >
                    {t('evidence.download')}
                  </Button>
                )}
              </div>
            </li>
          ))}
      </ul>
      {shown && <EvidenceViewer file={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}
