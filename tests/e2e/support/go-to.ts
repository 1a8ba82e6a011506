import type { Page } from '@playwright/test';
import { readTable } from '../../driver/read-table';

/** Goes to a page of the desk. */
export async function goTo(desk: Page, route: string): Promise<void> {
  await desk.evaluate((hash) => location.assign(hash), `#/${route}`);
}

/** The page of the only clip. */
export async function goToClip(desk: Page): Promise<void> {
  const [clip] = await readTable(desk, 'clips');
  await goTo(desk, `clip/${clip?.id}`);
}
