import { MEMBERS_IN_AND_OUT } from './members-in-and-out.js';
import { MEMBERS_SETTINGS } from './members-settings.js';
import type { RuleBook } from './rule.js';

/** The members of a group. */
export const MEMBER_RULES = {
  noun: 'members',
  sections: [...MEMBERS_IN_AND_OUT, ...MEMBERS_SETTINGS],
} as const satisfies RuleBook;
