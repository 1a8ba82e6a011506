import '../../../lib/briefing/html/briefing.css';
import { Fragment, memo, useEffect, useMemo, useRef } from 'react';
import type { BriefingTopicInput } from '../../../lib/briefing/briefing-input';
import type { Flow, FlowBlock, FlowLabels } from '../../../lib/briefing/flow/flow';
import { shareUnchanged } from '../../../lib/briefing/share-unchanged';
import type { Briefing } from '../../../lib/model/briefing';
import type { Id } from '../../../lib/model/id';
import { AbsentParts } from './absent-parts';
import styles from './briefing-page.module.css';
import { ClipFrame } from './clip-frame';
import { FlowView, GroupFrame } from './flow-view';
import { NotesView } from './notes-view';
import { type Preview, PreviewContext, type TopicName } from './preview-context';
import { TopicFrame } from './topic-frame';
import type { LiveBriefing } from './use-briefing';
import { usePageStyle } from './use-page-style';
import { type OwnPart, WrittenFrame } from './written-frame';

/** The exported document itself, with controls hung on its topics and clips. Only what changed is drawn anew. */
export const BriefingPreview = memo(function BriefingPreview(props: { briefing: LiveBriefing; showExcluded: boolean }) {
  const { briefing, showExcluded } = props;
  const { flow, input } = briefing;
  const latest = useRef(input);
  const names = useRef<TopicName[]>([]);
  const entries = useMemo(() => new Map(input.topics.map((entry) => [entry.topic.id, entry])), [input]);
  names.current = shareUnchanged(names.current, topicNames(input.topics));
  const topics = names.current;
  const preview = useMemo<Preview>(() => ({ topics, showExcluded, input: latest }), [topics, showExcluded]);
  usePageStyle(flow, input.briefing.paper);
  useEffect(() => {
    latest.current = input;
  }, [input]);

  return (
    <PreviewContext value={preview}>
      <div className={styles.sheet}>
        <article
          className={flow.compact ? 'briefing compact' : 'briefing'}
          lang={flow.locale.split('-u-')[0]}
          dir={flow.dir}
        >
          {flow.blocks.map((block, index) => {
            const topicId = topicOf(block);
            const entry = topicId === null ? undefined : entries.get(topicId);
            if (entry && block.type === 'group') {
              return <TopicFrame key={entry.topic.id} block={block} entry={entry} labels={flow.labels} />;
            }
            return (
              <Fragment key={block.type === 'group' ? block.role : index}>
                <PlainPart block={block} briefing={input.briefing} labels={flow.labels} />
                {block.type === 'group' && block.role === 'masthead' && (
                  <AbsentParts parts={absentParts(flow)} briefing={input.briefing} />
                )}
              </Fragment>
            );
          })}
          <NotesView notes={flow.notes} labels={flow.labels} />
          {flow.marking !== '' && <p className="marking at-end">{flow.marking}</p>}
        </article>
      </div>
    </PreviewContext>
  );
});

/** A part that is no topic; those that the person writes have their controls. */
const PlainPart = memo(function PlainPart(props: { block: FlowBlock; briefing: Briefing; labels: FlowLabels }) {
  const { block, briefing, labels } = props;
  if (block.type !== 'group') return <FlowView block={block} labels={labels} hooked={ClipFrame} />;
  const { role } = block;
  if (role === 'highlights' || role === 'key-figures' || role === 'method') {
    return <WrittenFrame block={block} part={role} briefing={briefing} labels={labels} />;
  }
  if (role !== 'annex') return <FlowView block={block} labels={labels} hooked={ClipFrame} />;
  return (
    <GroupFrame block={block}>
      {block.children.map((child, index) => (
        <PlainPart
          key={child.type === 'group' ? child.role : index}
          block={child}
          briefing={briefing}
          labels={labels}
        />
      ))}
    </GroupFrame>
  );
});

function absentParts({ blocks }: Flow): OwnPart[] {
  const roles = new Set(blocks.map((block) => (block.type === 'group' ? block.role : '')));
  return (['highlights', 'key-figures'] as const).filter((part) => !roles.has(part)); // literals for the union
}

function topicOf(block: FlowBlock): Id | null {
  return block.type === 'group' && block.hook !== null && 'topic' in block.hook ? block.hook.topic : null;
}

function topicNames(topics: BriefingTopicInput[]): TopicName[] {
  return topics
    .map(({ topic: { id, position, title } }) => ({ id, position, title }))
    .sort((a, b) => a.position - b.position);
}
