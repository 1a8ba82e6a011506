import { useSyncExternalStore } from 'react';
import { parseRoute, type Route, routeHash } from './route';

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Where the desk is, by the address bar; back and forward work because nothing else remembers it. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}

/** Goes there and leaves a step to come back by. */
export function goTo(route: Route): void {
  window.location.hash = routeHash(route);
}
