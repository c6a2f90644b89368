import { Button, Descriptions, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationUnit } from '@/api/schema';
import { address } from '@/lib/address';
import { useNames } from '@/lib/i18n';
import { useAbility } from '@/lib/session-context';
import { useViewpoint } from '@/lib/viewpoint';
import { AppLink } from '@/ui/app-link';
import { Section } from '@/ui/page';
import { LeadingBodySection } from './leading-body-section';
import { PostsPanel } from './posts-panel';
import { ReorganiseDrawer } from './reorganise-drawer';
import { RenameUnitDrawer } from './unit-drawers';
import { UnitHistory } from './unit-history';

interface Props {
  organisation: Organisation;
  unit: OrganisationUnit;
  mayManage: boolean;
}

export function UnitPanel({ organisation, unit, mayManage }: Props) {
  const { t } = useTranslation();
  // Reorganisations are listed as they are known today, which may be later than the moment that is looked at.
  const past = useViewpoint() !== undefined;
  const { name } = useNames();
  const mayReadLedger = useAbility('ledger.read');
  const [open, setOpen] = useState<'rename' | 'reorganise'>();
  const unitCalled = (id: string | null) => {
    const found = organisation.units.find((each) => each.id === id);
    return found ? name(found) : t('ui.none');
  };
  const close = () => setOpen(undefined);
  const about = { organisation, unit, onClose: close };
  return (
    <div className="pane-right">
      <Section
        title={name(unit)}
        extra={
          <Flex gap="small" wrap className="no-print">
            {mayReadLedger && (
              <AppLink href={address('/ledgers', { unit: unit.id })}>{t('nav.ledgers')}</AppLink>
            )}
            {mayManage && unit.dissolvedOn === null && (
              <>
                <Button size="small" onClick={() => setOpen('rename')}>
                  {t('organisation.rename')}
                </Button>
                {unit.parentId !== null && (
                  <Button size="small" onClick={() => setOpen('reorganise')}>
                    {t('reorganisation.start')}
                  </Button>
                )}
              </>
            )}
          </Flex>
        }
      >
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, lg: 2 }}
          items={(
            [
              [t('organisation.code'), unit.code],
              [t('organisation.type'), unit.unitTypeNameZh],
              [t('organisation.parent'), unitCalled(unit.parentId)],
              [t('organisation.openedOn'), unit.openedOn],
              ...(unit.dissolvedOn
                ? ([
                    [t('organisation.dissolvedOn'), unit.dissolvedOn],
                    [t('organisation.successor'), unitCalled(unit.successorId)],
                  ] as const)
                : []),
            ] as const
          ).map(([label, children]) => ({ key: label, label, children }))}
        />
      </Section>
      <LeadingBodySection unit={unit} />
      <PostsPanel unit={unit} />
      {!past && <UnitHistory unit={unit} />}
      {open === 'rename' && <RenameUnitDrawer {...about} />}
      {open === 'reorganise' && <ReorganiseDrawer {...about} />}
    </div>
  );
}
