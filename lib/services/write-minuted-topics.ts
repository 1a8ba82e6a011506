import type { AcceptedMinutes } from '../model/accepted-minutes';
import { blankTopic } from '../model/blank-topic';
import type { Meeting } from '../model/meeting';
import type { Topic } from '../model/topic';
import { labelText } from '../sanitize/label-text';
import type { RecordWriter } from '../store/record-writer';
import { sameValue } from '../store/same-value';
import type { Stamps } from '../store/stamps';
import { cleanTitle } from './clean-title';
import { pairUp } from './pair-up';
import { sameTitle } from './same-title';
import { topicsInOrder } from './topic-order';

/**
 * Writes what was said on each item of a meeting. An item that is on its agenda already keeps its id, its place and all that was
 * written for it; the others follow at the end. Runs inside an action.
 * @returns the topic of each item, in the order of the items
 */
export async function writeMinutedTopics(
  writer: RecordWriter,
  { meeting, items }: { meeting: Meeting; items: AcceptedMinutes['items'] },
  stamps: Stamps,
): Promise<Topic[]> {
  const agenda = await topicsInOrder(writer, meeting.id);
  const before = meeting.previousMeetingId ? await topicsInOrder(writer, meeting.previousMeetingId) : [];
  // A topic that the person has renamed since is known by what was said.
  const pairs = pairUp(items, agenda, [sameTitle, ({ said }, topic) => said.length > 0 && sameValue(said, topic.said)]);
  const origins = pairUp(items, before, [sameTitle]);
  const topics: Topic[] = [];
  let position = agenda.length;
  for (const [index, item] of items.entries()) {
    const given = { id: stamps.newId(), meetingId: meeting.id, position, title: cleanTitle(item.title) };
    const there = pairs[index];
    const topic = there ?? blankTopic(given);
    if (!there) position += 1;
    const written = {
      ...topic,
      owner: labelText(item.owner, 200) || topic.owner,
      said: item.said,
      figures: item.figures,
      carriedFromId: topic.carriedFromId ?? origins[index]?.id ?? null,
    };
    await writer.put('topics', written);
    topics.push(written);
  }
  return topics;
}
