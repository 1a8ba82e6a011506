import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import type { CheckTabReply } from '../../lib/messaging/check-tab-reply';
import type { Clip } from '../../lib/model/clip';
import type { EditionWord } from '../../lib/services/judge-edition';
import type { OtherEdition } from '../../lib/services/read-editions';
import { cardWords } from '../../lib/words/card-words';
import { editionWords } from '../../lib/words/edition-words';
import type { Exits } from './browser-exits';
import type { CardActions } from './card-actions';
import styles from './earlier-notice.module.css';
import { editionKey } from './key-names';
import { localDay } from './local-day';
import { MovesLine } from './moves-line';
import { canSupersede, offeredEdition } from './offered-edition';
import type { Notices } from './read-notices';

const CheckHere = lazy(() => import('./check-here').then((module) => ({ default: module.CheckHere })));

interface Props {
  notices: Notices;
  actions: CardActions;
  exits: Exits;
}

/** Says that this very thing is kept already, that it is another edition of something, or what of its page moved since. */
export function EarlierNotice({ notices, actions, exits }: Props) {
  const { clip, seen, editions, moved, ofPage } = notices;
  const [asked, setAsked] = useState<Promise<CheckTabReply> | null>(null);
  const offered = offeredEdition(notices);
  const show = (id: string) => (
    <Button look="quiet" className={styles.show} onClick={() => exits.desk(`clip/${id}`)}>
      {editionWords.show}
    </Button>
  );
  const judge = (word: EditionWord, label: string, isKey = false) => (
    <Button look="quiet" className={styles.show} onClick={() => void actions.judge(word)}>
      {label}
      {isKey && <Kbd>{editionKey()}</Kbd>}
    </Button>
  );
  const edition = (other: OtherEdition, isNewer: boolean) => {
    const { edition: found } = other;
    const word = { newerId: found.newerId, olderId: found.olderId };
    const isOffer = found.by === 'offered';
    return (
      <div key={other.clip.id}>
        <p>
          <strong>{sentence(other, isNewer)}</strong>
          <MovesLine moves={found.moved} />
        </p>
        <div className={styles.ways}>
          {isOffer && judge({ ...word, holds: true }, editionWords.mark, offered?.olderId === found.olderId)}
          {show(other.clip.id)}
          {judge({ ...word, holds: false }, editionWords.notSame)}
        </div>
      </div>
    );
  };
  const isNews = seen !== null || moved.length > 0 || editions.newerThan.length > 0;
  return (
    <div className={isNews ? `${styles.notice} ${styles.same}` : styles.notice}>
      {seen && (
        <div>
          <p>{editionWords.seenAgain(localDay(seen.first), seen.topics)}</p>
          <div className={styles.ways}>
            {show(clip.id)}
            <Button look="quiet" className={styles.show} onClick={() => void actions.keepApart()}>
              {editionWords.keepApart}
            </Button>
          </div>
        </div>
      )}
      {editions.newerThan.map((other) => edition(other, true))}
      {editions.supersededBy && edition(editions.supersededBy, false)}
      {moved.map(({ clip: older, moves }) => (
        <div key={older.id}>
          <p>
            <strong>{editionWords.movedSince(dayOf(older))}</strong>
            <MovesLine moves={moves} />
          </p>
          <div className={styles.ways}>
            {canSupersede(notices) &&
              judge(newerThan(clip, older, true), editionWords.mark, offered?.olderId === older.id)}
            {show(older.id)}
            {canSupersede(notices) && judge(newerThan(clip, older, false), editionWords.notSame)}
          </div>
        </div>
      ))}
      {ofPage > 0 && <p>{editionWords.page(ofPage)}</p>}
      {asked ? (
        <Suspense>
          <CheckHere asked={asked} exits={exits} />
        </Suspense>
      ) : (
        <Button look="quiet" className={styles.show} onClick={() => setAsked(exits.checkPage(clip.id))}>
          {cardWords.checkPage}
        </Button>
      )}
    </div>
  );
}

const dayOf = ({ clippedAt }: Clip) => localDay(clippedAt);
const newerThan = (clip: Clip, older: Clip, holds: boolean) => ({ newerId: clip.id, olderId: older.id, holds });

function sentence({ clip, edition }: OtherEdition, isNewer: boolean): string {
  const offered = edition.by === 'offered';
  const [sure, maybe] = isNewer
    ? [editionWords.newerThan, editionWords.mayBeNewer]
    : [editionWords.supersededBy, editionWords.mayBeSuperseded];
  return (offered ? maybe : sure)(dayOf(clip));
}
