import '../../lib/model/configure-zod';
import { browser } from 'wxt/browser';
import { pdfPort } from '../../lib/messaging/pdf-port';
import { answerPort } from './answer-port';

/** Milliseconds after the last file for which the page stays: the next clip of a report comes soon or not at all. */
const idle = 30_000;

let open = 0;
let closing: ReturnType<typeof setTimeout> | undefined;

/** A page that nobody sees: the worker of an extension may not start threads, and PDF files are read in one. */
browser.runtime.onConnect.addListener((port) => {
  if (port.name !== pdfPort) return;
  open += 1;
  clearTimeout(closing);
  answerPort(port);
  port.onDisconnect.addListener(() => {
    open -= 1;
    if (open === 0) closing = setTimeout(() => window.close(), idle);
  });
});
