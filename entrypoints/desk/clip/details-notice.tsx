import { useMemo } from 'react';
import { ContactsNotice } from '../../../components/contacts-notice';
import { useLive } from '../../../components/use-live';
import type { ClipView } from '../../../lib/model/clip-view';
import { contactsOfClip } from '../../../lib/privacy/contacts-of-clip';
import { keepOrganisations } from '../../../lib/services/keep-organisations';
import { type Marks, markClip } from '../../../lib/services/mark-clip';
import { partsMadeOf } from '../../../lib/store/parts-made-of';
import { useDesk } from '../desk-context';
import { goTo } from '../use-route';

/** Says which personal details a clip holds, and offers the marking for them and a version without persons; nothing where it holds none. */
export function DetailsNotice({ clip, source }: ClipView) {
  const { db, act } = useDesk();
  const contacts = useMemo(() => contactsOfClip(clip, source), [clip, source]);
  const parts = useLive(() => partsMadeOf(db, clip), [db, clip.id, clip.sourceId]);
  if (contacts === null) return null;
  const { marks, hasOrganisations, ...told } = contacts;
  const mark = (wanted: Partial<Marks>) => void act(() => markClip(db, { clipId: clip.id, marks: wanted }));

  async function keep() {
    const newId = crypto.randomUUID();
    if (await act(() => keepOrganisations(db, { clipId: clip.id, newId }))) goTo({ page: 'clip', clipId: newId });
  }

  return (
    <ContactsNotice
      {...told}
      isMarked={marks.sensitivity === clip.sensitivity && marks.sharing === clip.sharing}
      onMark={() => mark(marks)}
      onUnmark={() => mark({ sensitivity: null, sharing: null })}
      onKeepOrganisations={hasOrganisations && parts?.length === 0 ? () => void keep() : null}
    />
  );
}
