import { ShowLink } from '../../../components/show-link';
import { ShowNotice } from '../../../components/show-notice';
import { whyNoLink } from '../../../components/why-no-link';
import type { Clip } from '../../../lib/model/clip';
import { pageOfClip } from '../../../lib/verification/page-of-clip';
import { deskWords } from '../../../lib/words/desk-words';
import styles from '../clip-page.module.css';
import { routeHash } from '../route';
import { useShowClip } from './use-show-clip';

const say = deskWords.clip;

/** The way to the words on their page, the way back, and what came of it. */
export function ShowClip({ clip }: { clip: Clip }) {
  const showMe = useShowClip(clip.id);
  const noLink = whyNoLink(clip);
  return (
    <>
      <p className={styles.links}>
        <ShowLink showMe={showMe} href={clip.fragmentUrl ?? clip.pageUrl}>
          {clip.fragmentUrl ? say.openQuote : say.openPage}
        </ShowLink>
        <a href={routeHash({ page: 'briefing' })}>{say.back}</a>
      </p>
      {noLink && <p className={styles.noLink}>{noLink}</p>}
      <ShowNotice showMe={showMe} host={pageOfClip(clip)?.host ?? ''} />
    </>
  );
}
