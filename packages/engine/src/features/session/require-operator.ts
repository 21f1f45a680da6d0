import type { Work } from '../../core/context.js';
import { OPERATOR_ACCOUNT } from '../../core/ids.js';
import { refuse } from '../../core/refusal.js';
import { verifyUserSig } from '../../user-sig/index.js';

/** Refuses whoever cannot show the operator's ticket, with what is wrong with theirs: 70002 where there is none. */
export function requireOperator({ settings, clock }: Work, ticket: unknown): void {
  const userSig = typeof ticket === 'string' ? ticket : '';
  const now = clock.now();
  const verdict = verifyUserSig({ ...settings, userID: OPERATOR_ACCOUNT, userSig, now });
  if (!verdict.isValid) refuse(verdict.code);
}
