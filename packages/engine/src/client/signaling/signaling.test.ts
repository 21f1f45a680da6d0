import { type ChatSDK, EVENT, type SignalingData, TSignaling } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import type { WireMessage } from '../../protocol/entities.js';
import { record } from '../../testing/events.js';
import { ScriptedEngine, wireGroup, wireMessage } from '../../testing/scripted-engine.js';

const STEP: SignalingData = {
  businessID: 1,
  inviteID: 'tea',
  inviter: 'bob',
  inviteeList: ['me'],
  groupID: '',
  data: '',
  timeout: 0,
  actionType: TSignaling.ACTION_TYPE_INVITE,
};

/** A step as the service tells it; one of a group goes there. */
function wireStep(step: object, changes: Partial<WireMessage> = {}): WireMessage {
  const content = { data: JSON.stringify(step), description: '', extension: '' };
  const elements = [{ type: 'TIMCustomElem', content }];
  const groupID: unknown = Reflect.get(step, 'groupID');
  const place = groupID ? ({ conversationType: 'GROUP', to: String(groupID) } as const) : {};
  return wireMessage({ elements, ...place, ...changes });
}

function push(service: ScriptedEngine, ...messages: WireMessage[]): void {
  service.push({ type: 'messages.new', messages });
}

/** The names of the events, and whom those of timeouts name. */
function hear(chat: ChatSDK): string[] {
  const heard: string[] = [];
  for (const [key, name] of Object.entries(TSignaling)) {
    if (typeof name !== 'string') continue;
    chat.addSignalingListener(name, ({ data }) => {
      heard.push('isSelfTimeout' in data ? `${key} ${data.inviteeList}` : key);
    });
  }
  return heard;
}

/** A service that takes every message, at its time. */
function obliging(): ScriptedEngine {
  const service = new ScriptedEngine();
  service.answers['messages.send'] = [{ time: 1000, sequence: 1 }];
  return service;
}

/** What the steps that were sent say. */
function sent(service: ScriptedEngine): SignalingData[] {
  return service.asked
    .filter(({ command }) => command === 'messages.send')
    .map(({ body }) => {
      const [element] = Object(body).message.elements;
      return JSON.parse(element.content.data);
    });
}

describe('timers', () => {
  test('go by the service’s clock, whatever time it is here [SGN-8.2]', async () => {
    const service = obliging();
    const serverTime = service.clock.now() + 600_000;
    const welcome = { tinyID: '144', instanceID: 1, profile: { userID: 'me' }, serverTime };
    service.answers['session.login'] = [{ ...welcome, missingFeatures: [] }];
    const chat = await service.client();
    const heard = hear(chat);
    const time = serverTime / 1000 - 10;
    push(service, wireStep({ ...STEP, timeout: 30 }, { time }));
    await service.clock.advance(19_900);
    expect(heard).toEqual(['NEW_INVITATION_RECEIVED']);
    await service.clock.advance(200);
    expect(heard.slice(1)).toEqual(['INVITATION_TIMEOUT me']);
  });

  test('do not go on after a logout, nor into the next login', async () => {
    const service = obliging();
    const chat = await service.client();
    hear(chat);
    push(service, wireStep({ ...STEP, timeout: 5 }));
    await chat.invite({ userID: 'bob', timeout: 5 });
    await chat.logout();
    await service.enter(chat, 'me');
    hear(chat);
    push(service, wireStep({ ...STEP }));
    await service.clock.advance(60_000);
    expect(sent(service)).toHaveLength(1);
  });

  test('that cannot say that the time is over leave the invitation open, and no rejection', async () => {
    const service = obliging();
    service.answers['messages.send'] = [{ refusal: 20007 }, { time: 1000, sequence: 1 }];
    const chat = await service.client();
    const heard = hear(chat);
    push(service, wireStep({ ...STEP, timeout: 2 }));
    await service.clock.advance(30_000);
    expect(heard).toEqual(['NEW_INVITATION_RECEIVED']);
    expect(sent(service)).toHaveLength(1);
    await expect(chat.accept({ inviteID: 'tea' })).resolves.toMatchObject({ code: 0 });
  });
});

describe('what others send', () => {
  test('a step that says nonsense is skipped, and its message is told', async () => {
    const service = obliging();
    const chat = await service.client();
    const heard = hear(chat);
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    const nonsense = [
      { ...STEP, inviteeList: undefined },
      { ...STEP, inviteeList: 'me' },
      { ...STEP, inviteeList: [1] },
      { ...STEP, inviteID: 7, note: 'inviteID' },
      { ...STEP, inviter: {} },
      { ...STEP, timeout: 'soon' },
      { ...STEP, data: {} },
      { ...STEP, groupID: [] },
      { ...STEP, actionType: 'now' },
    ];
    push(service, ...nonsense.map((step) => wireStep(step)));
    push(service, wireStep({ ...STEP, inviteID: 'coffee', data: undefined, timeout: undefined }));
    expect(heard).toEqual(['NEW_INVITATION_RECEIVED']);
    expect(received.flat()).toHaveLength(nonsense.length + 1);
  });

  test('an inviter’s timeout takes out all whom it names [SGN-5.6]', async () => {
    const service = obliging();
    service.answers['groups.list'] = [{ groups: [wireGroup('team')] }];
    const chat = await service.client();
    const heard = hear(chat);
    const step = { ...STEP, groupID: 'team', inviteeList: ['me', 'carol', 'dave'] };
    push(service, wireStep(step, { sequence: 1 }));
    const rest = { actionType: TSignaling.ACTION_TYPE_INVITE_TIMEOUT };
    push(service, wireStep({ ...step, ...rest, inviteeList: ['carol', 'dave'] }, { sequence: 2 }));
    expect(heard).toEqual(['NEW_INVITATION_RECEIVED', 'INVITATION_TIMEOUT carol,dave']);
    await chat.accept({ inviteID: 'tea' });
    // Nobody is left: the invitation is over.
    await expect(chat.accept({ inviteID: 'tea' })).rejects.toMatchObject({ code: 8010 });
  });
});

describe('an answer', () => {
  test.each([
    ['null', null],
    ['a list', ['well']],
    ['what cannot be written down', 10n],
  ])('of %s is a TypeError, and stands in the way of no other [SGN-3.50]', async (_, data) => {
    const service = obliging();
    const chat = await service.client();
    hear(chat);
    push(service, wireStep(STEP));
    const answer = () => Reflect.apply(chat.accept, undefined, [{ inviteID: 'tea', data }]);
    expect(answer).toThrow(TypeError);
    expect(sent(service)).toEqual([]);
    await expect(chat.accept({ inviteID: 'tea' })).resolves.toMatchObject({ code: 0 });
  });
});

describe('inviteSync', () => {
  test('leaves no rejection behind when it fails, nor when a callback does [SGN-3.18]', async () => {
    const service = obliging();
    service.answers['messages.send'] = [{ refusal: 20007 }];
    const chat = await service.client();
    const codes: unknown[] = [];
    chat.inviteSync({ userID: 'bob' });
    chat.inviteSync({ userID: 'bob' }, undefined, (code) => {
      codes.push(code);
      throw new Error('The app has fallen over.');
    });
    // Vitest fails where a rejection is left to nobody.
    await service.clock.advance(1_000);
    expect(codes).toEqual([20007]);
  });
});

describe('after a login', () => {
  /** Where there is something unread of bob and in the team. */
  function withUnread(unreadCount = 1): ScriptedEngine {
    const service = obliging();
    const now = service.clock.now() / 1000;
    const lastMessage = wireMessage({ time: now });
    const common = { isPinned: false, messageRemindType: 'AcceptAndNotify', peerReadTime: 0 };
    const ofBob = { ...common, conversationID: 'C2Cbob', type: 'C2C', unreadCount, lastMessage };
    const inTeam = {
      ...common,
      conversationID: 'GROUPteam',
      type: 'GROUP',
      unreadCount: 18,
      lastMessage: wireMessage({ time: now, conversationType: 'GROUP', to: 'team' }),
    };
    const conversations = [ofBob, inTeam];
    service.answers['conversations.list'] = [{ conversations, cursor: '', isCompleted: true }];
    service.answers['groups.list'] = [{ groups: [wireGroup('team')] }];
    const login = { tinyID: '144', instanceID: 1, profile: { userID: 'me' } };
    const serverTime = service.clock.now();
    service.answers['session.login'] = [{ ...login, serverTime, missingFeatures: [] }];
    return service;
  }

  /** Comes, and listens from before the login on. */
  async function arrive(service: ScriptedEngine): Promise<string[]> {
    const chat = await service.client();
    const heard = hear(chat);
    await chat.logout();
    await service.enter(chat, 'me');
    await service.clock.advance(0);
    return heard;
  }

  test('what cannot be had of one conversation is no reason to say nothing of the others', async () => {
    const service = withUnread();
    const found = { messages: [wireStep(STEP)], isCompleted: true };
    service.answers['messages.history'] = [found, { refusal: 10007 }];
    expect(await arrive(service)).toEqual(['NEW_INVITATION_RECEIVED']);
  });

  test('of many unread messages all are asked for at once, so that it rings soon', async () => {
    const service = withUnread();
    await arrive(service);
    const limits = service.asked
      .filter(({ command }) => command === 'messages.history')
      .map(({ body }) => [Object(body).conversationID, Object(body).limit]);
    expect(limits).toContainEqual(['C2Cbob', 500]);
  });

  test('what has run out while it was looked for is not told', async () => {
    const service = withUnread(2);
    service.answers['messages.history'] = [];
    const chat = await service.client();
    const heard = hear(chat);
    await chat.logout();
    service.asked.length = 0;
    await service.enter(chat, 'me');
    const time = service.clock.now() / 1000;
    const invites = [
      wireStep({ ...STEP, timeout: 5 }, { time }),
      wireStep({ ...STEP, inviteID: 'coffee', timeout: 60 }, { time }),
    ];
    await service.clock.advance(7_000);
    for (const { id, command, body } of service.asked) {
      if (command !== 'messages.history') continue;
      const isBobs = Object(body).conversationID === 'C2Cbob';
      service.reply(id, { messages: isBobs ? invites : [], isCompleted: true });
    }
    await service.clock.advance(0);
    expect(heard).toEqual(['NEW_INVITATION_RECEIVED']);
    await expect(chat.accept({ inviteID: 'coffee' })).resolves.toMatchObject({ code: 0 });
  });

  test('what has come meanwhile is not told twice', async () => {
    const service = withUnread();
    service.answers['messages.history'] = [];
    const chat = await service.client();
    const heard = hear(chat);
    await chat.logout();
    service.asked.length = 0;
    await service.enter(chat, 'me');
    hear(chat);
    const invite = wireStep(STEP);
    push(service, invite);
    const asked = service.asked.filter(({ command }) => command === 'messages.history');
    expect(asked).toHaveLength(2);
    for (const { id, body } of asked) {
      const isBobs = Object(body).conversationID === 'C2Cbob';
      service.reply(id, { messages: isBobs ? [invite] : [], isCompleted: true });
    }
    await service.clock.advance(0);
    expect(heard).toEqual(['NEW_INVITATION_RECEIVED']);
  });
});
