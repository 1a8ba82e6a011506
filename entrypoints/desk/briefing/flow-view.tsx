import type { Element } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { type ComponentProps, type ElementType, memo, type ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { FlowBlock, FlowLabels } from '../../../lib/briefing/flow/flow';
import { groupTag, hastFlow } from '../../../lib/briefing/html/hast-flow';
import { PreviewLink } from './preview-link';

type Group = Extract<FlowBlock, { type: 'group' }>;

/** What stands in a group's place where a record of ours hangs on it. */
export type HookedGroup = (props: { block: Group; labels: FlowLabels }) => ReactNode;

/** A block as the exported file has it. A block that is the same object as before is not drawn again. */
export const FlowView = memo(function FlowView({
  block,
  labels,
  hooked,
}: {
  block: FlowBlock;
  labels: FlowLabels;
  hooked: HookedGroup;
}) {
  if (block.type !== 'group') return <Leaf block={block} labels={labels} />;
  const Hooked = hooked;
  if (block.hook !== null) return <Hooked block={block} labels={labels} />;
  return (
    <GroupFrame block={block}>
      <FlowChildren blocks={block.children} labels={labels} hooked={hooked} />
    </GroupFrame>
  );
});

/** Blocks one after the other, each known by what it shows, so that what is open on one goes where it goes. */
export function FlowChildren({
  blocks,
  labels,
  hooked,
}: {
  blocks: FlowBlock[];
  labels: FlowLabels;
  hooked: HookedGroup;
}) {
  return blocks.map((block, index) => (
    <FlowView key={keyOf(block, blocks, index)} block={block} labels={labels} hooked={hooked} />
  ));
}

/** The element of a group with its classes, language and direction; more can be hung on it. */
export function GroupFrame({ block, children, className, ...rest }: { block: Group } & ComponentProps<'div'>) {
  // The cast: the tag is one of a few names of elements that all take the attributes of a `div`.
  const Tag = groupTag(block.role) as ElementType;
  return (
    <Tag
      {...rest}
      className={className ? `${block.role} ${className}` : block.role}
      id={block.anchor ?? undefined}
      lang={block.lang || undefined}
      dir={block.dir ?? undefined}
    >
      {children}
    </Tag>
  );
}

function Leaf({ block, labels }: { block: FlowBlock; labels: FlowLabels }): ReactNode {
  return toJsxRuntime({ type: 'root', children: hastFlow([block], labels) }, { Fragment, jsx, jsxs, components });
}

/** Elements that are drawn by the same means, such as the footnotes. */
export function HastView({ element }: { element: Element }): ReactNode {
  return toJsxRuntime(element, { Fragment, jsx, jsxs, components });
}

const components = { a: PreviewLink };

/** A record or an anchor names a block; any other is the first, second … of its role among its neighbours. */
function keyOf(block: FlowBlock, blocks: FlowBlock[], index: number): string {
  if (block.type === 'heading' && block.anchor !== null) return block.anchor;
  if (block.type !== 'group') return String(index);
  if (block.hook !== null) return 'topic' in block.hook ? block.hook.topic : block.hook.clip;
  if (block.anchor !== null) return block.anchor;
  const before = blocks.slice(0, index).filter((other) => other.type === 'group' && other.role === block.role).length;
  return `${block.role} ${before}`;
}
