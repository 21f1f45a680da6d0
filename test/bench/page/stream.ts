/** Milliseconds between two looks at what is due. */
const STEP = 10;

/** Hands out so many a second for so long, a few every ten milliseconds, as they come over a socket. Resolves after the last. */
export async function streamed(
  perSecond: number,
  milliseconds: number,
  say: (howMany: number) => void,
): Promise<void> {
  const begin = performance.now();
  const whole = Math.round((perSecond * milliseconds) / 1_000);
  let said = 0;
  while (said < whole) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
    const due = Math.min(whole, Math.floor(((performance.now() - begin) / 1_000) * perSecond));
    if (due > said) say(due - said);
    said = due;
  }
}
