import { useId, useMemo, useState } from 'react';
import { Button } from '../../../components/button';
import { clipLine } from '../../../components/clip-line';
import { useLive } from '../../../components/use-live';
import { detailsOfClip } from '../../../lib/briefing/details-of-clip';
import type { Clip } from '../../../lib/model/clip';
import type { Id } from '../../../lib/model/id';
import type { Meeting } from '../../../lib/model/meeting';
import { chooseLibrary, type PackChoice } from '../../../lib/packs/choose-library';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { standInSource } from '../../../lib/store/stand-in-source';
import { packWords } from '../../../lib/words/pack-words';
import { useDesk } from '../desk-context';
import { Ceilings } from '../hand-out/ceilings';
import { countsText } from './counts-text';
import { detailsInTexts } from './details-in-texts';
import { PackCheck } from './pack-check';
import styles from './packs.module.css';
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
  if (!chosen) return null;
  const { clips } = chosen.library;
  const unread = chosen.pages.filter((page) => !details.has(page.id)).length;
  const isNamed = (each: { id: Id }) => named.has(each.id);
  const all = library?.clips.filter((clip) => without.has(clip.id)) ?? [];
  const leftOut = (onlySensitive: boolean) =>
    chosen.leftOut.filter((each) => each.onlySensitive === onlySensitive).map(({ clip }) => clip);
  const empty = chosen.library.topics.length === 0;
  const isOff = busy || empty || unread > 0;
  const sources = new Map(library?.sources.map((source) => [source.id, source]));
  const sourceOf = (clip: Clip) => sources.get(clip.sourceId) ?? standInSource(clip);
  const lineOf = (clip: Clip) => clipLine(clip, sourceOf(clip));
  const tells = (clip: Clip) => detailsOfClip(clip, sourceOf(clip)).length > 0;
  const linesOf = (some: Clip[]) => some.map((clip) => ({ id: clip.id, line: lineOf(clip) }));
  // In the order of the library: a line that is ticked stays where it is.
  const inOrder = (some: Clip[]) => {
    const ids = new Set(some.map((clip) => clip.id));
    return library?.clips.filter((clip) => ids.has(clip.id)) ?? [];
  };
  const telling = inOrder([...clips, ...all].filter((clip) => !isNamed(clip) && tells(clip)));
  const sensitive = inOrder([...leftOut(true), ...clips.filter(isNamed)]).map((clip) => ({
    id: clip.id,
    line: tells(clip) ? say.withDetails(lineOf(clip)) : lineOf(clip),
  }));
  const pageLines = chosen.pages.flatMap((page) => {
    const found = details.get(page.id);
    if (found?.length === 0) return [];
    const line = say.page(page.canonicalUrl, page.takenAt.slice(0, 10), found?.join(', ') ?? say.unread);
    return [{ id: page.id, line }];
  });
  const onNamed = (goesId: Id, goes: boolean) => setNamed(toggled(named, goesId, goes));
  const onClip = (clipId: Id, goes: boolean) => setWithout(toggled(without, clipId, !goes));
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{say.title}</h2>
      {library && (
        <TopicsThatGo
          {...{ library, topics, left, without, lineOf }}
          back={new Set(chosen.leftOut.map(({ clip }) => clip.id))}
          onTopic={(topicId, goes) => setLeft(toggled(left, topicId, !goes))}
          onClip={onClip}
        />
      )}
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
      <PlainList lines={linesOf(leftOut(false))} />
      <TickList why={say.sensitive} lines={sensitive} isTicked={(clipId) => named.has(clipId)} onTick={onNamed} />
      <TickList
        why={say.details(telling.length)}
        lines={linesOf(telling)}
        isTicked={(clipId) => !without.has(clipId)}
        onTick={onClip}
      />
      <PlainList why={say.texts} lines={inTexts.map((line) => ({ id: line, line }))} />
      {chosen.pagesClosed > 0 && <p>{say.pagesClosed(chosen.pagesClosed)}</p>}
      {unread === 0 && (
        <TickList why={say.pages} lines={pageLines} isTicked={(pageId) => named.has(pageId)} onTick={onNamed} />
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

function PlainList({ why, lines }: { why?: string; lines: { id: string; line: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      {why && <p className={styles.warning}>{why}</p>}
      <ul className={styles.list}>
        {lines.map(({ id, line }) => (
          <li key={id}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function toggled(ids: ReadonlySet<Id>, id: Id, isIn: boolean): ReadonlySet<Id> {
  const next = new Set(ids);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
