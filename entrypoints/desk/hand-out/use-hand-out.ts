import { useState } from 'react';
import { downloadBytes } from '../../../components/download-bytes';
import type { Meeting } from '../../../lib/model/meeting';
import { fileName } from '../../../lib/sanitize/file-name';
import { keepVersion } from '../../../lib/services/keep-version';
import { sightingsOfAll } from '../../../lib/store/sightings-of-all';
import { handOutWords } from '../../../lib/words/hand-out-words';
import { useDesk } from '../desk-context';
import { makeInWorker } from '../thread/make-in-worker';
import { outlineInWorker } from '../thread/outline-in-worker';
import { useTold } from '../use-told';
import { copyBoth } from './copy-both';
import type { FileOrder } from './file-order';
import { type FileFormat, type Format, fileFormats } from './formats';
import { pagesOf } from './pages-of';
import type { Prepared } from './use-prepared';
import { useReadyThread } from './use-ready-thread';
import { useSoundStore } from './use-sound-store';

const say = handOutWords;
const nameParts: Partial<Record<FileFormat, string>> = {
  figuresCsv: say.figuresCsv,
  actionsCsv: say.actionsCsv,
  clipsCsv: say.clipsCsv,
};

/** Makes what was asked for, hands it to the browser, and keeps the version that went out. */
export function useHandOut(meeting: Meeting, prepared: Prepared | null) {
  const { db, act } = useDesk();
  const thread = useReadyThread();
  const unsound = useSoundStore();
  const [busy, setBusy] = useState(false);
  const { message, tell } = useTold();
  const [printing, setPrinting] = useState(false);
  const [hxl, setHxl] = useState(false);

  async function keep(occasion: 'exported' | 'printed' | 'copied') {
    if (!prepared) return;
    const outline = await outlineInWorker(prepared.whole);
    await act(() => keepVersion(db, { meetingId: meeting.id, occasion, outline }), { quietly: true });
  }

  async function orderOf(format: FileOrder['format']): Promise<FileOrder | null> {
    if (!prepared) return null;
    const { input, actions } = prepared;
    const isPack = format === 'evidencePack';
    const included = input.topics.flatMap(({ clips }) => clips.filter((entry) => entry.included));
    const ids = [...new Set(included.map(({ clip }) => clip.id))];
    const sightings = isPack ? await sightingsOfAll(db, ids) : [];
    return {
      format,
      input,
      sightings,
      hxl,
      actions,
      pages: isPack ? await pagesOf(db, prepared, sightings) : [],
    };
  }

  async function makeFileOf(format: FileFormat) {
    const order = await orderOf(format);
    if (!order) return;
    const made = await makeInWorker(order, thread.take);
    if (made.kind !== 'file') return;
    const { extension, mime } = fileFormats[format];
    const part = nameParts[format];
    const stem = part === undefined ? meeting.title : `${meeting.title} ${part.replace(/ ?\([^()]*\)$/, '')}`;
    const name = fileName(stem, extension);
    downloadBytes(name, mime, made.bytes);
    tell(say.exported(name));
    await keep('exported');
  }

  async function copyAs(form: 'copyRich' | 'copyText') {
    const making = orderOf('clipboard').then((order) =>
      order ? makeInWorker(order, thread.take) : Promise.reject(new Error()),
    );
    const done = await copyBoth(making, form === 'copyRich');
    tell(done ? say.copied : say.copyFailed);
    if (done) await keep('copied');
  }

  async function make(format: Format) {
    setBusy(true);
    tell(say.working);
    try {
      const first = await unsound();
      if (first !== null) {
        setBusy(false);
        return tell(first);
      }
      if (format === 'print') setPrinting(true);
      else if (format === 'copyRich' || format === 'copyText') await copyAs(format);
      else await makeFileOf(format);
    } catch (cause) {
      console.error('hand-out: not made', cause);
      tell(say.failed);
    }
    thread.renew();
    if (format !== 'print') setBusy(false);
  }

  async function printed() {
    setPrinting(false);
    setBusy(false);
    tell(say.printed);
    await keep('printed');
  }

  return {
    busy,
    hxl,
    setHxl,
    message,
    printing,
    make: (format: Format) => void make(format),
    printed: () => void printed(),
  };
}
