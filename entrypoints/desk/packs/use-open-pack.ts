import { useRef, useState } from 'react';
import type { Id } from '../../../lib/model/id';
import type { Library } from '../../../lib/model/library';
import type { MergeReport } from '../../../lib/packs/merge/merge-report';
import type { PackContent } from '../../../lib/packs/pack-content';
import { packLimits } from '../../../lib/packs/pack-limits';
import { importPack } from '../../../lib/services/packs/import-pack';
import { readLibrary } from '../../../lib/services/packs/read-library';
import { packWords } from '../../../lib/words/pack-words';
import { useDesk } from '../desk-context';
import { backedUpText, backUpBefore } from './back-up-before';
import { faultText } from './fault-text';
import { previewMergeInWorker, readPackInWorker } from './pack-in-worker';
import { type Halted, restoreBackup } from './restore-backup';

const say = packWords.open;

/** A pack that was read, and what would come of it here. */
export interface OpenedPack {
  content: PackContent;
  here: Library;
  report: MergeReport;
  /** Into which meeting each of the pack's goes, where the person chose; null: it stays apart. */
  meetings: ReadonlyMap<Id, Id | null>;
  /** Why no backup could be made before it was to come in; absent where none was asked for yet. */
  unkept?: string;
  /** What kept it from taking the place of everything; absent where that was not tried yet. */
  halted?: Halted | undefined;
}

/** `import-unkept`: also without a backup, which the person said yes to. */
export type ImportWay = 'import' | 'import-unkept';
/** `restore-unkept`: also without a copy in the browser. */
export type WayIn = ImportWay | 'restore' | 'restore-unkept';

export type OpenState =
  | { stage: 'waiting'; fault: string; done: string }
  | { stage: 'reading'; name: string }
  | { stage: 'locked'; name: string; bytes: Uint8Array; tried: boolean }
  | { stage: 'opened'; opened: OpenedPack }
  | { stage: 'writing' };

const waiting: OpenState = { stage: 'waiting', fault: '', done: '' };

/**
 * A pack on its way in: it is read and checked in a thread, shown, and only then written, after a backup of what is here. Where none can be made, the
 * person may let it in all the same, for it overwrites nothing; nothing is put in place of everything without one.
 */
export function useOpenPack() {
  const { db, act, say: announce } = useDesk();
  const [state, setState] = useState<OpenState>(waiting);
  const latest = useRef(0);

  function end(told: { fault?: string; done?: string }) {
    setState({ ...waiting, ...told });
    announce(told.fault ?? told.done ?? '');
  }

  async function read(name: string, bytes: Uint8Array, passphrase: string | null) {
    setState({ stage: 'reading', name });
    try {
      const answer = await readPackInWorker(bytes, passphrase);
      if (answer.ok) return await preview(answer, new Map());
      if ('locked' in answer) return setState({ stage: 'locked', name, bytes, tried: passphrase !== null });
      end({ fault: faultText(answer.fault) });
    } catch (cause) {
      console.error('packs: not read', cause);
      end({ fault: packWords.failed });
    }
  }

  /** Shows what would come of a pack; of two choices made in haste, the later one is shown, whichever is ready first. */
  async function preview({ head, library }: PackContent, meetings: OpenedPack['meetings'], halted?: Halted) {
    latest.current += 1;
    const mine = latest.current;
    const here = await readLibrary(db);
    const merging = { packId: head.packId, at: new Date().toISOString(), meetings };
    const report = await previewMergeInWorker(here, library, merging);
    if (mine !== latest.current) return;
    setState({ stage: 'opened', opened: { content: { head, library }, here, report, meetings, halted } });
  }

  function show(content: PackContent, meetings: OpenedPack['meetings'] = new Map()) {
    return preview(content, meetings).catch((cause) => {
      console.error('packs: not compared', cause);
      end({ fault: packWords.failed });
    });
  }

  function choose(opened: OpenedPack, meetingId: Id, into: Id | null) {
    const meetings = new Map(opened.meetings).set(meetingId, into);
    setState({ stage: 'opened', opened: { ...opened, meetings } }); // the choice is seen at once, what it comes to a moment later
    void show(opened.content, meetings);
  }

  function leave() {
    latest.current += 1;
    setState(waiting);
  }

  async function write(opened: OpenedPack, how: WayIn) {
    const { content, meetings } = opened;
    latest.current += 1; // what is being compared still is not shown over it
    setState({ stage: 'writing' });
    try {
      if (how === 'restore' || how === 'restore-unkept') {
        const restored = await restoreBackup(db, content.library, how === 'restore' ? null : opened.halted?.unkept);
        if (restored.ok) return end({ done: restored.told });
        return await preview(content, meetings, restored);
      }
      const kept = how === 'import-unkept' ? null : await backUpBefore(db);
      if (kept && !kept.ok) {
        announce(kept.why);
        return setState({ stage: 'opened', opened: { ...opened, unkept: kept.why } });
      }
      const done = await act(() => importPack(db, { packId: content.head.packId, library: content.library, meetings }));
      if (done) end({ done: [say.imported, backedUpText(kept)].filter(Boolean).join(' ') });
      else end({ fault: packWords.refused });
    } catch (cause) {
      console.error('packs: not written', cause);
      end({ fault: packWords.failed });
    }
  }

  return {
    state,
    show: (content: PackContent) => show(content),
    leave,
    choose,
    write: (opened: OpenedPack, how: WayIn) => void write(opened, how),
    unlock: (name: string, bytes: Uint8Array, phrase: string) => void read(name, bytes, phrase),
    readFile: (file: File) => {
      if (file.size > packLimits.file) return end({ fault: packWords.faults['too-large'] });
      void file.arrayBuffer().then(
        (bytes) => read(file.name, new Uint8Array(bytes), null),
        () => end({ fault: say.unreadable(file.name) }),
      );
    },
  };
}
