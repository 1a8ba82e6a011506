import type { SiteLeave } from '../../../lib/messaging/site-leave';
import type { WorkerChecks } from '../../../lib/messaging/worker-checks';

/** A browser that lets us read nothing and a worker that checks nothing, for pages whose tests are about something else. */
export const stillChecks: { leave: SiteLeave; checks: WorkerChecks } = {
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
