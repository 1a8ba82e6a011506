import { useCallback, useEffect, useState } from 'react';
import type { WorkerChecks } from '../../../lib/messaging/worker-checks';
import type { CheckState } from '../../../lib/model/check-state';

/**
 * The latest check of the worker. It is followed from when something is first asked of it, or at once.
 * @returns undefined until the worker has answered, null where there was none
 */
export function useChecks(checks: WorkerChecks, atOnce: boolean) {
  const [following, setFollowing] = useState(atOnce);
  const [check, setCheck] = useState<CheckState | null | undefined>(undefined);
  useEffect(() => (following ? checks.follow(setCheck) : undefined), [checks, following]);
  const order = useCallback<WorkerChecks['order']>(
    (asked) => {
      setFollowing(true);
      checks.order(asked);
    },
    [checks],
  );
  return { check, order };
}
