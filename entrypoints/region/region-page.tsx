import { useEffect, useState } from 'react';
import { Button } from '../../components/button';
import { RefusalNotice } from '../../components/refusal-notice';
import type { HeldScreen } from '../../lib/model/held-screen';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { regionWords as say } from '../../lib/words/region-words';
import { ChoosePart } from './choose-part';
import { DescribePart } from './describe-part';
import { KeptPart } from './kept-part';
import type { Photograph } from './photograph';
import { middleOf, type Rectangle } from './rectangle';
import styles from './region.module.css';
import { type TakenPart, takePart } from './take-part';
import { type PartWords, useRegion } from './use-region';

const noWords: PartWords = { typed: '', caption: '', topicIds: [] };

/** A photographed tab. */
export interface Shown {
  held: HeldScreen;
  photograph: Photograph;
}
export interface RegionExits {
  /** Closes this page. */
  leave(): Promise<void>;
}
interface Props {
  db: RapporteurDatabase;
  /** null: the worker holds no photograph for this page. */
  shown: Shown | null;
  exits: RegionExits;
}

/** Choose a part of what the tab showed, say what it is, keep it. */
export function RegionPage({ db, shown, exits }: Props) {
  if (shown) return <Steps db={db} shown={shown} exits={exits} />;
  return (
    <main className={styles.gone}>
      <h1>{say.title}</h1>
      <RefusalNotice refusal={{ ok: false, reason: 'screen-gone' }}>
        <Button look="primary" autoFocus onClick={() => void exits.leave()}>
          {say.close}
        </Button>
      </RefusalNotice>
    </main>
  );
}

function Steps({ db, shown, exits }: Props & { shown: Shown }) {
  const { photograph, held } = shown;
  const [frame, setFrame] = useState<Rectangle>(() => middleOf(photograph.bitmap));
  const [part, setPart] = useState<TakenPart | null>(null);
  const [words, setWords] = useState(noWords);
  const [isWarned, setIsWarned] = useState(false);
  const region = useRegion(db, held);
  const isUnkept = region.kept === null && Object.values(words).some(({ length }) => length > 0);
  useEffect(() => {
    // The browser asks then before it closes the tab.
    window.onbeforeunload = isUnkept ? (event) => event.preventDefault() : null;
  }, [isUnkept]);
  const take = async () => {
    setIsWarned(false);
    setPart(await takePart(photograph.bitmap, frame));
  };
  function leave() {
    if (isUnkept && !isWarned) return setIsWarned(true);
    window.onbeforeunload = null; // the person has been asked
    void exits.leave();
  }
  if (region.kept && part) {
    return (
      <KeptPart
        part={part}
        kept={region.kept}
        refusal={region.refusal}
        onUndo={region.takeBack}
        onKeepAgain={region.keepAgain}
        onAnother={() => {
          region.begin();
          setPart(null);
          setWords(noWords);
        }}
        onBack={() => void exits.leave()}
      />
    );
  }
  if (part) {
    return (
      <DescribePart
        db={db}
        source={held.page.source}
        part={part}
        words={words}
        onWords={setWords}
        busy={region.busy}
        refusal={region.refusal}
        onKeep={() => void region.keep(part, words)}
        onAgain={() => setPart(null)}
      />
    );
  }
  return (
    <ChoosePart
      photograph={photograph}
      source={held.page.source}
      frame={frame}
      warning={isWarned ? say.leaveUnkept : ''}
      onFrame={setFrame}
      onTake={() => void take()}
      onLeave={leave}
    />
  );
}
