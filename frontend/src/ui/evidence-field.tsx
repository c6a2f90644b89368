import { UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Input, Select } from 'antd';
import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceSummary } from '@/api/schema';
import { useCodes } from '@/lib/i18n';
import { newKey } from '@/lib/keys';
import { asProblem, type Problem } from '@/lib/problem';
import { useFieldProblemWords, useProblemWords } from './problem-words';

export interface ChosenFile {
  file: File;
  kind: string;
  title: string;
}
interface Failed {
  chosen: ChosenFile;
  key: string;
  problem: Problem;
}
interface Props {
  id?: string;
  value?: EvidenceSummary[];
  onChange?: (evidence: EvidenceSummary[]) => void;
  kinds: string[];
  upload: (chosen: ChosenFile, key: string) => Promise<EvidenceSummary>;
}

/** Says what a file is, then uploads it at once; a failed upload is tried again with the same key. */
export function EvidenceField({ value = [], onChange, kinds, upload }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const words = useProblemWords();
  const fieldWords = useFieldProblemWords();
  const input = useRef<HTMLInputElement>(null);
  const [chosenKind, setKind] = useState<string>();
  const [title, setTitle] = useState('');
  const [pending, setPending] = useState(0);
  const [failed, setFailed] = useState<Failed[]>([]);
  // Several uploads end in any order; each adds to what is there by then, not to what was there at its start.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const kind = chosenKind && kinds.includes(chosenKind) ? chosenKind : kinds[0];

  const send = async (chosen: ChosenFile, key: string) => {
    setPending((count) => count + 1);
    setFailed((before) => before.filter((entry) => entry.key !== key));
    try {
      const registered = await upload(chosen, key);
      latest.current = [...latest.current, registered];
      onChange?.(latest.current);
    } catch (error) {
      setFailed((before) => [...before, { chosen, key, problem: asProblem(error) }]);
    } finally {
      setPending((count) => count - 1);
    }
  };

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    if (!kind) return;
    for (const file of files)
      void send({ file, kind, title: title.trim() || file.name.replace(/\.[^.]+$/, '') }, newKey());
    setTitle('');
  };

  return (
    <div className="evidence-field">
      <Flex gap="small" wrap>
        <Select
          aria-label={t('evidence.kind')}
          value={kind ?? null}
          onChange={(next: string) => setKind(next)}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          style={{ flex: '1 1 11em' }}
          options={kinds.map((each) => ({ value: each, label: code('evidenceKind', each) }))}
        />
        <Input
          aria-label={t('evidence.title')}
          placeholder={t('evidence.titleDefault')}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.target.value)}
          style={{ flex: '2 1 12em' }}
        />
        <input
          ref={input}
          type="file"
          multiple
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('evidence.choose')}
          onChange={choose}
        />
        <Button icon={<UploadOutlined />} loading={pending > 0} onClick={() => input.current?.click()}>
          {t('evidence.upload')}
        </Button>
      </Flex>
      <p className="quiet">{t('evidence.accepted')}</p>
      {failed.map(({ chosen, key, problem }) => (
        <Alert
          key={key}
          type="error"
          showIcon
          role="alert"
          title={t('evidence.notUploaded', { file: chosen.file.name })}
          description={[words(problem), ...problem.errors.map(fieldWords)].join(' ')}
          action={
            <Button size="small" onClick={() => void send(chosen, key)}>
              {t('ui.retry')}
            </Button>
          }
        />
      ))}
      {value.length > 0 && (
        <ul className="chosen-files" aria-label={t('evidence.uploaded')}>
          {value.map((file) => (
            <li key={file.id}>
              {file.title}{' '}
              <span className="quiet">
                {code('evidenceKind', file.kind)} · {file.fileName}
              </span>
              <Button
                type="link"
                size="small"
                aria-label={t('evidence.takeOutIs', { title: file.title })}
                onClick={() => onChange?.(value.filter((each) => each.id !== file.id))}
              >
                {t('evidence.takeOut')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
