import { Button } from 'antd';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordActDrawer } from '@/features/ledgers/record-act-drawer';
import { MeetingPage } from '@/features/meetings/meeting-page';
import { MeetingsPage, type MeetingsFilter } from '@/features/meetings/meetings-page';
import { address } from '@/lib/address';
import { yearOf } from '@/lib/days';
import { useAbility, useSession } from '@/lib/session-context';
import { useNavigateTo } from '@/ui/app-link';
import { homeUnit } from './home-unit';
import { WithUnits } from './with-units';

const meetings = getRouteApi('/signed-in/meetings');
const meeting = getRouteApi('/signed-in/meetings/$id');

export function Meetings() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigateTo();
  const search = meetings.useSearch();
  const filter: MeetingsFilter = {
    show: search.show ?? 'meetings',
    year: search.year ?? yearOf(session.today),
    unit: search.unit,
    nature: search.nature,
    whose: search.whose ?? 'all',
    open: search.open === 'true',
  };
  const mayRecord = useAbility('duty.record');
  const [recording, setRecording] = useState(false);
  return (
    <WithUnits>
      {(units) => {
        const id = filter.unit ?? homeUnit(session, units);
        const unit = units.find((each) => each.id === id);
        return (
          <>
            <MeetingsPage
              units={units}
              filter={filter}
              onFilter={(change) => navigate(address('/meetings', { ...filter, ...change }))}
              actions={
                mayRecord &&
                unit && (
                  <Button type="primary" onClick={() => setRecording(true)}>
                    {t('meeting.recordMeeting')}
                  </Button>
                )
              }
            />
            {recording && unit && (
              <RecordActDrawer
                unit={{ id: unit.id, name: unit.nameZh }}
                year={yearOf(session.today)}
                chosen={[]}
                onClose={() => setRecording(false)}
              />
            )}
          </>
        );
      }}
    </WithUnits>
  );
}

export function Meeting() {
  const { id } = meeting.useParams();
  return <MeetingPage key={id} id={id} />;
}
