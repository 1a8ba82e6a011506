import { useSuspicion } from '../../components/use-suspicion';
import type { Meeting } from '../../lib/model/meeting';
import { ActionsPage } from './actions/actions-page';
import { AgendaPage } from './agenda-page';
import { BriefingPage } from './briefing/briefing-page';
import { CheckingPage } from './checking/checking-page';
import { ChooseMeeting } from './choose-meeting';
import { ClipPage } from './clip-page';
import { TrashPage } from './data/trash-page';
import { YourDataPage } from './data/your-data-page';
import { useDesk } from './desk-context';
import { EditMeetingPage } from './edit-meeting-page';
import { FiguresPage } from './figures/figures-page';
import { FirstRun } from './first-run';
import { HandOutPage } from './hand-out/hand-out-page';
import { ImportPage } from './import/import-page';
import { NewMeetingPage } from './new-meeting-page';
import { PacksPage } from './packs/packs-page';
import { PastePage } from './paste/paste-page';
import type { Route } from './route';
import { SourcesPage } from './sources-page';
import { VersionsOfMeeting } from './versions/versions-of-meeting';

/** What the desk shows at a place: clips, sources and the person's data need no meeting, everything else begins with one. */
export function Page({ route, meetings, meeting }: { route: Route; meetings: Meeting[]; meeting: Meeting | null }) {
  const { db } = useDesk();
  const isMissing = useSuspicion(db) !== null;
  if (route.page === 'clip') return <ClipPage key={route.clipId} clipId={route.clipId} meeting={meeting} />;
  if (route.page === 'sources') return <SourcesPage meeting={meeting} />;
  if (route.page === 'import') return <ImportPage meetings={meetings} />;
  if (route.page === 'paste-table') return <PastePage meeting={meeting} />;
  if (route.page === 'packs') return <PacksPage meeting={meeting} />;
  if (route.page === 'trash') return <TrashPage />;
  if (route.page === 'your-data') return <YourDataPage meetings={meetings} />;
  // Where a part of the library is missing, the first meeting is none, and nothing can be stored before the person decides.
  if (meetings.length === 0) return isMissing ? null : <FirstRun />;
  if (route.page === 'new-meeting') return <NewMeetingPage meetings={meetings} />;
  if (!meeting) return <ChooseMeeting meetings={meetings} />;
  if (route.page === 'edit-meeting') return <EditMeetingPage key={meeting.id} meeting={meeting} meetings={meetings} />;
  if (route.page === 'actions') return <ActionsPage key={meeting.id} meeting={meeting} />;
  if (route.page === 'figures') return <FiguresPage key={meeting.id} meeting={meeting} />;
  if (route.page === 'hand-out') return <HandOutPage key={meeting.id} meeting={meeting} />;
  if (route.page === 'checking') return <CheckingPage key={meeting.id} meeting={meeting} />;
  if (route.page === 'versions') return <VersionsOfMeeting key={meeting.id} meeting={meeting} />;
  if (route.page === 'agenda') return <AgendaPage meeting={meeting} meetings={meetings} />;
  return <BriefingPage key={meeting.id} meeting={meeting} />;
}
