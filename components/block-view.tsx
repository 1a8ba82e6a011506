import type { Block } from '../lib/model/content-block';
import styles from './block-view.module.css';
import { InlineView } from './inline-view';
import { keyed } from './keyed';
import { ShownTable } from './shown-table';

/**
 * The structure of an excerpt. A heading of the page is shown as a bold line, not as a heading of ours: it must not enter our outline.
 * @param links false shows links as plain words and tables cut off, for a place where they could not be used
 */
export function BlockView({ blocks, links = true }: { blocks: readonly Block[]; links?: boolean }) {
  return keyed(blocks).map(({ item, key }) => <One key={key} block={item} links={links} />);
}

function One({ block, links }: { block: Block; links: boolean }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p className={styles.block}>
          <InlineView inlines={block.children} links={links} />
        </p>
      );
    case 'heading':
      return (
        <p className={`${styles.block} ${styles.heading}`}>
          <InlineView inlines={block.children} links={links} />
        </p>
      );
    case 'blockquote':
      return (
        <blockquote className={`${styles.block} ${styles.inner}`}>
          <BlockView blocks={block.children} links={links} />
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={`${styles.block} ${block.ordered ? styles.ordered : styles.unordered}`}>
          {keyed(block.items).map(({ item, key }) => (
            <li key={key}>
              <BlockView blocks={item} links={links} />
            </li>
          ))}
        </List>
      );
    }
    case 'code':
      return <pre className={`${styles.block} ${styles.code}`}>{block.value}</pre>;
    case 'table':
      return <ShownTable header={block.header} rows={block.rows} scrolls={links} />;
  }
}
