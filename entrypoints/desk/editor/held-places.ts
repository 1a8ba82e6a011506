import { Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

interface Place {
  from: number;
  to: number;
}
type Held = ReadonlyMap<number, Place>;

const key = new PluginKey<Held>('held-places');
let lastId = 0;

/** Remembers places of the text while something for them is on its way: what is written meanwhile moves them along. */
export function heldPlaces(): Plugin<Held> {
  return new Plugin<Held>({
    key,
    state: {
      init: () => new Map(),
      apply(tr, held) {
        const { hold, release }: { hold?: [number, Place]; release?: number } = tr.getMeta(key) ?? {};
        const moved = [...held]
          .filter(([id]) => id !== release)
          .map(([id, { from, to }]): [number, Place] => [id, { from: tr.mapping.map(from), to: tr.mapping.map(to) }]);
        return new Map(hold ? [...moved, hold] : moved);
      },
    },
  });
}

/** Holds a place. @returns its name, for `selectHeld` */
export function holdPlace(view: EditorView, place: Place): number {
  lastId += 1;
  view.dispatch(view.state.tr.setMeta(key, { hold: [lastId, place] }).setMeta('addToHistory', false));
  return lastId;
}

/** Selects a place that was held and lets go of it. @returns where it is now; null where the text is no longer there */
export function selectHeld(view: EditorView, id: number): Place | null {
  if (view.isDestroyed) return null;
  const place = key.getState(view.state)?.get(id);
  if (!place) return null;
  const { doc, tr } = view.state;
  const selection = TextSelection.between(doc.resolve(place.from), doc.resolve(place.to));
  view.dispatch(tr.setSelection(selection).setMeta(key, { release: id }).setMeta('addToHistory', false));
  return place;
}
