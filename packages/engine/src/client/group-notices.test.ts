import { EVENT, type GroupSystemNoticeMessage } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import type { WireMessage } from '../protocol/entities.js';
import { record } from '../testing/events.js';
import { ScriptedEngine, wireMessage } from '../testing/scripted-engine.js';

function notice(operationType: number, changes: Partial<WireMessage> = {}): WireMessage {
  const content = {
    operationType,
    operatorID: 'bob',
    groupProfile: { from: '@TIM#SYSTEM', to: 'me', groupID: 'team', name: '', groupType: 'Public' },
    handleMessage: '',
    authentication: '1',
    messageKey: 1,
  };
  const elements = [{ type: 'TIMGroupSystemNoticeElem', content }];
  return wireMessage({ from: '@TIM#SYSTEM', isSystemMessage: true, elements, ...changes });
}

async function shownIn(chat: Awaited<ReturnType<ScriptedEngine['client']>>): Promise<string[]> {
  const { data } = await chat.getMessageList({ conversationID: '@TIM#SYSTEM' });
  return data.messageList.map(({ ID }) => ID);
}

describe('notices', () => {
  test('that were kept and come live as well are there once', async () => {
    const engine = new ScriptedEngine();
    const kept = notice(1);
    engine.answers['notices.list'] = [{ notices: [kept] }];
    engine.answers['groupApplications.list'] = [{ applications: [], cursor: '' }];
    const chat = await engine.client();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.push({ type: 'groups.notice', message: kept });
    expect(received).toEqual([]);
    expect(await shownIn(chat)).toHaveLength(1);
  });

  test('that cannot be understood are skipped, and the next ones told', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    const elements = [{ type: 'TIMGroupSystemNoticeElem', content: { operationType: 4 } }];
    engine.push({ type: 'groups.notice', message: notice(4, { elements }) });
    engine.push({ type: 'groups.notice', message: notice(3) });
    expect(received.at(-1)?.[0]?.payload).toMatchObject({ operationType: 3 });
  });

  test('that cannot be deleted stay, and nobody is troubled with it', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.push({ type: 'groups.notice', message: notice(1) });
    const { data } = await chat.getMessageList({ conversationID: '@TIM#SYSTEM' });
    const message = data.messageList[0] as GroupSystemNoticeMessage;
    engine.answers['groupApplications.answer'] = [{}];
    engine.answers['notices.delete'] = [{ refusal: 10002 }];
    await chat.handleGroupApplication({ handleAction: 'Agree', message });
    expect(engine.asked.at(-1)).toMatchObject({
      command: 'notices.delete',
      body: { notices: [{ clientSequence: message.clientSequence }] },
    });
    await engine.clock.advance(0);
    expect(await shownIn(chat)).toEqual([message.ID]);
    engine.answers['notices.delete'] = [{}];
    await chat.handleGroupApplication({ handleAction: 'Agree', message });
    await engine.clock.advance(0);
    expect(await shownIn(chat)).toEqual([]);
  });

  test('are all deleted with their conversation', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    for (const type of [1, 3, 1]) engine.push({ type: 'groups.notice', message: notice(type) });
    engine.answers['notices.delete'] = [{}];
    await chat.clearHistoryMessage('@TIM#SYSTEM');
    await engine.clock.advance(0);
    expect(await shownIn(chat)).toEqual([]);
    const asked = engine.asked.filter(({ command }) => command === 'notices.delete');
    expect(asked.map(({ body }) => Reflect.get(Object(body), 'notices').length)).toEqual([3]);
  });

  test('that were kept and cannot be understood are skipped, and take none with them', async () => {
    const engine = new ScriptedEngine();
    const numbers = { clientSequence: Number.MAX_SAFE_INTEGER };
    const broken = { ...notice(4, numbers), elements: null } as unknown as WireMessage;
    const unnumbered = { ...notice(3), clientSequence: 'x' } as unknown as WireMessage;
    const kept = [broken, unnumbered, notice(3)];
    engine.answers['notices.list'] = [{ notices: kept }];
    engine.answers['session.resume'] = [{ customStatus: '' }];
    const chat = await engine.client();
    expect(await shownIn(chat)).toHaveLength(2);
    const received = record(chat, EVENT.MESSAGE_RECEIVED);
    engine.answers['notices.list'] = [{ notices: [...kept, notice(5)] }];
    engine.cut();
    await engine.clock.advance(5_000);
    expect(received.map(([one]) => one?.payload)).toMatchObject([{ operationType: 5 }]);
  });

  test('cannot be had: the login goes on without them', async () => {
    const engine = new ScriptedEngine();
    engine.answers['notices.list'] = [{ refusal: 10002 }];
    const chat = await engine.client();
    expect(await shownIn(chat)).toEqual([]);
  });
});

describe('applications', () => {
  test('to communities that cannot be had leave the others', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    const one = {
      applicant: 'bob',
      applicantNick: '',
      groupID: 'team',
      groupName: 'Team',
      authentication: '1',
      messageKey: 1,
      type: 0,
      userID: 'bob',
      note: '',
      handled: 0,
    };
    const page = { applications: [one], cursor: '' };
    engine.answers['groupApplications.list'] = [page, { refusal: 10002 }];
    const { data } = await chat.getGroupApplicationList();
    expect(data.applicationList.map(({ applicant }) => applicant)).toEqual(['bob']);
    engine.answers['groupApplications.list'] = [{ refusal: 10002 }];
    await expect(chat.getGroupApplicationList()).rejects.toMatchObject({ code: 10002 });
  });

  test('are answered as they are said: what is missing is left to the service', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    engine.answers['groupApplications.answer'] = [{ refusal: 10004 }];
    const call: unknown = Reflect.apply(chat.handleGroupApplication, undefined, [{}]);
    await expect(call).rejects.toMatchObject({ code: 10004 });
    expect(engine.asked.at(-1)?.body).toEqual({
      groupID: '',
      applicant: '',
      authentication: '',
      handleAction: '',
      handleMessage: '',
    });
  });

  test('an invitation without a notice is refused with 10004', async () => {
    const engine = new ScriptedEngine();
    const chat = await engine.client();
    for (const options of [undefined, {}, { message: {} }, { message: { payload: {} } }]) {
      const call: unknown = Reflect.apply(chat.callExperimentalAPI, undefined, [
        ...['handleGroupInvitation', options],
      ]);
      await expect(call).rejects.toMatchObject({ code: 10004 });
    }
  });
});
