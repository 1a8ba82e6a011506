import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pastedBlocks } from '../../../entrypoints/desk/editor/pasted-blocks';
import { tableInThread } from '../../../entrypoints/desk/paste/table-in-thread';
import { readMinutesInThread } from '../../../entrypoints/desk/thread/read-minutes-in-thread';
import { finishDraft } from '../../../lib/capture/finish-draft';
import { pageToWorkerSchema } from '../../../lib/messaging/page-to-worker';
import { captureDraftSchema, captureResultSchema } from '../../../lib/model/capture-draft';
import { minutesDocumentSchema } from '../../../lib/model/minutes-document';
import type { Random } from '../random';
import type { Importer } from './importer';
import { mutateBytes, mutateText } from './mutate';
import { mutateValue } from './mutate-value';
import { ofPack } from './pack-import';
import { ofPdf } from './pdf-import';
import { documentsOf, htmlTables, pageDrafts, tabbedTables } from './seeds';

const texts = {
  html: documentsOf('.html'),
  md: documentsOf('.md'),
  txt: documentsOf('.txt'),
  docx: documentsOf('.docx'),
};

/** A document that was read must itself be one. */
async function importMinutes(input: Parameters<typeof readMinutesInThread>[0]): Promise<unknown> {
  const answer = await readMinutesInThread(input);
  return answer.ok ? minutesDocumentSchema.parse(answer.document) : answer.reason;
}

function ofText(kind: 'html' | 'md' | 'txt'): Importer {
  return {
    name: `minutes .${kind}`,
    next(random) {
      const changed = mutateText(
        strFromU8(random.of(texts[kind])),
        strFromU8(random.of(texts[random.of(['html', 'md', 'txt'] as const)])),
        random,
      );
      return () => importMinutes({ kind: 'file', bytes: strToU8(changed), fileName: `minutes.${kind}`, mime: '' });
    },
  };
}

/** A Word file whose parts, or whose archive, were changed. */
const ofWord: Importer = {
  name: 'minutes .docx',
  next(random) {
    const seed = random.of(texts.docx);
    const bytes =
      random.below(3) === 0 ? mutateBytes(seed, random.of(texts.docx), random) : withChangedPart(seed, random);
    return () => importMinutes({ kind: 'file', bytes, fileName: 'minutes.docx', mime: '' });
  },
};

function withChangedPart(seed: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(seed);
  const name = random.of(Object.keys(parts));
  const other = random.of(Object.values(parts));
  parts[name] = strToU8(mutateText(strFromU8(parts[name] ?? new Uint8Array()), strFromU8(other), random));
  return zipSync(parts, { level: 1 });
}

const ofPaste: Importer = {
  name: 'pasted minutes and agenda',
  next(random) {
    const html = random.below(2) === 0 ? mutateText(strFromU8(random.of(texts.html)), htmlTables.join(), random) : '';
    const text = mutateText(
      strFromU8(random.of(texts[random.of(['md', 'txt'] as const)])),
      tabbedTables.join('\n'),
      random,
    );
    return () => importMinutes({ kind: 'pasted', html, text });
  },
};

const ofPage: Importer = {
  name: 'a page as minutes',
  next(random) {
    const html = mutateText(strFromU8(random.of(texts.html)), htmlTables.join(), random);
    return () => importMinutes({ kind: 'page', html, address: 'https://portal.example/minutes', title: 'Minutes' });
  },
};

const ofMarkup: Importer = {
  name: 'pasted mark-up in a written text',
  next(random) {
    const html = mutateText(strFromU8(random.of(texts.html)), htmlTables.join(), random);
    return async () => pastedBlocks(html);
  },
};

const ofTable: Importer = {
  name: 'a pasted table',
  next(random) {
    const html =
      random.below(2) === 0 ? mutateText(random.of(htmlTables), strFromU8(random.of(texts.html)), random) : '';
    const text = mutateText(random.of(tabbedTables), strFromU8(random.of(texts.txt)), random);
    return async () => tableInThread({ html, text });
  },
};

const ofCapture: Importer = {
  name: 'what a page script hands over',
  next(random) {
    const message = mutateValue({ ok: true, draft: random.of(pageDrafts) }, random);
    return async () => {
      const parsed = captureResultSchema.safeParse(message);
      if (!parsed.success || !parsed.data.ok) return 'refused';
      return captureDraftSchema.parse(finishDraft(parsed.data.draft, 'The title of the tab'));
    };
  },
};

const id = '6a3f3a52-0000-4000-8000-000000000001';
const ofMessage: Importer = {
  name: 'a message to the worker',
  next(random) {
    const message = mutateValue(
      { type: 'clip-tab', clipId: id, tabId: 1, request: { kind: 'link', linkUrl: 'x' } },
      random,
    );
    return async () => pageToWorkerSchema.safeParse(message).success;
  },
};

export const importers: readonly Importer[] = [
  ofWord,
  ofText('html'),
  ofText('md'),
  ofText('txt'),
  ofPaste,
  ofPage,
  ofMarkup,
  ofTable,
  ofCapture,
  ofMessage,
  ofPdf,
  ofPack,
];
