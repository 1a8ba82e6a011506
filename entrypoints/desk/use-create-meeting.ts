import type { MeetingFacts } from '../../lib/model/meeting';
import { createMeeting } from '../../lib/services/create-meeting';
import { useDesk } from './desk-context';
import { typedWords } from './typed-words';
import { goTo } from './use-route';

/** Makes the meeting of the form and shows its briefing, which says what to do next. Answers whether it is made. */
export function useCreateMeeting(): (meeting: MeetingFacts, topicTitles: string[]) => Promise<boolean> {
  const { db, act } = useDesk();
  return async (meeting, topicTitles) => {
    const made = await act(() => createMeeting(db, { meeting, topicTitles }), {
      text: typedWords([meeting, topicTitles]),
    });
    if (made) goTo({ page: 'briefing' });
    return made;
  };
}
