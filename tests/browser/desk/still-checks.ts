import type { StoreCheck } from '../../../entrypoints/desk/store-check';
import type { SiteLeave } from '../../../lib/messaging/site-leave';
import type { WorkerChecks } from '../../../lib/messaging/worker-checks';
import type { Traces } from '../../../lib/services/traces';

/** A browser that lets us read nothing and a worker that checks nothing, for pages whose tests are about something else. */
export const stillChecks: { leave: SiteLeave; checks: WorkerChecks; traces: Traces } = {
  traces: { forget: async () => undefined },
  leave: {
    given: async () => [],
    ask: async () => false,
    withdraw: async () => undefined,
    follow: () => () => {},
  },
  checks: {
    follow: (tell) => {
      tell(null);
      return () => {};
    },
    order: () => {},
  },
};

/** No store is looked after, for parts of the desk that are shown alone. */
export const noStoreCheck: StoreCheck = { begin: async () => null, hurry: () => {}, isBehind: async () => false };
