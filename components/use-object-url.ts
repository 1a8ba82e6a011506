import { useEffect, useState } from 'react';

/**
 * An address for bytes that lives as long as it is shown.
 * @returns null until it is there, and where there are no bytes
 */
export function useObjectUrl(bytes: Uint8Array | undefined, mime: string | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!bytes || !mime) return;
    // The copy is what the types ask for: bytes out of the store might stand on shared memory.
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [bytes, mime]);
  return url;
}
