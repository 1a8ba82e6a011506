import type { Dexie } from 'dexie';
import type { Report } from '../store/report';

const counted = ['clips', 'records', 'older', 'missing', 'unknown', 'setAside'] as const;

/** Leaves a report for the person. One that she has not read yet is added to: she is to hear of both. */
export async function addToReport(db: Dexie, report: Report): Promise<void> {
  const unread = await db.table<Partial<Report>, string>('marks').get('report');
  const sum: Report = { ...report, remade: unread?.remade === true || report.remade === true };
  // Damaged files may give back anything where a number should be.
  for (const field of counted) sum[field] = (Number(unread?.[field]) || 0) + (report[field] ?? 0);
  await db.table('marks').put(sum);
}
