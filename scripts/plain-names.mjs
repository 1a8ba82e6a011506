/**
 * Files of a build without a hash in their names: an update replaces all of them at once, so that no cache is to be outwitted, and what is random
 * in a name and in every import of it does not compress. The names that WXT gives come after those of its configuration, so they are changed here.
 * @returns {import('vite').Plugin}
 */
export function plainNames() {
  return {
    name: 'plain-names',
    outputOptions: (options) => ({
      ...options,
      entryFileNames: plain(options.entryFileNames),
      chunkFileNames: plain(options.chunkFileNames),
      assetFileNames: plain(options.assetFileNames),
    }),
  };
}

/** A pattern of names, or the function that gives one for a file, without the place for a hash. */
function plain(names) {
  if (typeof names === 'function') return (file) => plain(names(file));
  return names?.replace('-[hash]', '');
}
