import type { Topic } from '../../lib/model/topic';
import type { WantedTag } from '../../lib/model/wanted-tag';

const isMeant = ({ topic: meant }: WantedTag, topic: Topic) =>
  'id' in meant ? meant.id === topic.id : meant.number === topic.position + 1;

/** Whether the clip will stand on the topic when everything that waits is done. */
export function tickedAfter(waiting: readonly WantedTag[], topic: Topic, now: boolean): boolean {
  return waiting.filter((wanted) => isMeant(wanted, topic)).reduce((ticked, { tagged }) => tagged ?? !ticked, now);
}
