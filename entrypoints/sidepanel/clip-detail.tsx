import { Button } from '../../components/button';
import { ClipBody } from '../../components/clip-body';
import { ShowLink } from '../../components/show-link';
import type { ShowMe } from '../../components/show-me';
import { ShowNotice } from '../../components/show-notice';
import { SourceLine } from '../../components/source-line';
import { TableTake } from '../../components/table-take';
import { TypedMark } from '../../components/typed-mark';
import { useLive } from '../../components/use-live';
import { whyNoLink } from '../../components/why-no-link';
import { embeddingHost } from '../../lib/model/embedding-host';
import type { Id } from '../../lib/model/id';
import type { StoredImage } from '../../lib/model/stored-image';
import type { Topic } from '../../lib/model/topic';
import type { Verification } from '../../lib/model/verification';
import { takeTable } from '../../lib/services/take-table';
import { pageOfClip } from '../../lib/verification/page-of-clip';
import { boardWords } from '../../lib/words/board-words';
import { clipWords } from '../../lib/words/clip-words';
import { frameWords } from '../../lib/words/frame-words';
import { pdfWords } from '../../lib/words/pdf-words';
import type { ClipRowData } from './board-row';
import { CheckedClip } from './checked-clip';
import styles from './clip-detail.module.css';
import { ClipNote } from './clip-note';
import { KindMark } from './kind-mark';
import { OutLink } from './out-link';

/** A row opened: the whole clip, where it comes from, its note and its topics. */
export function ClipDetail(props: {
  row: ClipRowData;
  topics: Topic[];
  showMe: ShowMe;
  /** What the latest look at its page showed; null where there was none. */
  latest: Verification | null;
  readImage: (imageId: Id) => Promise<StoredImage | null>;
  onNote: (note: string) => Promise<boolean>;
  onUntag: (topic: Topic) => void;
  onTag: () => void;
  onDelete: () => void;
}) {
  const { clip, source, tags } = props.row.view;
  const { content } = clip;
  const host = embeddingHost(clip);
  const noLink = whyNoLink(clip);
  const imageId = content.kind === 'image' ? content.imageId : null;
  const image = useLive(async () => (imageId ? props.readImage(imageId) : null), [imageId]);
  const title = source.fields.title.chosen?.value;
  const on = props.topics.filter((topic) => tags.some((tag) => tag.topicId === topic.id));
  return (
    <tr aria-level={3} className={styles.row} data-detail-of={props.row.key}>
      <td className={styles.cell}>
        <div className={styles.body}>
          <ClipBody content={content} image={image} lang={clip.lang} dir={clip.dir} title={title} />
          <TypedMark clip={clip} />
          {content.kind === 'table' && <TableTake take={(form) => takeTable({ clip, source }, content, form)} />}
          {host && <p className={styles.embedded}>{frameWords.embedded(host)}</p>}
          {clip.pdfPage && <p className={styles.embedded}>{pdfWords.stands(pdfWords.page(clip.pdfPage))}</p>}
        </div>
        <SourceLine source={source} clippedAt={clip.clippedAt} details />
        <p className={styles.links}>
          <ShowLink showMe={props.showMe} href={clip.fragmentUrl ?? clip.pageUrl}>
            {clip.fragmentUrl ? boardWords.openSource : boardWords.openPage}
            <span className="visually-hidden"> {boardWords.opensTab}</span>
          </ShowLink>
          {content.kind === 'link' && <OutLink href={content.target}>{boardWords.openLink}</OutLink>}
          <span className={styles.kind}>
            <KindMark kind={content.kind} />
            <span aria-hidden="true">{clipWords.kinds[content.kind]}</span>
          </span>
        </p>
        {noLink && <p className={styles.embedded}>{noLink}</p>}
        <ShowNotice showMe={props.showMe} host={pageOfClip(clip)?.host ?? ''} />
        {props.latest && <CheckedClip clip={clip} look={props.latest} />}
        <ClipNote clipId={clip.id} note={clip.note} onSave={props.onNote} />
        <div className={styles.foot}>
          <ul className={styles.topics} aria-label={boardWords.topics}>
            {on.map((topic) => (
              <li key={topic.id} className={styles.topic}>
                <bdi className={styles.name} title={topic.title}>
                  {boardWords.topic(topic.position + 1, topic.title)}
                </bdi>
                <button
                  type="button"
                  className={styles.off}
                  aria-label={boardWords.takeOff(topic.title)}
                  title={boardWords.takeOff(topic.title)}
                  onClick={() => props.onUntag(topic)}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
          {on.length < props.topics.length && (
            <Button look="quiet" className={styles.tag} onClick={props.onTag}>
              {on.length === 0 ? boardWords.tag : boardWords.alsoTag}
            </Button>
          )}
          <Button look="quiet" className={styles.delete} onClick={props.onDelete}>
            {boardWords.remove}
          </Button>
        </div>
      </td>
    </tr>
  );
}
