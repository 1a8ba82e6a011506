import { lazy, Suspense } from 'react';
import { ClipBody } from '../../components/clip-body';
import { EmptyState } from '../../components/empty-state';
import { TypedField } from '../../components/typed-field';
import { useLive } from '../../components/use-live';
import type { ClipContent } from '../../lib/model/clip-content';
import type { Id } from '../../lib/model/id';
import { isPdfClip } from '../../lib/model/is-pdf-clip';
import type { Meeting } from '../../lib/model/meeting';
import { figuresOf } from '../../lib/services/figures-of';
import { typeValue } from '../../lib/services/type-value';
import { clipView } from '../../lib/store/clip-queries';
import { imageOf } from '../../lib/store/image-queries';
import { checkingWords } from '../../lib/words/checking-words';
import { clipWords } from '../../lib/words/clip-words';
import { deskWords } from '../../lib/words/desk-words';
import { markingWords } from '../../lib/words/marking-words';
import { pdfWords } from '../../lib/words/pdf-words';
import { ClipCheck } from './checking/clip-check';
import { ClipEditions } from './clip/clip-editions';
import { ClipFigures } from './clip/clip-figures';
import { ClipTable } from './clip/clip-table';
import { ShownQuoteTool } from './clip/shown-quote-tool';
import styles from './clip-page.module.css';
import { ClipSide } from './clip-side';
import { useDesk } from './desk-context';
import plain from './plain-page.module.css';
import { routeHash } from './route';
import { SnapshotView } from './snapshot-view';
import { SourceFieldList } from './source-record';

const say = deskWords.clip;
/** Few clips are of PDF files: what only they need is loaded when one is shown. */
const PdfFile = lazy(() => import('./clip/pdf-file').then((module) => ({ default: module.PdfFile })));

/** One clip in full: what was clipped, the words as they stood, its source, and the page as it was. */
export function ClipPage({ clipId, meeting }: { clipId: Id; meeting: Meeting | null }) {
  const { db, act } = useDesk();
  const view = useLive(() => clipView(db, clipId), [db, clipId]);
  const imageId = view?.clip.content.kind === 'image' ? view.clip.content.imageId : null;
  const image = useLive(async () => (imageId ? imageOf(db, imageId) : undefined), [db, imageId]);
  if (view === undefined) return null;
  if (view === null) {
    return (
      <div className={plain.page}>
        <h1 className="visually-hidden">{say.title}</h1>
        <EmptyState title={say.gone}>
          <p>{say.goneText}</p>
          <a href={routeHash({ page: 'briefing' })}>{say.back}</a>
        </EmptyState>
      </div>
    );
  }
  const { clip, source } = view;
  const quote = quoteBeside(clip.content);
  return (
    <article className={styles.page}>
      <h1 className="visually-hidden">
        {say.titleOf(clipWords.kinds[clip.content.kind], source.fields.title.chosen?.value ?? source.fields.url)}
      </h1>
      <div className={styles.main}>
        <div className={styles.body}>
          <ClipBody
            content={clip.content}
            image={image}
            lang={clip.lang}
            dir={clip.dir}
            title={source.fields.title.chosen?.value}
          />
        </div>
        {clip.content.kind === 'table' && <ClipTable clip={clip} source={source} content={clip.content} />}
        {clip.content.kind === 'image' && (
          <TypedField
            key={clip.id}
            value={clip.typed}
            write={(typed) => act(() => typeValue(db, { clipId: clip.id, typed, read: figuresOf }), { text: typed })}
          />
        )}
        <ClipFigures key={clip.id} view={view} />
        {clip.content.kind === 'excerpt' && (
          <section className={styles.section}>
            <h2>{markingWords.quoteTitle}</h2>
            <ShownQuoteTool key={clip.id} clip={clip} />
          </section>
        )}
        {quote && (
          <section className={styles.section}>
            <h2>{say.quote}</h2>
            <p className={styles.quote} lang={clip.lang || undefined} dir={clip.dir}>
              {quote}
            </p>
          </section>
        )}
        {isPdfClip(view) && (
          <section className={styles.section}>
            <h2>{pdfWords.title}</h2>
            <Suspense>
              <PdfFile key={clip.id} view={view} />
            </Suspense>
          </section>
        )}
        <ClipEditions clip={clip} />
        <section className={styles.section}>
          <h2>{checkingWords.title}</h2>
          <ClipCheck key={clip.id} clip={clip} />
        </section>
        <section className={styles.section}>
          <h2>{say.source}</h2>
          <SourceFieldList source={source} />
        </section>
        <section className={styles.section}>
          <h2>{say.snapshot}</h2>
          <SnapshotView clip={clip} />
        </section>
      </div>
      <ClipSide view={view} meeting={meeting} />
    </article>
  );
}

/** The raw words, where they say more than the structure shown above them: a single paragraph is its own quote. */
function quoteBeside(content: ClipContent): string {
  if (content.kind === 'table') return content.quote;
  if (content.kind !== 'excerpt') return '';
  const [first, second] = content.blocks;
  return first === undefined || (first.type === 'paragraph' && second === undefined) ? '' : content.quote;
}
