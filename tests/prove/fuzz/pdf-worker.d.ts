/** What pdf.js's worker exports and has no types for. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: {
    initializeFromPort(port: import('node:worker_threads').MessagePort): void;
  };
}
