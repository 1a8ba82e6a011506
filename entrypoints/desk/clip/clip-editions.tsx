import { Button } from '../../../components/button';
import { ClipBody } from '../../../components/clip-body';
import { useLive } from '../../../components/use-live';
import { useRead } from '../../../components/use-read';
import type { Clip } from '../../../lib/model/clip';
import { calledBy } from '../../../lib/services/edition-dates';
import { judgeEdition } from '../../../lib/services/judge-edition';
import { type OtherEdition, readEditions } from '../../../lib/services/read-editions';
import { imageOf } from '../../../lib/store/image-queries';
import { localDate } from '../../../lib/store/local-date';
import { sightingsOf } from '../../../lib/store/sightings-of';
import { editionWords } from '../../../lib/words/edition-words';
import { partialDateText } from '../../../lib/words/partial-date-text';
import page from '../clip-page.module.css';
import { useDesk } from '../desk-context';
import { routeHash } from '../route';
import styles from './clip-editions.module.css';
import { EditionMoves } from './edition-moves';

/** When a clip was seen again, and its other editions, each beside it. Nothing where there is neither. */
export function ClipEditions({ clip }: { clip: Clip }) {
  const { db } = useDesk();
  const sightings = useLive(() => sightingsOf(db, clip.id), [db, clip.id]) ?? [];
  // Another clip of the page, or another word of the person, may change what is an edition of what.
  const kept = useLive(() => db.clips.count(), [db]);
  const editions = useRead(
    async () => (await readEditions(db, [clip], { series: true })).get(clip.id) ?? null,
    [db, clip, kept],
  );
  const days = [...new Set(sightings.map(({ seenAt }) => partialDateText(localDate(new Date(seenAt)))))];
  if (days.length === 0 && !editions) return null;
  return (
    <section className={page.section}>
      <h2>{editionWords.title}</h2>
      {days.length > 0 && <p>{editionWords.seenOn(days.join(', '))}</p>}
      {editions?.supersededBy && <Edition clip={clip} other={editions.supersededBy} isNewer={false} />}
      {editions?.newerThan.map((other) => (
        <Edition key={other.clip.id} clip={clip} other={other} isNewer />
      ))}
    </section>
  );
}

/** One other edition. @param isNewer whether the clip of the page is the newer of the two */
function Edition({ clip, other, isNewer }: { clip: Clip; other: OtherEdition; isNewer: boolean }) {
  const { db, act } = useDesk();
  const { edition } = other;
  const isOffer = edition.by === 'offered';
  const isPicture = clip.content.kind === 'image';
  const date = partialDateText(calledBy(other));
  const [sure, maybe] = isNewer
    ? [editionWords.newerThan, editionWords.mayBeNewer]
    : [editionWords.supersededBy, editionWords.mayBeSuperseded];
  const [older, newer] = isNewer ? [other.clip, clip] : [clip, other.clip];
  const judge = (holds: boolean) => {
    const word = { newerId: edition.newerId, olderId: edition.olderId, holds };
    void act(() => judgeEdition(db, word));
  };
  return (
    <div className={styles.edition}>
      <p className={styles.head}>
        <strong>{(isOffer ? maybe : sure)(date)}</strong>{' '}
        <a href={routeHash({ page: 'clip', clipId: other.clip.id })}>{editionWords.show}</a>
      </p>
      {isOffer && <p className={page.quiet}>{isPicture ? editionWords.offeredPicture : editionWords.offered}</p>}
      {edition.by === 'said' && <p className={page.quiet}>{editionWords.saidSo}</p>}
      <div className={styles.pair}>
        <Words clip={older} label={editionWords.before} isOld />
        <Words clip={newer} label={editionWords.now} />
      </div>
      <EditionMoves
        moves={edition.moved}
        none={edition.by === 'read' ? editionWords.noMoves : editionWords.noMovesRead}
      />
      <p className={styles.buttons}>
        {isOffer && <Button onClick={() => judge(true)}>{editionWords.mark}</Button>}
        <Button look="quiet" onClick={() => judge(false)}>
          {editionWords.notSame}
        </Button>
      </p>
    </div>
  );
}

/** What an excerpt says, or a picture shows; tables and pages are told by what moved in them. */
function Words({ clip, label, isOld = false }: { clip: Clip; label: string; isOld?: boolean }) {
  const { db } = useDesk();
  const { content } = clip;
  const imageId = content.kind === 'image' ? content.imageId : null;
  const image = useLive(async () => (imageId ? imageOf(db, imageId) : undefined), [db, imageId]);
  if (content.kind !== 'excerpt' && content.kind !== 'image') return null;
  const quote = content.kind === 'excerpt' ? content.quote : '';
  return (
    <div className={styles.side}>
      <h3 className={styles.label}>
        {label}{' '}
        <span className={page.quiet}>
          {editionWords.clippedOn(partialDateText(localDate(new Date(clip.clippedAt))))}
        </span>
      </h3>
      {content.kind === 'image' ? (
        <ClipBody content={content} image={image} lang={clip.lang} dir={clip.dir} />
      ) : (
        <p className={styles.words} lang={clip.lang || undefined} dir={clip.dir}>
          {isOld ? <s>{quote}</s> : quote}
        </p>
      )}
    </div>
  );
}
