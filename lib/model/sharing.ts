import { z } from 'zod';

/**
 * With whom something may be shared: Traffic Light Protocol 2.0 (https://www.first.org/tlp/), from the widest to the narrowest.
 * The labels are written `TLP:AMBER+STRICT` and are never translated.
 */
export const sharingSchema = z.enum(['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED']);
export type Sharing = z.infer<typeof sharingSchema>;
