import type { SystemConversationSnapshot } from '@parlor/hooks';
import { expect, it } from 'vitest';
import { titleOf } from './conversation-title.js';
import { english } from './strings/english.js';

it('the conversation of notices is called by a word, not by its ID', () => {
  const notices = { type: '@TIM#SYSTEM', title: '@TIM#SYSTEM' } as SystemConversationSnapshot;
  expect(titleOf(notices, english)).toBe('Notices');
});

it('a conversation that is not known yet has no name', () => {
  expect(titleOf(undefined, english)).toBe('');
});
