import { type ComponentProps, lazy, Suspense } from 'react';
import type { TableView } from './table-view';

const Table = lazy(() => import('./table-view').then((module) => ({ default: module.TableView })));

/** A clipped table, whose code comes with the first one shown: most clips have none, and the clip card must be there at once. */
export function ShownTable(props: ComponentProps<typeof TableView>) {
  return (
    <Suspense>
      <Table {...props} />
    </Suspense>
  );
}
