/** How long a browser may take to look at a file, in milliseconds. */
const PATIENCE = 5_000;

/**
 * What a browser makes of a file; `undefined` when it fails, or takes too long. By the page's own clock: what
 * the browser does takes the page's time, whatever clock an engine has.
 */
export function inTime<Result>(work: Promise<Result | undefined>): Promise<Result | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    const end = (result: Result | undefined) => {
      clearTimeout(timer);
      resolve(result);
    };
    work.then(end, () => end(undefined));
  });
}
