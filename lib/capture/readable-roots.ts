const deepestFrame = 5;

/** The document of a frame that this page may read; null for others. */
export function frameDocument(frame: Element): Document | null {
  try {
    // frames declare it so; a form may name one of its fields so
    return /^i?frame$/.test(frame.localName) ? (frame as HTMLIFrameElement).contentDocument : null;
  } catch {
    return null;
  }
}

/** A document, the open shadow roots in it, and those of the frames in it that the page may read, however nested; frames five deep at most. */
export function* readableRoots(document: Document, depth = 0): Generator<Document | ShadowRoot> {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    yield root;
    for (const element of root.querySelectorAll('*')) {
      // a form may name one of its fields so, and that is no fragment
      if (element.shadowRoot?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) roots.push(element.shadowRoot);
      const inner = depth < deepestFrame && frameDocument(element);
      if (inner) yield* readableRoots(inner, depth + 1);
    }
  }
}
