import type { Job } from './job';

/**
 * The thread of the desk: one file for all its work, so that what one job needs is not shipped again for another. Each brings its own code when
 * it comes.
 */
async function answerTo(job: Exclude<Job, { kind: 'get-ready' }>): Promise<unknown> {
  switch (job.kind) {
    case 'read-minutes':
      return (await import('./read-minutes-in-thread')).readMinutesInThread(job.input);
    case 'make-file':
      return (await import('../hand-out/make-file')).makeFile(job.order);
    case 'make-outline':
      return (await import('../hand-out/outline-now')).outlineNow(job.input);
    case 'read-paste':
      return (await import('../editor/pasted-blocks')).pastedBlocks(job.html);
    case 'read-table':
      return (await import('../paste/table-in-thread')).tableInThread(job);
    case 'write-pack':
    case 'read-pack':
    case 'read-older':
    case 'preview-merge':
      return (await import('../packs/packs-in-thread')).packsInThread(job);
  }
}

/** What most people ask for on the page that hands out. */
async function getReady(): Promise<void> {
  await Promise.all([import('../hand-out/make-file'), import('../../../lib/briefing/docx/render-docx')]);
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  // What fails here fails again, and is said, when it is asked for.
  if (data.kind === 'get-ready') return void getReady().catch(() => {});
  answerTo(data).then(
    (answer) => postMessage({ answer }),
    (cause) => {
      console.error(`desk: ${data.kind} failed`, cause);
      postMessage({ failed: true });
    },
  );
});
