import { Button, Flex, Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Report, ReportSentence, SentenceToSend } from '@/api/schema';
import { useTenant } from '@/lib/session-context';
import { CommandDrawer } from '@/ui/command-drawer';
import { editReport } from './reports.api';

interface Draft {
  number?: number;
  section: string;
  text: string;
  generated: string | null;
}

/** Changes the words, sentence by sentence. What was assembled can be put back. */
export function EditReportDrawer({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  return (
    <CommandDrawer<{ sentences: Draft[] }, unknown>
      title={t('report.edit')}
      submitLabel={t('act.save')}
      version={report.version}
      initialValues={{ sentences: report.sentences.map(drafted) }}
      send={(values, intent) => editReport(report.id, values.sentences.map(toSend), intent)}
      done={() => cache.invalidateQueries({ queryKey: [tenant] })}
      doneWords={t('report.edited')}
      onClose={onClose}
    >
      {() => (
        <>
          <p className="quiet">{t('report.editExplain')}</p>
          <Form.Item name="sentences">
            <SentencesField />
          </Form.Item>
        </>
      )}
    </CommandDrawer>
  );
}

const drafted = ({ number, section, text, generated }: ReportSentence): Draft => ({
  number,
  section,
  text,
  generated: generated ?? null,
});
const toSend = ({ number, section, text }: Draft): SentenceToSend => ({
  section,
  text,
  ...(number === undefined ? {} : { number }),
});

function SentencesField({
  value = [],
  onChange,
}: {
  value?: Draft[];
  onChange?: (sentences: Draft[]) => void;
}) {
  const { t } = useTranslation();
  const put = (at: number, text: string) =>
    onChange?.(value.map((each, index) => (index === at ? { ...each, text } : each)));
  return (
    <>
      {value.map((sentence, at) => (
        <div key={sentence.number ?? `new-${at}`} className="field-group">
          <Input.TextArea
            aria-label={t('report.sentenceIs', { number: at + 1 })}
            rows={2}
            maxLength={1000}
            value={sentence.text}
            onChange={(event) => put(at, event.target.value)}
          />
          <Flex gap="small" wrap>
            {sentence.generated !== null && sentence.generated !== sentence.text && (
              <Button size="small" onClick={() => put(at, sentence.generated ?? '')}>
                {t('report.restore')}
              </Button>
            )}
            <Button
              size="small"
              aria-label={t('report.removeIs', { number: at + 1 })}
              onClick={() => onChange?.(value.filter((_, index) => index !== at))}
            >
              {t('meeting.remove')}
            </Button>
          </Flex>
        </div>
      ))}
      <Button onClick={() => onChange?.([...value, { section: 'own', text: '', generated: null }])}>
        {t('report.add')}
      </Button>
    </>
  );
}
