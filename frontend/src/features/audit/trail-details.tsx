import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { membersNotShown } from '@/lib/event-words';
import { useCodes } from '@/lib/i18n';

const groups = {
  because: 'trailBecause',
  change: 'trailChange',
  subject: 'trailSubject',
  proof: 'trailProof',
  role: 'role',
  scopes: 'programScope',
  secondFactor: 'secondFactorFor',
} as const;

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const nobody = /^[0-]+$/;

interface Props {
  details: Record<string, unknown>;
  /** What ids in it are called. */
  names: Record<string, string>;
}

/** What was said in an entry, each member by its word, and whom and what it names by their names. */
export function TrailDetails({ details, names }: Props) {
  const { t } = useTranslation();
  const code = useCodes();
  const said = (member: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((each) => said(member, each)).join(t('ui.listSeparator'));
    if (typeof value === 'object' && value !== null)
      return members(value as Record<string, unknown>)
        .map(([name, each]) => `${code('trailMember', name)} ${said(name, each)}`)
        .join(t('ui.listSeparator'));
    if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no');
    const text = String(value);
    if (names[text] !== undefined) return names[text];
    if (id.test(text))
      return nobody.test(text) ? t('audit.noSuchThing') : `${text.slice(0, 4)}…${text.slice(-8)}`;
    return member in groups ? code(groups[member as keyof typeof groups], text) : text;
  };
  /** What is called nothing can be taken whole, to be looked for elsewhere. */
  const shown = (member: string, value: unknown) =>
    typeof value === 'string' && id.test(value) && !nobody.test(value) && names[value] === undefined ? (
      <Typography.Text copyable={{ text: value }} title={value}>
        {said(member, value)}
      </Typography.Text>
    ) : (
      said(member, value)
    );
  return (
    <dl className="trail-details">
      {members(details).map(([member, value]) => (
        <div key={member}>
          <dt>{code('trailMember', member)}</dt>
          <dd>{shown(member, value)}</dd>
        </div>
      ))}
    </dl>
  );
}

const members = (details: Record<string, unknown>) =>
  Object.entries(details).filter(
    ([member, value]) =>
      !membersNotShown.includes(member) &&
      value !== null &&
      value !== undefined &&
      !(Array.isArray(value) && value.length === 0),
  );
