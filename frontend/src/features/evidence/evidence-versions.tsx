import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceDetails } from '@/api/schema';
import { beijing } from '@/lib/days';
import { evidenceAddress } from '@/ui/evidence-address';
import { shownInPlace, useFileSize } from '@/ui/evidence-list';
import { EvidenceViewer } from '@/ui/evidence-viewer';
import { useScanWords } from './evidence-facts';

type Version = EvidenceDetails['versions'][number];

/** Every version as it was handed in; the earlier ones stay readable. */
export function EvidenceVersions({ item }: { item: EvidenceDetails }) {
  const { t } = useTranslation();
  const fileSize = useFileSize();
  const scan = useScanWords();
  const [shown, setShown] = useState<Version>();
  const named = (version: Version) => `${item.title} ${t('keeping.numberIs', { number: version.number })}`;
  return (
    <>
      <Table<Version>
        className="line-table"
        size="small"
        rowKey="number"
        pagination={false}
        aria-label={t('keeping.versions')}
        dataSource={item.versions}
        columns={[
          {
            title: t('keeping.number'),
            key: 'number',
            width: '8em',
            render: (_, version) => (
              <>
                {t('keeping.numberIs', { number: version.number })}
                {version.number === item.versionNumber && <span className="mark">{t('keeping.latest')}</span>}
              </>
            ),
          },
          {
            title: t('keeping.file'),
            key: 'file',
            render: (_, version) => (
              <>
                {version.fileName} <span className="quiet">{fileSize(version.size)}</span>
                {version.note && <div className="quiet">{version.note}</div>}
                <div className="quiet digest">{version.sha256}</div>
              </>
            ),
          },
          { title: t('keeping.formedOn'), dataIndex: 'formedOn', key: 'formedOn', width: '8em' },
          {
            title: t('keeping.addedAt'),
            key: 'addedAt',
            width: '12em',
            render: (_, version) => beijing(version.addedAt),
          },
          {
            title: t('keeping.scan'),
            key: 'scan',
            width: '13em',
            render: (_, version) => scan(version, item.hasScanner),
          },
          {
            key: 'open',
            width: '10em',
            className: 'no-print',
            render: (_, version) =>
              version.disposed ? (
                <span className="quiet">{t('keeping.disposedFile')}</span>
              ) : version.finding ? null : (
                <>
                  {item.previews.includes(version.mediaType) && (
                    <Button
                      type="link"
                      size="small"
                      aria-label={t('evidence.viewIs', { title: named(version) })}
                      onClick={() => setShown(version)}
                    >
                      {t('evidence.view')}
                    </Button>
                  )}
                  <Button
                    type="link"
                    size="small"
                    href={evidenceAddress(item.id, version.number)}
                    download={version.fileName}
                    aria-label={t('evidence.downloadIs', { title: named(version) })}
                  >
                    {t('evidence.download')}
                  </Button>
                </>
              ),
          },
        ]}
      />
      {shown && <Viewer item={item} version={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}

function Viewer({
  item,
  version,
  onClose,
}: {
  item: EvidenceDetails;
  version: Version;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [file] = useState({
    id: item.id,
    title: `${item.title} · ${t('keeping.numberIs', { number: version.number })}`,
    mediaType: version.mediaType,
    sha256: version.sha256,
    version: version.number,
    converted: !shownInPlace(version.mediaType),
  });
  return <EvidenceViewer file={file} onClose={onClose} />;
}
