import type { Rapporteur } from '../../driver/rapporteur';
import { readTable } from '../../driver/read-table';

/** What a test asserts about a stored clip; the schema itself is proved elsewhere. */
export interface StoredClip {
  id: string;
  canonicalUrl: string;
  pageUrl: string;
  frameUrl: string | null;
  fragmentUrl: string | null;
  pdfPage: { number: number; label: string } | null;
  wording?: string;
  note: string;
  content: {
    kind: string;
    quote?: string;
    target?: string;
    text?: string;
    alt?: string;
    caption?: string;
    fidelity?: string;
    header?: string[][];
    rows?: string[][];
  };
}

interface Tables {
  seals: { table: string; key: string };
  marks: { id: string; sequence: number };
  clips: StoredClip;
  sightings: { id: string; clipId: string };
  figures: { id: string; printed: string; value: number; basis: string | null; settled: string[] };
  tags: { clipId: string; topicId: string; position: number; included: boolean };
  topics: { id: string; title: string; position: number };
  snapshots: { sha256: string; truncated: boolean; gzip: Record<string, number> };
  images: { mime: string; width: number; height: number; bytes: Record<string, number> };
  sources: {
    id: string;
    fields: Record<'title' | 'published' | 'producer', { chosen: { value: unknown; from: string } | null }>;
  };
}

/** The rows of a table as they are on disk, read past our own code so that a test does not believe what it tests. */
export async function stored<T extends keyof Tables>(rapporteur: Rapporteur, table: T): Promise<Tables[T][]> {
  const page = await rapporteur.openTab('icon/16.png');
  try {
    return (await readTable(page, table)) as unknown as Tables[T][]; // what is there is what the test is about
  } finally {
    await page.close();
  }
}
