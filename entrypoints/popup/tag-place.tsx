import type { RefObject } from 'react';
import { Button } from '../../components/button';
import type { Id } from '../../lib/model/id';
import type { Topic } from '../../lib/model/topic';
import { cardWords } from '../../lib/words/card-words';
import type { Exits } from './browser-exits';
import type { CardActions } from './card-actions';
import styles from './tag-place.module.css';
import { TopicPicker } from './topic-picker';
import type { Agenda } from './use-agenda';
import type { Picker } from './use-picker';

interface Props {
  agenda: Agenda | undefined;
  picker: Picker;
  suggestion: Id | null;
  finder: RefObject<HTMLInputElement | null>;
  isTicked: (topic: Topic) => boolean;
  actions: CardActions;
  exits: Exits;
}

/** Where the clip is tagged; before there is an agenda, the one step to it. */
export function TagPlace({ agenda, picker, suggestion, finder, isTicked, actions, exits }: Props) {
  if (!agenda) return null;
  if (agenda.topics.length > 0) {
    return (
      <TopicPicker
        {...{ agenda, picker, suggestion, finder, isTicked }}
        onToggle={(topic) => {
          void actions.toggle({ id: topic.id });
          picker.setQuery('');
        }}
      />
    );
  }
  const [sentence, way, route] = agenda.meeting
    ? [cardWords.noTopics, cardWords.writeAgenda, 'agenda']
    : [cardWords.noMeeting, cardWords.makeMeeting, 'new-meeting'];
  return (
    <div className={styles.first}>
      <p>{sentence}</p>
      <Button look="primary" onClick={() => exits.desk(route)}>
        {way}
      </Button>
    </div>
  );
}
