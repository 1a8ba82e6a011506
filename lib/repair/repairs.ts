import type { Repairs } from '../store/safety';
import { countsOf } from './counts-of';
import { isReadable, lookAtFiles } from './look-at-files';
import { isShort, putRight } from './put-right';

/** All that puts a store right, to be loaded together. */
export const repairs: Repairs = { putRight, isShort, lookAtFiles, countsOf, isReadable };
