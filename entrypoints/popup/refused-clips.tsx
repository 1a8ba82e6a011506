import { useState } from 'react';
import { Button } from '../../components/button';
import { KeptText } from '../../components/kept-text';
import { RefusalNotice } from '../../components/refusal-notice';
import { cardWords } from '../../lib/words/card-words';
import { clipWords } from '../../lib/words/clip-words';
import { commonWords } from '../../lib/words/common-words';
import type { Exits } from './browser-exits';
import styles from './card.module.css';
import type { HeldRefusal } from './read-refused';

interface Props {
  refused: readonly HeldRefusal[];
  exits: Pick<Exits, 'dismissRefused'>;
  /** Beside something newer: one line until it is opened. */
  folded: boolean;
}

/** What the context menu could not clip: each reason once, under it each text with Copy, until it is dismissed. */
export function RefusedClips({ refused, exits, folded }: Props) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const texts = refused.filter(({ clip }) => clip.refusal.text);
  const left = texts.filter(({ key }) => !dismissed.has(key)).length;

  async function turn(held: HeldRefusal) {
    const wasDismissed = dismissed.has(held.key);
    await exits.dismissRefused(held, !wasDismissed);
    setDismissed((now) => new Set(wasDismissed ? [...now].filter((key) => key !== held.key) : [...now, held.key]));
  }
  const notices = [...new Set(refused.map(({ clip }) => clip.refusal.reason))].map((reason) => {
    const these = refused.filter(({ clip }) => clip.refusal.reason === reason);
    return (
      <RefusalNotice key={reason} refusal={{ ok: false, reason }}>
        {these.map((held) => (
          <RefusedText
            key={held.key}
            held={held}
            label={texts.length > 1 ? cardWords.refusedText(texts.indexOf(held) + 1, texts.length) : clipWords.keptText}
            isDismissed={dismissed.has(held.key)}
            onTurn={() => void turn(held).catch((cause) => console.error('card: a refusal is as it was', cause))}
          />
        ))}
      </RefusalNotice>
    );
  });
  if (texts.length === 0) return notices;
  return (
    <details className={styles.refused} open={!folded}>
      <summary>{cardWords.refused(left)}</summary>
      {notices}
    </details>
  );
}

interface TextProps {
  held: HeldRefusal;
  label: string;
  isDismissed: boolean;
  onTurn: () => void;
}

function RefusedText({ held: { clip }, label, isDismissed, onTurn }: TextProps) {
  if (clip.leftOut) return <p>{cardWords.refusedLeftOut(clip.leftOut)}</p>;
  if (!clip.refusal.text) return null;
  return (
    <section className={styles.refusedText} aria-label={label}>
      {isDismissed ? <p>{cardWords.dismissed}</p> : <KeptText text={clip.refusal.text} label={label} />}
      {/* One button in one place, whatever it says: the focus stays on it. */}
      <Button look="quiet" className={styles.dismiss} onClick={onTurn}>
        {isDismissed ? commonWords.undo : cardWords.dismiss}
      </Button>
    </section>
  );
}
