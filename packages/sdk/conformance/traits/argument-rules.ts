import type { RuleID } from '../rules/all-rules.js';

/**
 * Rules about what a single method throws at, all of it among the `refuses` of its traits: held by the
 * scenario that tries every refusal. What a rule lets through is for a scenario of its own.
 */
export const ARGUMENT_RULES: readonly RuleID[] = [
  'MBR-6.51',
  'MBR-6.79',
  'CTR-8.9',
  'CTR-8.10',
  'ATR-1.1.8',
  'ATR-1.1.10',
  'SGN-3.1',
  'SGN-3.2',
  'SGN-3.14',
  'SGN-3.25',
  'SGN-3.33',
  'SGN-3.42',
];
