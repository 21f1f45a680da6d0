/** The issues that will bring the rules that do not hold yet. One that is resolved leaves this list. */
export const ISSUES = {
  14: 'ready to adopt',
  15: 'Electron',
} as const;

/** The number of an open issue. */
export type Issue = keyof typeof ISSUES;
