import { BlockView } from '../../../components/block-view';
import { Button } from '../../../components/button';
import type { Block } from '../../../lib/model/content-block';
import { minutesWords } from '../../../lib/words/minutes-words';
import type { ItemDraft } from './minutes-draft';
import styles from './review.module.css';
import { spotOf } from './spot-of';

const say = minutesWords.review;

/** What was said on an item, word for word, with its links and the figures it quotes: counted, and shown on demand. */
export function ItemContent({ item, onChange }: { item: ItemDraft; onChange: (change: Partial<ItemDraft>) => void }) {
  const { said, links, figures } = item;
  const summary = say.said({ lines: paragraphsIn(said), links: links.length, figures: figures.length });
  return (
    <details className={styles.said}>
      <summary>{summary}</summary>
      <label className={styles.owner}>
        {say.itemOwner}
        <input
          maxLength={200}
          dir="auto"
          value={item.owner}
          onChange={(event) => onChange({ owner: event.target.value })}
        />
      </label>
      {said.length > 0 && (
        <div className={styles.words} dir="auto">
          <BlockView blocks={said} links={false} />
        </div>
      )}
      {links.length > 0 && (
        <>
          <h4>{say.links}</h4>
          <ul className={styles.plain}>
            {links.map((link) => (
              <li key={`${link.line} ${link.url} ${link.text}`} {...spotOf({ line: link.line, sure: true })}>
                <bdi>{link.text}</bdi>{' '}
                <a href={link.url} target="_blank" rel="noreferrer noopener">
                  <bdi>{link.url}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {figures.length > 0 && (
        <>
          <h4>{say.figures}</h4>
          <p className={styles.quiet}>{say.figuresHint}</p>
          <ul className={styles.plain}>
            {figures.map((figure) => (
              <li key={`${figure.line} ${figure.at} ${figure.printed}`} {...spotOf({ line: figure.line, sure: true })}>
                <span className={styles.figure} dir="auto">
                  {figure.sentence.slice(0, figure.at)}
                  <strong>{figure.sentence.slice(figure.at, figure.at + figure.printed.length)}</strong>
                  {figure.sentence.slice(figure.at + figure.printed.length)}
                </span>
                <Button
                  look="quiet"
                  aria-label={say.removeFigure(figure.printed)}
                  title={say.remove}
                  onClick={() => onChange({ figures: figures.filter((other) => other !== figure), sure: item.sure })}
                >
                  ✕
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** Paragraphs, counting each point of a list and each row of a table. */
function paragraphsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'list') return sum + block.items.reduce((inner, item) => inner + paragraphsIn(item), 0);
    if (block.type === 'blockquote') return sum + paragraphsIn(block.children);
    return sum + (block.type === 'table' ? block.header.length + block.rows.length : 1);
  }, 0);
}
