import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { cardWords } from '../../lib/words/card-words';
import type { Exits } from './browser-exits';
import styles from './card-footer.module.css';
import { boardKey, deskKey, enterKey, partKey } from './key-names';

interface Props {
  exits: Exits;
  onPart: () => void;
  onImport: () => void;
  onFinish: () => void;
}

/** The ways on: beside the page, to the briefing, to a picture of a part of it, to the minutes that the page is, or back to reading. */
export function CardFooter({ exits, onPart, onImport, onFinish }: Props) {
  return (
    <footer className={styles.footer}>
      <Button look="quiet" className={styles.way} onClick={() => exits.board()}>
        {cardWords.board}
        <Kbd>{boardKey()}</Kbd>
      </Button>
      <Button look="quiet" className={styles.way} onClick={() => exits.desk('briefing')}>
        {cardWords.desk}
        <Kbd>{deskKey()}</Kbd>
      </Button>
      <Button look="quiet" className={styles.way} title={`${cardWords.partOfScreen} (${partKey()})`} onClick={onPart}>
        {cardWords.part}
      </Button>
      <Button
        look="quiet"
        className={styles.way}
        aria-label={cardWords.importMinutes}
        title={cardWords.importMinutes}
        onClick={onImport}
      >
        {cardWords.minutes}
      </Button>
      <Button className={styles.done} onClick={onFinish}>
        {cardWords.done}
        <Kbd>{enterKey}</Kbd>
      </Button>
    </footer>
  );
}
