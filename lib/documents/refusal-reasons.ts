import type { RefusalReason } from '../model/refusal';

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Why an old Office file is not read: most often a password stands before a new one, and its file is then of the old kind. */
export function oleReason(bytes: Uint8Array): RefusalReason {
  // names in such a file are UTF-16
  const encrypted = [...'EncryptedPackage'].join('\0');
  return latin(bytes).includes(encrypted) ? 'document-protected' : 'document-kind';
}

/** A PDF is not read; one that only holds pictures of pages has no text to paste either, which is another thing to tell. */
export function pdfReason(bytes: Uint8Array): RefusalReason {
  const text = latin(bytes);
  if (/\/Encrypt\b/.test(text)) return 'document-protected';
  const hasPictures = /\/Subtype\s{0,4}\/Image\b|\/(DCT|CCITTFax|JBIG2|JPX)Decode\b/.test(text);
  // fonts may be hidden in compressed streams of objects
  return hasPictures && !/\/Font\b|\/ObjStm\b/.test(text) ? 'document-scanned' : 'document-kind';
}
