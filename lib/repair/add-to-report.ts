import type { Dexie } from 'dexie';
import type { Report } from '../store/report';

/** Leaves a report for the person. One that she has not read yet is added to: she is to hear of both. */
export async function addToReport(db: Dexie, report: Report): Promise<void> {
  const unread: unknown = await db.table('marks').get('report');
  const before = (field: keyof Report) => {
    // Damaged files may give back anything.
    const found: unknown = typeof unread === 'object' && unread !== null ? Reflect.get(unread, field) : null;
    return typeof found === 'number' || found === true ? Number(found) : 0;
  };
  await db.table('marks').put({
    ...report,
    clips: before('clips') + report.clips,
    records: before('records') + report.records,
    older: before('older') + (report.older ?? 0),
    missing: before('missing') + report.missing,
    unknown: before('unknown') + (report.unknown ?? 0),
    setAside: before('setAside') + report.setAside,
    remade: before('remade') > 0 || report.remade === true,
  } satisfies Report);
}
