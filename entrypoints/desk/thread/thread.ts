import type { Job } from './job';

/**
 * The thread of the desk: one file for all its work, so that what one job needs is not shipped again for another. Each brings its own code when
 * it comes.
 */
async function answerTo(job: Job): Promise<unknown> {
  switch (job.kind) {
    case 'read-minutes':
      return (await import('./read-minutes-in-thread')).readMinutesInThread(job.input);
    case 'make-file':
      return (await import('../hand-out/make-file')).makeFile(job.order);
    case 'read-paste':
      return (await import('../editor/pasted-blocks')).pastedBlocks(job.html);
  }
}

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  answerTo(data).then(
    (answer) => postMessage({ answer }),
    (cause) => {
      console.error(`desk: ${data.kind} failed`, cause);
      postMessage({ failed: true });
    },
  );
});
