import { type FormEvent, useState } from 'react';
import type { PdfCheck } from '../lib/model/pdf-check';
import { pdfWords } from '../lib/words/pdf-words';
import { Button } from './button';
import { Field } from './field';
import styles from './pdf-notice.module.css';

const mostOffered = 8;

/** Asks on which page of its file a clip stands: one press where the words were found on several, else a number. */
export function PdfPageForm({ pages, keep }: { pages: PdfCheck['pages']; keep: (page: number) => Promise<boolean> }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const page = /^[1-9]\d{0,4}$/.test(typed.trim()) ? Number(typed) : null;
    setWrong(page === null);
    if (page !== null && (await keep(page))) setTyped('');
  }
  return (
    <form className={styles.pages} onSubmit={(event) => void submit(event)} noValidate>
      {pages.length > 1 && (
        <p className={styles.offered}>
          {pages.slice(0, mostOffered).map((page) => (
            <Button key={page} onClick={() => void keep(page)}>
              {pdfWords.pageButton(page)}
            </Button>
          ))}
        </p>
      )}
      <div className={styles.typed}>
        <Field label={pdfWords.pageField} hint={pdfWords.pageHint} error={wrong ? pdfWords.pageWrong : undefined}>
          {(wiring) => (
            <input
              {...wiring}
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">{pdfWords.keepPage}</Button>
      </div>
    </form>
  );
}
