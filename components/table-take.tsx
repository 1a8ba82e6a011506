import { useState } from 'react';
import type { TableForm, TakenTable } from '../lib/model/taken-table';
import { tableWords } from '../lib/words/table-words';
import { Button } from './button';
import { downloadText } from './download-text';
import styles from './table-take.module.css';

/** Copying and downloading one clipped table. */
export function TableTake({ take }: { take: (form: TableForm) => Promise<TakenTable> }) {
  const [said, setSaid] = useState('');

  async function copy(form: 'word' | 'markdown') {
    // said anew, also where the last one said the same
    setSaid('');
    setSaid((await copied(take(form), form === 'word')) ? tableWords.copied : tableWords.notCopied);
  }

  async function download() {
    setSaid('');
    try {
      const { fileName, text } = await take('csv');
      downloadText(fileName, 'text/csv', text);
      setSaid(tableWords.downloaded(fileName));
    } catch (cause) {
      console.error('table: no file was made', cause);
      setSaid(tableWords.notMade);
    }
  }

  return (
    <fieldset className={styles.take} aria-label={tableWords.take}>
      <Button look="quiet" onClick={() => void copy('word')}>
        {tableWords.copyWord}
      </Button>
      <Button look="quiet" onClick={() => void copy('markdown')}>
        {tableWords.copyMarkdown}
      </Button>
      <Button look="quiet" onClick={() => void download()}>
        {tableWords.downloadCsv}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </fieldset>
  );
}

/** A browser lets a page write to the clipboard only while it handles the click, so the promise is handed over before it is kept. */
async function copied(taking: Promise<TakenTable>, rich: boolean): Promise<boolean> {
  const part = (type: string, of: (taken: TakenTable) => string) =>
    taking.then((taken) => new Blob([of(taken)], { type }));
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': part('text/plain', ({ text }) => text),
        ...(rich ? { 'text/html': part('text/html', ({ html }) => html ?? '') } : {}),
      }),
    ]);
    return true;
  } catch (cause) {
    console.error('table: not copied', cause);
    return false;
  }
}
