import { z } from 'zod';

/** Zod probes for `new Function` before its first parse, which our content security policy reports as a violation. */
z.config({ jitless: true });
