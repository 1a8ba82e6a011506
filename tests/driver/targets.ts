import type { Rapporteur } from './rapporteur';

export interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** What the browser runs of one kind: `tab`, `page`, `service_worker`. */
export async function targets({ cdp }: Rapporteur, type: string): Promise<Target[]> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type }] });
  return targetInfos;
}
