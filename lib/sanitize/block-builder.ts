import type { Block } from '../model/content-block';
import { type Format, InlineRuns } from './inline-runs';

/** Deeper nesting than this is flattened. */
const maxDepth = 12;
const maxBlocks = 20_000;

interface Container {
  kind: 'root' | 'blockquote' | 'list' | 'item';
  blocks: Block[];
}

/** Puts blocks together from what a walk meets; keeps nothing of the page but words and the shapes of `Block`. */
export class BlockBuilder {
  readonly #root: Block[] = [];
  readonly #open: Container[] = [{ kind: 'root', blocks: this.#root }];
  readonly #runs = new InlineRuns();
  #count = 0;
  heading: 1 | 2 | 3 | 4 | 5 | 6 | null = null;

  text(data: string, formats: readonly Format[]): void {
    if (this.#count < maxBlocks) this.#runs.add(data, formats);
  }

  lineBreak(): void {
    this.#runs.lineBreak();
  }

  /** Ends the paragraph or heading that is being written, if there is one. */
  endLine(): void {
    const children = this.#runs.take();
    if (children.length === 0) return;
    this.add(this.heading ? { type: 'heading', depth: this.heading, children } : { type: 'paragraph', children });
  }

  add(block: Block): void {
    if (this.#count >= maxBlocks) return;
    this.#count += 1;
    this.#top.blocks.push(block);
  }

  /** Opens a list, an item or a quotation; answers whether it did, so that the caller closes what was opened. */
  open(kind: 'blockquote' | 'list' | 'item', ordered = false): boolean {
    this.endLine();
    if (this.#open.length >= maxDepth || this.#count >= maxBlocks) return false;
    const blocks: Block[] = [];
    if (kind === 'blockquote') this.add({ type: 'blockquote', children: blocks });
    if (kind === 'list') this.#openList(ordered);
    if (kind === 'item') {
      const list = this.#top.blocks.at(-1);
      if (this.#top.kind !== 'list' || list?.type !== 'list') return false;
      list.items.push(blocks);
      this.#count += 1;
    }
    this.#open.push({ kind, blocks: kind === 'list' ? this.#top.blocks : blocks });
    return true;
  }

  close(): void {
    this.endLine();
    this.#open.pop();
  }

  finish(): Block[] {
    this.endLine();
    return prune(this.#root);
  }

  #openList(ordered: boolean): void {
    this.add({ type: 'list', ordered, items: [] });
  }

  get #top(): Container {
    const top = this.#open.at(-1);
    if (!top) throw new Error('more containers closed than opened');
    return top;
  }
}

/** Lists and quotations in which nothing came are left out. Depth is at most `maxDepth`. */
function prune(blocks: Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'blockquote') {
      const children = prune(block.children);
      return children.length > 0 ? [{ ...block, children }] : [];
    }
    if (block.type === 'list') {
      const items = block.items.map(prune).filter((item) => item.length > 0);
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    return [block];
  });
}
