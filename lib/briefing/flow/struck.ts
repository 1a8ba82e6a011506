import type { FlowInline } from './flow';

/** A line struck out; nothing where there is nothing. */
export function struck(children: FlowInline[]): FlowInline[] {
  return children.length === 0 ? [] : [{ type: 'struck', children }];
}
