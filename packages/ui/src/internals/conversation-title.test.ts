import type { GroupConversationSnapshot, SystemConversationSnapshot } from '@parlor/hooks';
import { expect, it } from 'vitest';
import { titleOf, wholeTitleOf } from './conversation-title.js';
import { english } from './strings/english.js';

it('the conversation of notices is called by a word, not by its ID', () => {
  const notices = { type: '@TIM#SYSTEM', title: '@TIM#SYSTEM' } as SystemConversationSnapshot;
  expect(titleOf(notices, english)).toBe('Notices');
});

it('a conversation that is not known yet has no name', () => {
  expect(titleOf(undefined, english)).toBe('');
});

it('a topic is called by its own name and that of its community, a group by its own alone', () => {
  const groupProfile = { groupID: '@TGS#_makers', name: 'Makers' };
  const group = { type: 'GROUP', conversationID: 'GROUP@TGS#_makers', groupProfile };
  const topic = { ...group, conversationID: 'GROUP@TGS#_makers@TOPIC#_prints', title: 'Prints' };
  const title = (conversation: object) =>
    wholeTitleOf(conversation as GroupConversationSnapshot, english);
  expect(title(topic)).toBe('Prints · Makers');
  expect(title({ ...topic, groupProfile: { ...groupProfile, name: '' } })).toBe(
    'Prints · @TGS#_makers',
  );
  expect(title({ ...group, title: 'Makers' })).toBe('Makers');
  expect(wholeTitleOf(undefined, english)).toBe('');
});
