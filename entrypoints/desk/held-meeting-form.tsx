import { draftOf } from '../../components/meeting-draft';
import { MeetingForm } from '../../components/meeting-form';
import { useHeld } from '../../components/use-held';
import type { Meeting, MeetingFacts } from '../../lib/model/meeting';
import { splitTopics } from '../../lib/topics/split-topics';
import { useDesk } from './desk-context';
import { knownSeries } from './known-series';

/** The form of a meeting, new (null) or one that is there. @param onKeep answers whether it is kept */
export function HeldMeetingForm(props: {
  meeting: Meeting | null;
  meetings?: Meeting[];
  onKeep: (meeting: MeetingFacts, topicTitles: string[]) => Promise<boolean>;
  onCancel?: () => void;
}) {
  const { meeting, meetings = [], onKeep, onCancel } = props;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { journal } = useDesk();
  const { draft, hold, drop } = useHeld(journal, `meeting/${meeting?.id ?? 'new'}`, { ...draftOf(meeting, timeZone) });
  return (
    <MeetingForm
      draft={draft}
      onDraft={hold}
      isNew={meeting === null}
      knownSeries={knownSeries(meetings)}
      splitTopics={splitTopics}
      onSubmit={async (facts, titles) => {
        if (await onKeep(facts, titles)) drop();
      }}
      {...(onCancel && {
        onCancel: () => {
          drop();
          onCancel();
        },
      })}
    />
  );
}
