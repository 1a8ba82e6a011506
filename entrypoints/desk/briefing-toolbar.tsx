import { useState } from 'react';
import { Button } from '../../components/button';
import { makeBriefing } from '../../lib/briefing/make-briefing';
import { renderHtml } from '../../lib/briefing/render-html';
import { renderMarkdown } from '../../lib/briefing/render-markdown';
import { fileName } from '../../lib/sanitize/file-name';
import { deskWords } from '../../lib/words/desk-words';
import styles from './briefing-page.module.css';
import { useDesk } from './desk-context';
import { downloadText } from './download-text';
import type { LiveBriefing } from './use-briefing';

const say = deskWords.briefing;
const formats = {
  html: { mime: 'text/html', extension: 'html', render: renderHtml },
  markdown: { mime: 'text/markdown', extension: 'md', render: renderMarkdown },
};

/** Sends the briefing on its way: as a file, on paper. What is left out is never in it. */
export function BriefingToolbar(props: { briefing: LiveBriefing; showExcluded: boolean; onShowExcluded: () => void }) {
  const { say: announce } = useDesk();
  const { input, leftOut } = props.briefing;
  const [message, setMessage] = useState('');

  function tell(sentence: string) {
    setMessage(sentence);
    announce(sentence);
  }

  async function exportAs(format: keyof typeof formats) {
    const { mime, extension, render } = formats[format];
    setMessage(say.writing);
    await new Promise((painted) => setTimeout(painted)); // so that the message shows before the work begins
    try {
      const name = fileName(input.meeting.title, extension);
      downloadText(name, mime, render(makeBriefing(input)));
      tell(say.exported(name));
    } catch {
      tell(say.exportFailed);
    }
  }

  return (
    <div className={styles.toolbar}>
      <Button look="primary" onClick={() => void exportAs('html')}>
        {say.html}
      </Button>
      <Button onClick={() => void exportAs('markdown')}>{say.markdown}</Button>
      <Button onClick={() => window.print()}>{say.print}</Button>
      {(leftOut > 0 || props.showExcluded) && (
        <Button look="quiet" aria-pressed={props.showExcluded} onClick={props.onShowExcluded}>
          {props.showExcluded ? say.hideLeftOut : say.showLeftOut(leftOut)}
        </Button>
      )}
      <span className={styles.message}>{message}</span>
    </div>
  );
}
