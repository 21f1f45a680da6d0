import { TYPES } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { createFormats } from './formats.js';
import { type MessageContent, summarizeMessage } from './message-summary.js';
import { isSaidByNobody } from './said-by-nobody.js';
import { english } from './strings/english.js';

const formats = createFormats('en');

function custom(data: string, description = ''): MessageContent {
  const payload = { data, description, extension: '' };
  return { type: 'TIMCustomElem', payload, conversationType: TYPES.CONV_GROUP };
}

function notice(operationType: number, handleMessage = ''): MessageContent {
  const groupProfile = {
    from: 'mina',
    to: 'jonas',
    groupID: 'g1',
    name: 'Rain lovers',
    groupType: 'Private',
  } as const;
  const payload = { operationType, operatorID: 'mina', groupProfile, handleMessage };
  // The service may send types that the contract does not name.
  return { type: 'TIMGroupSystemNoticeElem', payload } as MessageContent;
}

const says = (content: MessageContent) => summarizeMessage(content, english, formats);

describe('the message that the SDK sends into a new group', () => {
  const data = JSON.stringify({ businessID: 'group_create', opUser: 'Mina', version: 4 });

  it('says who created the group, and is said by nobody', () => {
    const content = { ...custom(data), from: 'mina', nick: 'Mina' };
    expect(says(content)).toBe('Mina created the group');
    expect(isSaidByNobody(content)).toBe(true);
  });

  it('tells of whoever has sent it, whatever stands in it', () => {
    expect(says({ ...custom(data), from: 'eve', nick: '' })).toBe('eve created the group');
  });

  it('means nothing outside of a group: there it is what anybody may send', () => {
    const faked = {
      ...custom(data, 'A custom one'),
      conversationType: TYPES.CONV_C2C,
      from: 'eve',
    };
    expect(says(faked)).toBe('A custom one');
    expect(isSaidByNobody(faked)).toBe(false);
  });

  it('does without a name', () => {
    expect(says(custom('{"businessID":"group_create"}'))).toBe('The group was created');
  });

  it.each([
    ['{"businessID":"group_create"', 'cut off'],
    ['["group_create"]', 'no object'],
    ['{"businessID":"other","text":"group_create"}', 'another business'],
    ['"group_create"', 'a string'],
  ])('is not what only looks like it: %s (%s)', (lookalike) => {
    expect(says(custom(lookalike, 'Something else'))).toBe('Something else');
    expect(isSaidByNobody(custom(lookalike))).toBe(false);
  });
});

describe('a step of an invitation', () => {
  const step = (actionType: number, rest: object = {}) =>
    JSON.stringify({
      ...{ businessID: 1, inviteID: 'i', inviter: 'ann', inviteeList: ['ben'], actionType },
      ...rest,
    });

  it('is said in a word', () => {
    const words = [1, 2, 3, 4, 5].map((actionType) => says(custom(step(actionType))));
    expect(words).toEqual([
      'Invitation',
      'Cancelled',
      'Invitation accepted',
      'Declined',
      'No answer',
    ]);
  });

  it('is no invitation where it is about a seat, which some programs have stored', () => {
    const data = '{"seat":1,"cmd":"pick","i":3}';
    const words = [1, 2, 3, 4, 5].map((actionType) => says(custom(step(actionType, { data }))));
    expect(new Set(words)).toEqual(new Set(['About a seat']));
  });

  it('is none where it makes no sense', () => {
    expect(says(custom(step(9)))).toBe('Message');
    expect(says(custom(step(1, { inviter: 5 }), 'Described'))).toBe('Described');
  });
});

describe('a name in a sentence', () => {
  const arabic = { ...english, tipInvited: (who: string, whom: string) => `أضاف ${who} ${whom}` };

  function invited(nick: string): MessageContent {
    const payload = {
      ...{ operationType: 1, groupJoinType: 2, operatorID: 'ann', userIDList: ['ben'] },
      ...{ operatorInfo: { userID: 'ann', nick }, memberList: [{ userID: 'ben', nick: 'Ben O.' }] },
    };
    return { type: 'TIMGroupTipElem', payload } as unknown as MessageContent;
  }

  it('stands apart from a sentence that runs the other way', () => {
    expect(summarizeMessage(invited('Ann!'), arabic, formats)).toBe(
      'أضاف \u2068Ann!\u2069 \u2068Ben O.\u2069',
    );
    expect(says(invited('ليلى'))).toBe('\u2068ليلى\u2069 added \u2068Ben O.\u2069');
  });

  it('turns nothing about, and no sentence has marks that it does not need', () => {
    expect(says(invited('\u202Eabc'))).toBe('abc added Ben O.');
  });
});

describe('a notice', () => {
  it.each([
    [4, 'You were removed from “Rain lovers”'],
    [5, '“Rain lovers” was dismissed'],
    [6, 'You created “Rain lovers”'],
    [7, 'mina added you to “Rain lovers”'],
    [8, 'You left “Rain lovers”'],
    [2, 'You were let into “Rain lovers”'],
    [3, 'You were not let into “Rain lovers”'],
    [9, 'You are now an administrator of “Rain lovers”'],
    [10, 'You are no longer an administrator of “Rain lovers”'],
    [11, '“Rain lovers” was closed by the service'],
    [12, 'mina invites you to “Rain lovers”'],
    [13, 'mina accepted your invitation to “Rain lovers”'],
    [14, 'mina declined your invitation to “Rain lovers”'],
    [16, 'You were muted in “Rain lovers”'],
    [17, '“Rain lovers” has a new topic'],
    [18, 'Topics of “Rain lovers” were deleted'],
    [20, 'You changed how “Rain lovers” notifies you'],
    [21, 'You were banned from “Rain lovers”'],
    [22, 'You may come back to “Rain lovers”'],
    [23, 'mina would like to add Someone to “Rain lovers”'],
  ])('of type %i is a sentence', (operationType, sentence) => {
    expect(says(notice(operationType))).toBe(sentence);
  });

  it('names whom a member wants to bring in, and who that is', () => {
    const waiting = notice(23);
    const people = {
      inviteeList: ['ben', 'cho'],
      inviteeInfoList: [{ userID: 'ben', nick: 'Ben', avatar: '' }],
    };
    const payload = { ...waiting.payload, ...people };
    const content = { ...waiting, payload } as MessageContent;
    expect(summarizeMessage(content, english, formats, { mina: ['Mina'], cho: ['Cho'] })).toBe(
      'Mina would like to add Ben and Cho to “Rain lovers”',
    );
  });

  it('quotes who applies', () => {
    expect(says(notice(1, 'Let me in'))).toBe('mina would like to join “Rain lovers”: Let me in');
  });

  it('of a type nobody knows is what was written, or a plain word', () => {
    expect(says(notice(99, 'Look here'))).toBe('Look here');
    expect(says(notice(99))).toBe('Notice');
  });

  it('without a group does not take the list down', () => {
    const broken = { type: 'TIMGroupSystemNoticeElem', payload: { operationType: 7 } };
    expect(says(broken as MessageContent)).toBe('You were added to “”');
  });
});

describe('a voice message, and a file', () => {
  function voice(second: unknown): MessageContent {
    return { type: 'TIMSoundElem', payload: { second } } as MessageContent;
  }

  it('are said with their length, and their name', () => {
    expect(says(voice(67))).toBe('Voice message, 1:07');
    const file = { type: 'TIMFileElem', payload: { fileName: 'plan.pdf' } } as MessageContent;
    expect(says(file)).toBe('File: plan.pdf');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e18, '7', undefined, {}])(
    'are said without a length that cannot be: %s',
    (second) => {
      expect(says(voice(second))).toBe('Voice message');
    },
  );

  it('are not said with a name that is turned about', () => {
    const payload = { fileName: 'innocent\u202Egnp.exe' };
    const file = { type: 'TIMFileElem', payload } as MessageContent;
    expect(says(file)).toBe('File: innocent gnp.exe');
  });
});
