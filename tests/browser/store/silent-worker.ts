import { holdTwinFile } from '../../../lib/keeping/twin-file';

/** A thread that holds a file of the journal and answers nobody else. */
addEventListener('message', async ({ data }: MessageEvent<string>) => {
  postMessage((await holdTwinFile(data)) !== null);
});
