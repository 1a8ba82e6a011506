/** What pdf.js asks of its engine and Node 20 does not have yet; every browser that we run in has it. */
export function giveWithResolvers(): void {
  Object.defineProperty(Promise, 'withResolvers', {
    configurable: true,
    writable: true,
    value: <T>() => {
      let settle: Partial<PromiseWithResolvers<T>> = {};
      const promise = new Promise<T>((resolve, reject) => {
        settle = { resolve, reject };
      });
      return { promise, ...settle };
    },
  });
}
