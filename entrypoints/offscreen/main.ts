import '../../lib/model/configure-zod';
import { type Browser, browser } from 'wxt/browser';
import { figuresPort } from '../../lib/messaging/figures-port';
import { isOurWorker } from '../../lib/messaging/is-our-worker';
import { journalPort } from '../../lib/messaging/journal-port';
import { pdfPort } from '../../lib/messaging/pdf-port';
import { answerFigures } from './answer-figures';
import { answerJournal } from './answer-journal';
import { answerPort } from './answer-port';

/** Milliseconds after the last work for which the page stays: the next clip of a report comes soon or not at all. */
const idle = 30_000;

let open = 0;
let closing: ReturnType<typeof setTimeout> | undefined;

/** Who answers on which connection. */
const answers = new Map<string, (port: Browser.runtime.Port) => void>([
  [pdfPort, answerPort],
  [figuresPort, answerFigures],
  [journalPort, answerJournal],
]);

/**
 * A page that nobody sees: the worker of an extension may not start threads, and PDF files are read and the journal is written in one; nor can it load
 * code when it is wanted, such as the reader of numbers.
 */
browser.runtime.onConnect.addListener((port) => {
  const answer = answers.get(port.name);
  if (!answer || !isOurWorker(port.sender)) return;
  open += 1;
  clearTimeout(closing);
  answer(port);
  port.onDisconnect.addListener(() => {
    open -= 1;
    if (open === 0) closing = setTimeout(() => window.close(), idle);
  });
});
