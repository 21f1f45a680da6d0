/** Codes of the native SDK for what the contract has a code of its own for. */
const CONTRACT_CODES = new Map<number, number>([
  // Refused by the native function itself. The contract has other meanings for these numbers.
  [-1, 2024],
  [-2, 2024],
  [-3, 6017],
  [-4, 6017],
  [-5, 6017],
  [-6, 10015],
  [6004, 2500],
  [6012, 2801],
  [6013, 2024],
  [6014, 2024],
  [6206, 70001],
  [6223, 20016],
  [7003, 70402],
  [7008, 2996],
  // What the native library finds by itself, and the service would have said.
  [8501, 10015],
  [8502, 10004],
  [8503, 10004],
  [8504, 10004],
  [8505, 10004],
  [8506, 10004],
  [8507, 10005],
  [8508, 10007],
  [8511, 10049],
  [8512, 2996],
  [8516, 2996],
  [8001, 80002],
  // Somebody else has changed the message first.
  [20027, 2480],
  // Hooks take it for a feature that the application does not have.
  [7013, 3122],
]);

/** The code by which whoever uses the contract knows a failure of the native SDK. What is not translated is the service's own. */
export function contractCode(code: number | undefined): number {
  // An answer without a code came from nobody who knows what happened.
  if (code === undefined) return 2903;
  return CONTRACT_CODES.get(code) ?? code;
}
