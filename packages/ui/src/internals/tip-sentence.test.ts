import type { KnownNames } from '@parlor/hooks';
import { describe, expect, it } from 'vitest';
import { ar } from '../locales/ar/index.js';
import { namelessInTip } from './event-names.js';
import { createFormats } from './formats.js';
import { type MessageContent, summarizeMessage } from './message-summary.js';
import { english } from './strings/english.js';

const formats = createFormats('en');

const ANN = { operatorID: 'ann', operatorInfo: { userID: 'ann', nick: 'Ann', role: 400 } };
const BEN = { userID: 'ben', nick: 'Ben' };
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ userID: `p${index}`, nick: `Person ${index}` }));

interface Member {
  userID: string;
  nick?: string;
  nameCard?: string;
  reason?: string;
  muteTime?: number;
}

function tip(operationType: number, rest: object = {}, members: readonly Member[] = [BEN]) {
  const payload = {
    ...{ operationType, ...ANN, memberList: members },
    ...{ userIDList: members.map(({ userID }) => userID), ...rest },
  };
  // The service may send what the contract does not name.
  return { type: 'TIMGroupTipElem', payload } as unknown as MessageContent;
}

const group = (newGroupProfile: object) => tip(6, { newGroupProfile, userIDList: ['ann'] }, []);
const topic = (newTopicInfo: object) => tip(8, { newTopicInfo, userIDList: ['ann'] }, []);
const says = (content: MessageContent, known?: KnownNames) =>
  summarizeMessage(content, english, formats, known);

describe('what happened in a group', () => {
  it.each([
    ['came in', tip(1, { ...BEN, operatorID: 'ben', groupJoinType: 0 }), 'Ben joined the group'],
    ['was let in', tip(1, { groupJoinType: 1 }), 'Ann let Ben into the group'],
    ['was brought in', tip(1, { groupJoinType: 2 }), 'Ann added Ben'],
    ['left', tip(2, { operatorID: 'ben' }), 'Ben left the group'],
    ['was put out', tip(3), 'Ann removed Ben'],
    ['was put out for a reason', tip(3, {}, [{ ...BEN, reason: 'Spam' }]), 'Ann removed Ben: Spam'],
    ['became an admin', tip(4), 'Ann made Ben an administrator'],
    [
      'several became admins',
      tip(4, {}, people(2)),
      'Ann made Person 0 and Person 1 administrators',
    ],
    ['is no admin any more', tip(5), 'Ben is no longer an administrator'],
    [
      'several are none any more',
      tip(5, {}, people(2)),
      'Person 0 and Person 1 are no longer administrators',
    ],
    ['was muted', tip(7, {}, [{ ...BEN, muteTime: 600 }]), 'Ann muted Ben for 10 minutes'],
    [
      'was muted at odds',
      tip(7, {}, [{ ...BEN, muteTime: 93_600 }]),
      'Ann muted Ben for 1 day, 2 hours',
    ],
    ['was muted for good', tip(7, {}, [{ ...BEN, muteTime: 4_294_967_295 }]), 'Ann muted Ben'],
    ['may speak again', tip(7, {}, [{ ...BEN, muteTime: 0 }]), 'Ann unmuted Ben'],
    ['is listed differently', tip(7), 'Ann changed the details of Ben'],
    ['was banned', tip(10, {}, [{ ...BEN, reason: 'Rude' }]), 'Ann banned Ben: Rude'],
    ['may come back', tip(11), 'Ann unbanned Ben'],
    ['something new', tip(99), 'The group was changed'],
  ])('somebody %s', (_what, content, sentence) => {
    expect(says(content)).toBe(sentence);
  });

  it.each([
    [{ groupName: 'Rain' }, 'Ann renamed the group to “Rain”'],
    [{ avatar: 'https://example.org/a.png' }, 'Ann changed the group picture'],
    [{ introduction: '' }, 'Ann changed the description'],
    [{ notification: 'Bring boots' }, 'Ann changed the announcement: Bring boots'],
    [{ notification: '' }, 'Ann removed the announcement'],
    [{ muteAllMembers: true }, 'Ann muted the group'],
    [{ muteAllMembers: false }, 'Ann unmuted the group'],
    [{ joinOption: 'FreeAccess' }, 'Ann opened the group: anybody may join'],
    [
      { joinOption: 'NeedPermission' },
      'Ann changed who may join: an administrator decides on each request',
    ],
    [{ joinOption: 'DisableApply' }, 'Ann closed the group: nobody may ask to join'],
    [{ joinOption: 'Lottery' }, 'Ann changed who may join'],
    [{ inviteOption: 'FreeAccess' }, 'Ann changed who may add people: every member may'],
    [
      { inviteOption: 'NeedPermission' },
      'Ann changed who may add people: an administrator decides on each of them',
    ],
    [{ inviteOption: 'DisableInvite' }, 'Ann changed who may add people: nobody may'],
    [{ groupCustomField: [] }, 'The group was changed'],
    [
      { groupName: 'Rain', avatar: '', joinOption: 'FreeAccess' },
      'Ann changed the name, the picture, and who may join',
    ],
    [{}, 'The group was changed'],
  ])('the profile is different: %j', (changes, sentence) => {
    expect(says(group(changes))).toBe(sentence);
  });

  it.each([
    [{ topicName: 'Boots' }, 'Ann renamed the topic to “Boots”'],
    [{ notification: 'Quiet please' }, 'Ann changed the announcement: Quiet please'],
    [{ introduction: 'All about boots' }, 'Ann changed the description of the topic'],
    [{ avatar: '' }, 'Ann changed the picture of the topic'],
    [{ muteAllMembers: 1 }, 'Ann muted the topic'],
    [{ muteAllMembers: 0 }, 'Ann unmuted the topic'],
    [{ customData: 'x' }, 'The topic was changed'],
  ])('a topic is different: %j', (changes, sentence) => {
    expect(says(topic(changes))).toBe(sentence);
  });

  it('names three people and counts the others', () => {
    expect(says(tip(3, {}, people(5)))).toBe(
      'Ann removed Person 0, Person 1, Person 2, and 2 others',
    );
    expect(says(tip(3, {}, people(4)))).toContain('and 1 other');
  });

  it('calls people as the group does, then by their nick', () => {
    const operatorInfo = { userID: 'ann', nick: 'Ann', nameCard: 'The boss' };
    expect(says(tip(3, { operatorInfo }, [{ ...BEN, nameCard: 'Benny' }]))).toBe(
      'The boss removed Benny',
    );
  });

  it('looks for the names of whom it calls by their ID only, and of nobody else', () => {
    const content = group({ ownerID: 'ben' });
    expect(says(content)).toBe('ben now owns the group');
    expect(says(content, { ben: ['Ben'] })).toBe('Ben now owns the group');
    expect(content.type === 'TIMGroupTipElem' && namelessInTip(content.payload)).toEqual(['ben']);
    const named = tip(3);
    expect(named.type === 'TIMGroupTipElem' && namelessInTip(named.payload)).toEqual([]);
  });

  it('knows nobody by the names that objects have', () => {
    expect(says(group({ ownerID: 'constructor' }), {})).toBe('constructor now owns the group');
  });

  it('was done by somebody when the service did it', () => {
    const content = tip(3, { operatorID: '@TIM#SYSTEM', operatorInfo: undefined });
    expect(says(content)).toBe('Someone removed Ben');
  });

  it.each([
    { operationType: 3 },
    { operationType: 6, newGroupProfile: null },
    { operationType: 7, memberList: 'none' },
    { operationType: 1, userIDList: [7, null] },
    { operationType: 8 },
    { operationType: '__proto__' },
    {},
    null,
  ])('is a sentence whatever is in it: %j', (payload) => {
    const content = { type: 'TIMGroupTipElem', payload } as unknown as MessageContent;
    expect(says(content)).not.toBe('');
  });

  it('is said in Arabic, names apart', () => {
    const muted = tip(7, {}, [{ ...BEN, muteTime: 600 }]);
    const said = summarizeMessage(muted, { ...english, ...ar.strings }, createFormats('ar'));
    expect(said).toMatch(/^تم كتم \u2068Ben\u2069 لمدة .* دقائق بواسطة \u2068Ann\u2069$/);
  });
});
