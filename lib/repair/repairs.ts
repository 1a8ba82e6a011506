import type { Repairs } from '../store/safety';
import { isReadable, lookAtFiles } from './look-at-files';
import { isShort, putRight } from './put-right';
import { recount } from './recount';

/** All that puts a store right, to be loaded together. */
export const repairs: Repairs = { putRight, isShort, lookAtFiles, recount, isReadable };
