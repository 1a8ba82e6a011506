import { useId, useMemo, useState } from 'react';
import { Button } from '../../../components/button';
import { useLive } from '../../../components/use-live';
import type { Id } from '../../../lib/model/id';
import type { Meeting } from '../../../lib/model/meeting';
import { chooseLibrary, type PackChoice } from '../../../lib/packs/choose-library';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { packWords } from '../../../lib/words/pack-words';
import { useDesk } from '../desk-context';
import { Ceilings } from '../hand-out/ceilings';
import { countsText } from './counts-text';
import { detailsInTexts } from './details-in-texts';
import { PackCheck } from './pack-check';
import { packLines } from './pack-lines';
import styles from './packs.module.css';
import { PlainList } from './plain-list';
import { ShownPhrase } from './shown-phrase';
import { TickList } from './tick-list';
import { TopicsThatGo } from './topics-that-go';
import { useMakePack } from './use-make-pack';
import { type PageDetails, usePageDetails } from './use-page-details';

const say = packWords.make;

/** What goes to a colleague: which topics, with what, for whom; seen before it is made. */
export function MakePack({ meeting }: { meeting: Meeting }) {
  const { db } = useDesk();
  const id = useId();
  const library = useLive(() => readLibrary(db), [db]);
  const { busy, message, passphrase, seen, make } = useMakePack();
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set());
  const [without, setWithout] = useState<ReadonlySet<Id>>(new Set());
  /** Clips and page texts that would stay behind by themselves. */
  const [named, setNamed] = useState<ReadonlySet<Id>>(new Set());
  const [details, setDetails] = useState<PageDetails>(new Map());
  const [encrypt, setEncrypt] = useState(false);
  const [choice, setChoice] = useState<Pick<PackChoice, 'ownTexts' | 'minutes' | 'sharing' | 'sensitivity'>>({
    ownTexts: false,
    minutes: true,
    sharing: null,
    sensitivity: null,
  });
  const topics = useMemo(
    () =>
      (library?.topics ?? [])
        .filter(({ meetingId }) => meetingId === meeting.id)
        .toSorted((a, b) => a.position - b.position),
    [library, meeting.id],
  );
  const chosen = useMemo(() => {
    const topicIds = new Set(topics.filter((topic) => !left.has(topic.id)).map((topic) => topic.id));
    const pages = new Set(named);
    for (const [pageId, found] of details) if (found?.length === 0) pages.add(pageId);
    const which = { meetingId: meeting.id, topicIds, without, sensitive: { outBut: named }, pages };
    return library && chooseLibrary(library, { ...choice, ...which });
  }, [library, topics, left, without, named, details, choice, meeting.id]);
  usePageDetails(chosen?.pages ?? [], details, setDetails);
  const inTexts = useMemo(() => (chosen ? detailsInTexts(chosen.library) : []), [chosen]);
  const lines = useMemo(
    () => library && chosen && packLines(library, chosen, { named, without, details }),
    [library, chosen, named, without, details],
  );
  if (!library || !chosen || !lines) return null;
  const unread = chosen.pages.filter((page) => !details.has(page.id)).length;
  const empty = chosen.library.topics.length === 0;
  const isOff = busy || empty || unread > 0;
  const onNamed = (goesId: Id, goes: boolean) => setNamed(toggled(named, goesId, goes));
  const onClip = (clipId: Id, goes: boolean) => setWithout(toggled(without, clipId, !goes));
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{say.title}</h2>
      <TopicsThatGo
        {...{ library, topics, left, without }}
        back={lines.back}
        lineOf={lines.lineOf}
        onTopic={(topicId, goes) => setLeft(toggled(left, topicId, !goes))}
        onClip={onClip}
      />
      <fieldset className={styles.checks}>
        <legend>{say.what}</legend>
        <PackCheck
          checked={choice.minutes}
          label={say.minutes}
          onChange={(minutes) => setChoice({ ...choice, minutes })}
        />
        <PackCheck
          checked={choice.ownTexts}
          label={say.ownTexts}
          onChange={(ownTexts) => setChoice({ ...choice, ownTexts })}
        />
      </fieldset>
      <div className={styles.choices}>
        <Ceilings choice={choice} choose={(changes) => setChoice({ ...choice, ...changes })} />
      </div>
      <p>{empty ? say.nothing : say.goes(countsText(chosen.library))}</p>
      {chosen.textsTooStrict && <p className={styles.warning}>{say.textsTooStrict}</p>}
      <p>{say.leftOut(chosen.leftOut.length)}</p>
      <PlainList lines={lines.tooStrict} />
      <TickList why={say.sensitive} lines={lines.sensitive} isTicked={(clipId) => named.has(clipId)} onTick={onNamed} />
      <TickList
        why={say.details(lines.telling.length)}
        lines={lines.telling}
        isTicked={(clipId) => !without.has(clipId)}
        onTick={onClip}
      />
      <PlainList why={say.texts} lines={inTexts.map((line) => ({ id: line, line }))} />
      {chosen.pagesClosed > 0 && <p>{say.pagesClosed(chosen.pagesClosed)}</p>}
      {unread === 0 && (
        <TickList why={say.pages} lines={lines.pages} isTicked={(pageId) => named.has(pageId)} onTick={onNamed} />
      )}
      <div>
        <PackCheck checked={encrypt} label={say.encrypt} onChange={setEncrypt} />
        <p className={styles.hint}>{say.encryptHint}</p>
      </div>
      <div className={styles.row}>
        <Button
          look="primary"
          aria-disabled={isOff}
          onClick={() => {
            if (isOff) return;
            const { sharing, sensitivity } = choice;
            const whole = left.size === 0 && without.size === 0;
            make({ library: chosen.library, meeting, whole, readers: { sharing, sensitivity }, encrypt });
          }}
        >
          {say.button}
        </Button>
        <p role="status">{unread > 0 ? say.looking(unread) : message}</p>
      </div>
      {passphrase !== null && <ShownPhrase phrase={passphrase} onSeen={seen} />}
    </section>
  );
}

function toggled(ids: ReadonlySet<Id>, id: Id, isIn: boolean): ReadonlySet<Id> {
  const next = new Set(ids);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
