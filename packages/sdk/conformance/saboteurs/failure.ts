/** An error as the contract wants it: with a code and data. */
export function failure(code: number, data: object = {}): Error {
  return Object.assign(new Error('As the saboteur says.'), { code, data });
}

/** Far enough from now that everything that was to come in this turn has come. */
export async function later(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await undefined;
}
