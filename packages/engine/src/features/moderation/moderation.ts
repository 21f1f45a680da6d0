import type { Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import { hasWord } from './moderation.rules.js';

/** What the cloud refuses texts with: messages, and what groups say of themselves; profiles; what is said of friends. */
const CODES = { text: 80001, profile: 40005, friend: 30005 } as const;

/** Refuses what the moderation does not let pass. */
export function requirePermitted(
  { faults }: Work,
  texts: readonly (string | undefined)[],
  kind: keyof typeof CODES = 'text',
): void {
  if (hasWord(texts, faults.moderatedWords)) refuse(CODES[kind]);
}
