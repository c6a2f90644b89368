import { Modal, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, Problem } from '@/lib/problem';
import { useFocusReturn } from '@/lib/use-focus-return';
import { evidenceAddress, previewAddress } from './evidence-address';
import { ProblemPanel } from './problem-panel';

/**
 * Shows a PDF or a picture in place. The bytes are read first and given the declared type, so that a file which is in
 * truth a page can never run as one. (Browsers refuse to show a PDF in a frame with the sandbox attribute; the
 * server's sandbox header on the content does the same for whoever opens the address itself.)
 */
export interface ShownFile {
  id: string;
  title: string;
  mediaType: string;
  sha256: string;
  /** The latest one when it is not named. */
  version?: number;
  /** Where its bytes lie, for a document of another bureau. */
  address?: string;
  /** Shown as a page that the server makes of it. */
  converted?: boolean;
}

export function EvidenceViewer({ file, onClose }: { file: ShownFile; onClose: () => void }) {
  const { t } = useTranslation();
  const [attempt, setAttempt] = useState(0);
  const { source, problem } = useContent(file, attempt);
  useFocusReturn();
  return (
    <Modal open title={file.title} width="min(1100px, 96vw)" footer={null} onCancel={onClose}>
      {problem ? (
        <ProblemPanel problem={problem} what={file.title} onRetry={() => setAttempt(attempt + 1)} />
      ) : source === undefined ? (
        <Spin />
      ) : file.mediaType.startsWith('image/') ? (
        <img className="evidence-image" src={source} alt={file.title} />
      ) : (
        <iframe className="evidence-frame" src={source} title={file.title} />
      )}
      <p className="quiet">
        {t('evidence.digest')} <code>{file.sha256}</code>
      </p>
    </Modal>
  );
}

const inline = ({ id, version, converted, address: given }: ShownFile) => {
  const address = given ?? (converted ? previewAddress(id, version) : evidenceAddress(id, version));
  return `${address}${address.includes('?') ? '&' : '?'}inline=true`;
};

function useContent(file: ShownFile, attempt: number) {
  const [content, setContent] = useState<{ source?: string; problem?: Problem }>({});
  useEffect(() => {
    const abandoned = new AbortController();
    let made: string | undefined;
    const read = async () => {
      setContent({});
      try {
        const response = await fetch(inline(file), { signal: abandoned.signal });
        if (!response.ok) throw new Problem(response.status, await readProblem(response));
        const bytes = await response.arrayBuffer();
        if (abandoned.signal.aborted) return;
        made = URL.createObjectURL(
          new Blob([bytes], { type: file.converted ? 'application/pdf' : file.mediaType }),
        );
        setContent({ source: made });
      } catch (error) {
        if (!abandoned.signal.aborted) setContent({ problem: asProblem(error) });
      }
    };
    void read();
    return () => {
      abandoned.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [file, attempt]);
  return content;
}

async function readProblem(response: Response): Promise<Record<string, unknown>> {
  try {
    return (await response.json()) as Record<string, unknown>;
  } catch {
    return {};
  }
}
