import { type ChatSDK, PARAMS_VALIDATE_FAILED } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { createTimRender } from './create-tim-render/create-tim-render.js';
import { fromTimRender } from './from-tim-render/from-tim-render.js';
import { TIM_RENDER_METHODS } from './native/tim-render.js';
import {
  asTold,
  type GoldenCall,
  type GoldenContract,
  type GoldenEvent,
  type GoldenFirst,
  goldens,
  type Half,
} from './testing/golden.js';
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
  const { native, contract, besides = {}, known = {}, isLoggedIn = true } = call;
  const script = new ScriptedTimRender();
  const chat = fromTimRender(script.timRender, { now: () => NOW });
  for (const [name, answers] of Object.entries(known)) script.answers(name, answers);
  if (native && call.isAskedAtLogin) script.answers(method, native.answers);
  if (isLoggedIn) await enter(chat);
  if (!call.isAskedAtLogin) script.calls.length = 0;
  if (native) script.answers(method, native.answers);
  for (const [name, { answers }] of Object.entries(besides)) script.answers(name, answers);
  await meets(chat, contract);
  const asked = (name: string) => script.calls.filter((one) => one.method === name).at(-1)?.params;
  if (native) expect(asked(method)).toEqual(native.params);
  for (const [name, { params }] of Object.entries(besides)) expect(asked(name)).toEqual(params);
}

async function meets(chat: ChatSDK, contract: GoldenCall['contract']): Promise<void> {
  if (!contract) throw new Error('Nothing is asked of the contract.');
  const { method, first, data, value, rejects, throws } = contract;
  const args = first
    ? withFirst(contract, contractAsked(chat, first) ?? structuredClone(first.value))
    : contract.args;
  const ask = (): unknown => contractAsked(chat, { method, args });
  if (throws) return void expect(ask).toThrow(PARAMS_VALIDATE_FAILED);
  if (rejects !== undefined) {
    return void (await expect(ask()).rejects.toMatchObject({ code: rejects }));
  }
  const answer: unknown = JSON.parse(JSON.stringify((await ask()) ?? null, withoutInstances));
  expect(answer).toEqual(value === undefined ? { code: 0, data } : value);
}

/** The number of an instance is a new one each time. */
function withoutInstances(key: string, value: unknown): unknown {
  return key === 'instanceID' ? 0 : value;
}

function contractAsked(
  chat: ChatSDK,
  { method, args }: Pick<GoldenFirst, 'method' | 'args'>,
): unknown {
  return Reflect.apply(Reflect.get(chat, method), chat, args);
}

async function enter(chat: ChatSDK): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    chat.on('sdkStateReady', () => resolve());
  });
  await chat.login({ userID: 'alice', userSig: 'a ticket' });
  await ready;
  // The lists of the login come a turn later.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

async function hears(slot: string, { told, event, data, known = {} }: GoldenEvent): Promise<void> {
  const script = new ScriptedTimRender();
  for (const [name, answers] of Object.entries(known)) script.answers(name, answers);
  const chat = fromTimRender(script.timRender, { now: () => NOW });
  await enter(chat);
  const heard: unknown[] = [];
  Reflect.apply(chat.on, chat, [event, (one: { data: unknown }) => void heard.push(one.data)]);
  script.tell(slot, asTold(told));
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
  const { first } = contract ?? {};
  if (first) script.answers(first.method, () => structuredClone(first.value));
  const answered: unknown = await Reflect.apply(
    Reflect.get(timRender, method),
    timRender,
    native.params,
  );
  expect(meant(answered)).toEqual(meant(native.answers));
  const expected = contract ? callsOf(contract) : [];
  expect(script.calls).toEqual(expected);
}

function callsOf({ first, method, args }: NonNullable<GoldenCall['contract']>) {
  if (!first) return [{ method, args }];
  const before = { method: first.method, args: first.args };
  return [before, { method, args: withFirst({ first, args }, first.value) }];
}

function withFirst({ first, args }: Pick<GoldenContract, 'first' | 'args'>, value: unknown) {
  return [first?.isInList ? [value] : value, ...args];
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

async function callsBack(
  slot: string,
  { told, event, data, earlier, lastTold = 'mine' }: GoldenEvent,
): Promise<void> {
  const script = new ScriptedChat();
  const timRender = createTimRender(script.chat);
  await timRender.TIMInit();
  const heard: unknown[] = [];
  const callback = (values: unknown) => void heard.push(values);
  // The package has three names for it.
  const param = { callback, userData: 'mine', user_data: 'mine', data: 'mine' };
  await Reflect.apply(Reflect.get(timRender, slot), timRender, [param]);
  const emit = (one: unknown) =>
    void Reflect.apply(script.emitter.emit, script.emitter, [event, one]);
  if (earlier !== undefined) emit(earlier);
  heard.length = 0;
  emit(data);
  expect(meant(heard)).toEqual(meant([[...asTold(told.slice(0, -1)), lastTold]]));
}

/** JSON that travels as text is a text with a meaning: in which order its fields stand is nobody's business. */
function meant(value: unknown): unknown {
  if (typeof value === 'string') return /^[[{]/.test(value) ? { text: JSON.parse(value) } : value;
  if (Array.isArray(value)) return value.map(meant);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, meant(one)]));
}
