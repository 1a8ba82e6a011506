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
