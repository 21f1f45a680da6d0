/** How long something may take on a page until it counts as not done, in milliseconds. */
const PATIENCE = 300_000;

/** Resolves after the next frame was painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A message that is sent in a frame arrives after it was painted.
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    }),
  );
}

/** Resolves as soon as the document is as wished, and painted. Looked at once a frame, after it was painted. */
export async function until(isSo: () => boolean): Promise<void> {
  const begin = performance.now();
  while (!isSo()) {
    if (performance.now() - begin > PATIENCE) throw new Error(`In vain: ${isSo}`);
    await painted();
  }
  await painted();
}

/** The row of a message, or of a conversation: one of its texts begins with its number and a colon. Looked for from the end. */
export function rowOf(rows: Iterable<Element>, index: number): Element | undefined {
  return [...rows].findLast((row) => textOf(row)?.startsWith(`${index}: `));
}

/** What a row says: its first text that begins with a number and a colon. */
export function textOf(row: Element): string | undefined {
  const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue } = texts.currentNode;
    if (nodeValue && /^-?\d+: /.test(nodeValue)) return nodeValue;
  }
  return undefined;
}
