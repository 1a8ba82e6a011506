import { useMemo } from 'react';
import { ContactsNotice } from '../../components/contacts-notice';
import { useLive } from '../../components/use-live';
import type { ClipView } from '../../lib/model/clip-view';
import { contactsOfClip } from '../../lib/privacy/contacts-of-clip';
import { keepOrganisations } from '../../lib/services/keep-organisations';
import { type Marks, markClip } from '../../lib/services/mark-clip';
import { partsMadeOf } from '../../lib/store/parts-made-of';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { markingWords } from '../../lib/words/marking-words';
import type { CardActions } from './card-actions';

const say = markingWords;

/** Warns of likely personal details in what was clipped. It comes after the card was drawn: nothing waits for it. */
export function ContactsPart({ db, view, actions }: { db: RapporteurDatabase; view: ClipView; actions: CardActions }) {
  const { clip, source } = view;
  const contacts = useMemo(() => contactsOfClip(clip, source), [clip, source]);
  const parts = useLive(() => partsMadeOf(db, clip), [db, clip.id, clip.sourceId]);
  if (contacts === null) return null;
  const { marks, hasOrganisations, ...told } = contacts;
  const mark = (wanted: Partial<Marks>, said: string, undone: string) =>
    void actions.carryOut((clipId) => markClip(db, { clipId, marks: wanted }), said, undone);

  function keep() {
    const newId = crypto.randomUUID(); // made where the person acted: doing it twice makes one
    void actions.carryOut(
      (clipId) => keepOrganisations(db, { clipId, newId }),
      say.organisationsKept,
      say.organisationsTakenBack,
    );
  }

  return (
    <ContactsNotice
      {...told}
      isMarked={marks.sensitivity === clip.sensitivity && marks.sharing === clip.sharing}
      onMark={() => mark(marks, say.marked, say.unmarked)}
      onUnmark={() => mark({ sensitivity: null, sharing: null }, say.unmarked, say.marked)}
      onKeepOrganisations={hasOrganisations && parts?.length === 0 ? keep : null}
    />
  );
}
