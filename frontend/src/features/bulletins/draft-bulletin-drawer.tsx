import { Form, Input, Radio, Select } from 'antd';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Bulletin, BulletinLine, EvidenceSummary, Saved } from '@/api/schema';
import { yearOf } from '@/lib/days';
import { handIn } from '@/lib/hand-in';
import { useAbility, useTenant, useToday } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { CommandDrawer } from '@/ui/command-drawer';
import { EvidenceField } from '@/ui/evidence-field';
import { draftBulletin, redraftBulletin, toldInspections } from './bulletins.api';

const kinds = ['ordinary', 'typical-case', 'inspection-result'] as const;
const longest = 4000;
interface Values {
  kind: BulletinLine['kind'];
  title: string;
  text: string;
  articles: string[];
  inspectionId?: string;
  evidenceIds: EvidenceSummary[];
}
interface Props {
  /** The unit under which attachments are filed; none in an oversight department. */
  unitId: string | undefined;
  /** The draft that is worded anew. */
  bulletin?: Bulletin;
  /** The bulletin whose place the new one takes. */
  supersedes?: Bulletin;
  onClose: () => void;
}

/** Words a bulletin; a line is a paragraph. */
export function DraftBulletinDrawer({ unitId, bulletin, supersedes, onClose }: Props) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const cache = useQueryClient();
  const navigate = useNavigateTo();
  const from = bulletin ?? supersedes;
  const former = supersedes?.id ?? bulletin?.supersedesId;
  return (
    <CommandDrawer<Values, Saved>
      title={t(bulletin ? 'bulletin.edit' : supersedes ? 'bulletin.supersede' : 'bulletin.draft')}
      submitLabel={t('bulletin.saveDraft')}
      {...(bulletin ? { version: bulletin.version } : {})}
      initialValues={{
        kind: from?.kind ?? 'ordinary',
        title: from?.title ?? '',
        text: (from?.body ?? []).join('\n'),
        articles: from?.articles ?? [],
        evidenceIds: bulletin?.evidence ?? [],
        ...(from?.inspectionId ? { inspectionId: from.inspectionId } : {}),
      }}
      send={({ text, inspectionId, evidenceIds, ...values }, intent) => {
        const body = {
          ...values,
          paragraphs: paragraphsOf(text),
          inspectionId: values.kind === 'inspection-result' ? (inspectionId ?? null) : null,
          supersedesId: former ?? null,
          evidenceIds: evidenceIds.map(({ id }) => id),
        };
        return bulletin ? redraftBulletin(bulletin.id, body, intent) : draftBulletin(body, intent);
      }}
      done={async ({ id }) => {
        await cache.invalidateQueries({ queryKey: [tenant] });
        navigate(`/bulletins/${id}`);
      }}
      doneWords={t('bulletin.drafted')}
      onClose={onClose}
    >
      {() => <Fields unitId={unitId} />}
    </CommandDrawer>
  );
}

function Fields({ unitId }: { unitId: string | undefined }) {
  const { t } = useTranslation();
  const today = useToday();
  const kind = Form.useWatch<Values['kind'] | undefined>('kind');
  const mayAdd = useAbility('evidence.add');
  const text = (label: string) => [
    { required: true, whitespace: true, message: t('form.needed', { label }) },
  ];
  return (
    <>
      <Form.Item name="kind" label={t('bulletin.kind')}>
        <Radio.Group options={kinds.map((value) => ({ value, label: t(`bulletin.kinds.${value}`) }))} />
      </Form.Item>
      {kind === 'typical-case' && <p className="quiet">{t('bulletin.typicalHint')}</p>}
      <Form.Item name="title" label={t('bulletin.heading')} rules={text(t('bulletin.heading'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('bulletin.text')}
        extra={t('bulletin.textHint')}
        rules={text(t('bulletin.text'))}
      >
        <Input.TextArea rows={12} maxLength={longest} showCount />
      </Form.Item>
      <Form.Item name="articles" label={t('bulletin.articles')} extra={t('bulletin.articlesHint')}>
        <Select mode="tags" open={false} suffixIcon={null} />
      </Form.Item>
      {kind === 'inspection-result' && unitId && <InspectionField year={yearOf(today)} />}
      {unitId && mayAdd && (
        <Form.Item name="evidenceIds" label={t('bulletin.attachments')}>
          <EvidenceField
            kinds={['bulletin']}
            upload={({ file, kind: what, title }, key) =>
              handIn({ file, kind: what, title, unitId, formedOn: today }, { key })
            }
          />
        </Form.Item>
      )}
    </>
  );
}

function InspectionField({ year }: { year: number }) {
  const { t } = useTranslation();
  const inspections = useQuery(toldInspections(useTenant(), year));
  return (
    <Form.Item name="inspectionId" label={t('bulletin.inspection')}>
      <Select
        allowClear
        options={(inspections.data?.items ?? []).map((each) => ({ value: each.id, label: each.title }))}
      />
    </Form.Item>
  );
}

const paragraphsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0);
