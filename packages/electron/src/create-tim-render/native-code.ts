/** Native codes for what the contract has a code of its own for. */
const NATIVE_CODES = new Map<number, number>([
  [2024, 6014],
  [2025, 6015],
  [2500, 6004],
  [2502, 6004],
  [2503, 6004],
  [2480, 20027],
  [2600, 10004],
  [2602, 8501],
  [2801, 6012],
  [2903, 6017],
  [2996, 7008],
  [3000, 6014],
  [3001, 6014],
  [3002, 6208],
  [3003, 6208],
  [3004, 6206],
  [3005, 6014],
  [3006, 6208],
  [3122, 7013],
  [70402, 7003],
]);

/** The code by which the native SDK tells a failure. What is not translated is the service's own. */
export function nativeCode(code: number): number {
  return NATIVE_CODES.get(code) ?? code;
}
