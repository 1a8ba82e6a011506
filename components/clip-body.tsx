import type { ClipContent } from '../lib/model/clip-content';
import type { Block } from '../lib/model/content-block';
import type { Direction } from '../lib/model/direction';
import type { StoredImage } from '../lib/model/stored-image';
import { commonWords } from '../lib/words/common-words';
import { BlockView } from './block-view';
import styles from './clip-body.module.css';
import { cutBlocks } from './cut-blocks';
import { ImageView } from './image-view';
import { LinkView } from './link-view';
import { ShownTable } from './shown-table';

interface Props {
  content: ClipContent;
  lang: string;
  dir: Direction;
  /** For content of kind `image`: undefined while it is being read, null where there is none. */
  image?: StoredImage | null | undefined;
  /** For content of kind `page`: its title. */
  title?: string | undefined;
  /** Show at most so many lines; the caller offers the rest. Absent: everything. */
  lines?: number | undefined;
}

/** More characters than any surface of ours has in one line. */
const charactersInALine = 160;

/** What was clipped, as the page had it, in its own language and direction. Nothing in it can run. */
export function ClipBody(props: Props) {
  const { lang, dir, lines } = props;
  return (
    <div
      className={lines === undefined ? styles.body : `${styles.body} ${styles.clamped}`}
      lang={lang || undefined}
      dir={dir}
      style={lines === undefined ? undefined : { WebkitLineClamp: lines }}
    >
      <Content {...props} />
    </div>
  );
}

function Content({ content, image, title, lines }: Props) {
  switch (content.kind) {
    case 'excerpt': {
      const blocks = content.blocks.length > 0 ? content.blocks : [textBlock(content.quote)];
      if (lines === undefined) return <BlockView blocks={blocks} />;
      return <BlockView blocks={cutBlocks(blocks, lines * charactersInALine)} links={false} />;
    }
    case 'table': {
      const preview = lines === undefined ? {} : { maxRows: Math.max(1, lines - 1), scrolls: false };
      const { kind, quote, ...table } = content;
      return <ShownTable {...table} {...preview} />;
    }
    case 'image':
      return <ImageView content={content} image={image} lines={lines} />;
    case 'link':
      return <LinkView content={content} links={lines === undefined} />;
    case 'page':
      return (
        <>
          <p className={styles.title}>{title || commonWords.untitled}</p>
          {content.description && <p className={styles.description}>{content.description}</p>}
        </>
      );
  }
}

const textBlock = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
