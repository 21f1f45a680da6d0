import { type ChatSDK, PARAMS_VALIDATE_FAILED } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { createTimRender } from './create-tim-render/create-tim-render.js';
import { fromTimRender } from './from-tim-render/from-tim-render.js';
import { TIM_RENDER_METHODS } from './native/tim-render.js';
import { type GoldenCall, type GoldenEvent, goldens, type Half } from './testing/golden.js';
import { ScriptedChat } from './testing/scripted-chat.js';
import { ScriptedTimRender } from './testing/scripted-tim-render.js';

const ALL = goldens();

/** Milliseconds since the epoch, in all that is written down. */
const NOW = 1_700_000_000_000;

const heldBy = (half: Half) => (one: { readonly only?: Half }) =>
  one.only === undefined || one.only === half;

test('every method of the interface is written down, and nothing else', () => {
  expect(ALL.map(({ method }) => method).sort()).toEqual([...TIM_RENDER_METHODS].sort());
});

test('each says where it was read, and why one half is left out', () => {
  for (const { method, source, calls = [], events = [] } of ALL) {
    expect(source.length, method).toBeGreaterThan(0);
    const unexplained = [...calls, ...events].filter(({ only, because }) => only && !because);
    expect(
      unexplained.map(({ says }) => says),
      method,
    ).toEqual([]);
  }
});

/** Those that say something about a half. */
const saysOf = (half: Half) =>
  ALL.filter(({ calls = [], events = [] }) => [...calls, ...events].some(heldBy(half)));

describe.each(saysOf('from-tim-render'))(
  '$method, from TimRender',
  ({ method, calls = [], events = [] }) => {
    const mine = heldBy('from-tim-render');
    test.each(calls.filter(mine))('$says', (call) => holdsFrom(method, call));
    test.each(events.filter(mine))('$says', (event) => hears(method, event));
  },
);

describe.each(saysOf('create-tim-render'))(
  '$method, as it is made',
  ({ method, calls = [], events = [] }) => {
    const mine = heldBy('create-tim-render');
    test.each(calls.filter(mine))('$says', (call) => holdsCreated(method, call));
    test.each(events.filter(mine))('$says', (event) => callsBack(method, event));
  },
);

async function holdsFrom(method: string, call: GoldenCall): Promise<void> {
  const { native, contract, besides = {}, isLoggedIn = true } = call;
  const script = new ScriptedTimRender();
  const chat = fromTimRender(script.timRender, { now: () => NOW });
  if (isLoggedIn) await enter(chat);
  script.calls.length = 0;
  if (native) script.answers(method, native.answers);
  for (const [name, { answers }] of Object.entries(besides)) script.answers(name, answers);
  await meets(chat, contract);
  const asked = (name: string) => script.calls.filter((one) => one.method === name).at(-1)?.params;
  if (native) expect(asked(method)).toEqual(native.params);
  for (const [name, { params }] of Object.entries(besides)) expect(asked(name)).toEqual(params);
}

async function meets(chat: ChatSDK, contract: GoldenCall['contract']): Promise<void> {
  if (!contract) throw new Error('Nothing is asked of the contract.');
  const { method, args, data, value, rejects, throws } = contract;
  const ask = (): unknown => Reflect.apply(Reflect.get(chat, method), chat, args);
  if (throws) return void expect(ask).toThrow(PARAMS_VALIDATE_FAILED);
  if (rejects !== undefined) {
    return void (await expect(ask()).rejects.toMatchObject({ code: rejects }));
  }
  const answer: unknown = JSON.parse(JSON.stringify(await ask()));
  expect(answer).toEqual(value === undefined ? { code: 0, data } : value);
}

async function enter(chat: ChatSDK): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    chat.on('sdkStateReady', () => resolve());
  });
  await chat.login({ userID: 'alice', userSig: 'a ticket' });
  await ready;
}

async function hears(slot: string, { told, event, data }: GoldenEvent): Promise<void> {
  const script = new ScriptedTimRender();
  const chat = fromTimRender(script.timRender, { now: () => NOW });
  await enter(chat);
  const heard: unknown[] = [];
  Reflect.apply(chat.on, chat, [event, (one: { data: unknown }) => void heard.push(one.data)]);
  script.tell(slot, told);
  expect(heard).toEqual([data]);
}

async function holdsCreated(method: string, call: GoldenCall): Promise<void> {
  const { native, contract, isLoggedIn = true } = call;
  if (!native) throw new Error('Nothing is asked of TimRender.');
  const script = new ScriptedChat();
  script.isReady = isLoggedIn;
  const timRender = createTimRender(script.chat);
  if (method !== 'TIMInit') await timRender.TIMInit();
  if (contract) script.answers(contract.method, () => outcome(contract, script));
  const answered: unknown = await Reflect.apply(
    Reflect.get(timRender, method),
    timRender,
    native.params,
  );
  expect(answered).toEqual(native.answers);
  const expected = contract ? [{ method: contract.method, args: contract.args }] : [];
  expect(script.calls).toEqual(expected);
}

function outcome(contract: NonNullable<GoldenCall['contract']>, script: ScriptedChat): unknown {
  const { data, value, rejects, throws } = contract;
  if (throws) throw new Error(PARAMS_VALIDATE_FAILED);
  if (rejects !== undefined)
    return Promise.reject(Object.assign(new Error('why'), { code: rejects }));
  // Whoever is let in is ready.
  if (contract.method === 'login') script.isReady = true;
  return value ?? Promise.resolve({ code: 0, data });
}

async function callsBack(slot: string, { told, event, data }: GoldenEvent): Promise<void> {
  const script = new ScriptedChat();
  const timRender = createTimRender(script.chat);
  await timRender.TIMInit();
  const heard: unknown[] = [];
  const param = { callback: (values: unknown) => void heard.push(values), userData: 'mine' };
  await Reflect.apply(Reflect.get(timRender, slot), timRender, [param]);
  Reflect.apply(script.emitter.emit, script.emitter, [event, data]);
  expect(heard).toEqual([[...told.slice(0, -1), 'mine']]);
}
