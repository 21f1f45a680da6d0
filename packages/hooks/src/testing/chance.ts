/** A run of numbers from 0 up to 1 that is the same for the same beginning: a whole number from 1 up to 2 ** 31 - 2. */
export function chanceFrom(beginning: number): () => number {
  let state = beginning;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
