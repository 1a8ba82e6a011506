import '../../lib/briefing/briefing.css';
import type { Element } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { type ComponentProps, useMemo } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { renderHast } from '../../lib/briefing/render-hast';
import styles from './briefing-page.module.css';
import { ClipFrame } from './clip-frame';
import { type Preview, PreviewContext } from './preview-context';
import { scrollToAnchor } from './scroll-to-topic';
import { TopicFrame } from './topic-frame';
import type { LiveBriefing } from './use-briefing';

/** The exported document itself, with controls hung on its topics and clips. */
export function BriefingPreview({ briefing, showExcluded }: { briefing: LiveBriefing; showExcluded: boolean }) {
  const { document, input } = briefing;
  const content = useMemo(
    () =>
      toJsxRuntime(renderHast(document), { Fragment, jsx: keyed(jsx), jsxs: keyed(jsxs), components, passNode: true }),
    [document],
  );
  const preview = useMemo<Preview>(
    () => ({
      topics: input.topics.map((entry) => entry.topic).sort((a, b) => a.position - b.position),
      entries: new Map(input.topics.map((entry) => [entry.topic.id, entry])),
      showExcluded,
    }),
    [input, showExcluded],
  );
  return (
    <PreviewContext value={preview}>
      <div className={styles.sheet}>{content}</div>
    </PreviewContext>
  );
}

/** Topics and clips are known by their ids, so that what is open or focused on one goes where it goes. */
function keyed(make: typeof jsx): typeof jsx {
  return (type, props, key) => make(type, props, recordId(props) ?? key);
}

function recordId(props: unknown): string | undefined {
  if (typeof props !== 'object' || props === null) return undefined;
  const id = ('data-clip' in props && props['data-clip']) || ('data-topic' in props && props['data-topic']);
  return typeof id === 'string' ? id : undefined;
}

type Hooked<Tag extends 'section' | 'div' | 'a'> = ComponentProps<Tag> & {
  node?: Element | undefined;
  'data-topic'?: string;
  'data-clip'?: string;
};

const components = {
  section: ({ node, ...props }: Hooked<'section'>) =>
    props['data-topic'] ? <TopicFrame {...props} topicId={props['data-topic']} /> : <section {...props} />,
  div: ({ node, ...props }: Hooked<'div'>) =>
    props['data-clip'] ? <ClipFrame {...props} clipId={props['data-clip']} /> : <div {...props} />,
  a: ({ node, ...props }: Hooked<'a'>) => <PreviewLink {...props} />,
};

/** Links out of the note open beside the desk; links inside it scroll. */
function PreviewLink({ href, children, ...props }: ComponentProps<'a'>) {
  if (!href?.startsWith('#')) {
    return (
      <a {...props} href={href} target="_blank" rel="noreferrer noopener">
        {children}
      </a>
    );
  }
  return (
    <a
      {...props}
      href={href}
      onClick={(event) => {
        event.preventDefault();
        scrollToAnchor(href.slice(1));
      }}
    >
      {children}
    </a>
  );
}
