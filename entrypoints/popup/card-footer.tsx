import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { cardWords } from '../../lib/words/card-words';
import type { Exits } from './browser-exits';
import styles from './card-footer.module.css';
import { boardKey, deskKey, enterKey } from './key-names';

/** The ways on: beside the page, to the briefing, or back to reading. */
export function CardFooter({ exits, onFinish }: { exits: Exits; onFinish: () => void }) {
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
      <Button className={styles.done} onClick={onFinish}>
        {cardWords.done}
        <Kbd>{enterKey}</Kbd>
      </Button>
    </footer>
  );
}
