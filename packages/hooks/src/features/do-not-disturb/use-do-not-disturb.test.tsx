import { ChatError, type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import {
  collectErrors,
  createWorld,
  kickAndReturn,
  makeHostile,
  renderReady,
} from '../../testing/world.js';
import { useDoNotDisturb } from './use-do-not-disturb.js';

const off = { setting: { kind: 'off' }, isQuiet: false, quietUntil: null };

/** Ann's page; `changes` take the place of methods of her SDK. */
async function open(changesOf: (client: ChatSDK) => Partial<ChatSDK> = () => ({})) {
  const world = createWorld();
  const client = world.engine.createClient();
  const getAllReceiveMessageOpt = vi.fn(client.getAllReceiveMessageOpt);
  const hostile = makeHostile(client, { getAllReceiveMessageOpt, ...changesOf(client) });
  const { errors, onError } = collectErrors();
  const options = { sdk: hostile.sdk, user: world.userOf('ann'), onError };
  const view = await renderReady(useDoNotDisturb, options);
  return { ...world, ...hostile, client, getAllReceiveMessageOpt, view, errors };
}

async function openSettled(changesOf?: Parameters<typeof open>[0]) {
  const page = await open(changesOf);
  await waitFor(() => expect(page.view.current.status).toBe('ready'));
  return page;
}

test('who has set nothing is disturbed', async () => {
  const { view } = await openSettled();
  expect(view.current).toMatchObject({ ...off, error: null });
});

test('a pause is quiet at once and until it ends', async () => {
  const { view, client } = await openSettled();
  const before = Math.floor(Date.now() / 1000);
  let done: Promise<void> | undefined;
  act(() => {
    done = view.current.pauseFor(3600);
  });
  expect(view.current).toMatchObject({ isQuiet: true, setting: { kind: 'once' } });
  await act(async () => done);
  const { quietUntil } = view.current;
  expect(quietUntil).toBeGreaterThanOrEqual(before + 3600);
  expect(quietUntil).toBeLessThanOrEqual(before + 3605);
  const { data } = await client.getAllReceiveMessageOpt();
  expect(data).toMatchObject({ endTime: quietUntil, isRepeated: false });
});

test('a window of every day is kept in minutes of the day, and what was set takes the place of what was before', async () => {
  const { view } = await openSettled();
  const night = { startMinute: 1350, endMinute: 405 };
  await act(() => view.current.setDaily(night));
  expect(view.current.setting).toEqual({ kind: 'daily', ...night });
  await act(() => view.current.setAlways());
  expect(view.current).toMatchObject({
    setting: { kind: 'always' },
    isQuiet: true,
    quietUntil: null,
  });
  await act(() => view.current.turnOff());
  expect(view.current).toMatchObject(off);
});

test('what is set on another device is shown here', async () => {
  const { view, peer } = await openSettled();
  const phone = await peer('ann');
  await act(() => phone.setAllReceiveMessageOpt({ duration: 86_400 }));
  await waitFor(() => expect(view.current.setting).toEqual({ kind: 'always' }));
});

test('what the service refuses is taken back', async () => {
  let refuse: (error: ChatError) => void = () => {};
  const { view } = await openSettled(() => ({
    setAllReceiveMessageOpt: () =>
      new Promise((_, reject) => {
        refuse = reject;
      }),
  }));
  let done: Promise<void> | undefined;
  act(() => {
    done = view.current.setAlways();
  });
  expect(view.current.isQuiet).toBe(true);
  await waitFor(() => expect(refuse).not.toBe(undefined));
  await act(async () => {
    await Promise.resolve();
    refuse(new ChatError({ code: 2801 }));
    await expect(done).rejects.toMatchObject({ code: 2801 });
  });
  expect(view.current).toMatchObject({ ...off, status: 'ready' });
});

test('what cannot be asked for is refused without a question', async () => {
  const setAllReceiveMessageOpt = vi.fn();
  const { view } = await openSettled(() => ({ setAllReceiveMessageOpt }));
  await expect(view.current.pauseFor(0)).rejects.toMatchObject({ code: -1 });
  await expect(view.current.setDaily({ startMinute: 1440, endMinute: 0 })).rejects.toMatchObject({
    code: -1,
  });
  expect(setAllReceiveMessageOpt).not.toHaveBeenCalled();
  expect(view.current).toMatchObject(off);
});

test('a window begins and ends by the clock, and renders only then', async () => {
  const { view, emit } = await openSettled();
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 5, 10, 21, 30));
  const startTime = new Date(2026, 5, 10, 22, 0).getTime() / 1000;
  const data = {
    messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
    startTime,
    endTime: startTime + 9 * 3600,
    isRepeated: true,
  };
  act(() => emit(EVENT.ALL_RECEIVE_MESSAGE_OPT_UPDATED, { data }));
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(view.current).toMatchObject({ isQuiet: false, setting: { kind: 'daily' } });
  const { renders } = view;
  await act(() => vi.advanceTimersByTimeAsync(29 * 60_000));
  expect(view.renders).toBe(renders);
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(view.current).toMatchObject({ isQuiet: true, quietUntil: startTime + 9 * 3600 });
  await act(() => vi.advanceTimersByTimeAsync(9 * 3_600_000));
  expect(view.current).toMatchObject({ isQuiet: false, quietUntil: null });
  expect(view.renders).toBe(renders + 2);
});

test('nothing waits once nobody looks', async () => {
  const { view, emit } = await openSettled();
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 5, 10, 21, 30));
  const startTime = new Date(2026, 5, 10, 22, 0).getTime() / 1000;
  const data = {
    messageRemindType: TYPES.MSG_REMIND_DISCARD,
    startTime,
    endTime: startTime + 60,
    isRepeated: true,
  };
  const idle = vi.getTimerCount();
  act(() => emit(EVENT.ALL_RECEIVE_MESSAGE_OPT_UPDATED, { data }));
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(vi.getTimerCount()).toBe(idle + 1);
  view.unmount();
  await vi.advanceTimersByTimeAsync(200);
  expect(vi.getTimerCount()).toBe(idle);
});

test('what could not be had is an error, until it is asked for again', async () => {
  let isBroken = true;
  const { view } = await open((client) => ({
    getAllReceiveMessageOpt: () =>
      isBroken ? Promise.reject(new ChatError({ code: 2801 })) : client.getAllReceiveMessageOpt(),
  }));
  await waitFor(() => expect(view.current.status).toBe('error'));
  expect(view.current.error?.code).toBe(2801);
  isBroken = false;
  await act(() => view.current.refetch());
  expect(view.current).toMatchObject({ status: 'ready', error: null });
});

test('an event that says nothing is reported, and changes nothing', async () => {
  const { view, emit, errors } = await openSettled();
  await act(() => view.current.setAlways());
  act(() => emit(EVENT.ALL_RECEIVE_MESSAGE_OPT_UPDATED, { data: { startTime: 'now' } }));
  expect(errors.map(({ name }) => name)).toEqual(['MALFORMED_DATA']);
  expect(view.current.isQuiet).toBe(true);
});

test('it is asked for once, and again after a lost connection and a new login', async () => {
  const { view, emit, engine, getAllReceiveMessageOpt } = await openSettled();
  expect(getAllReceiveMessageOpt).toHaveBeenCalledTimes(1);
  act(() => {
    emit(EVENT.NET_STATE_CHANGE, { data: { state: 'disconnected' } });
    emit(EVENT.NET_STATE_CHANGE, { data: { state: 'connected' } });
  });
  await waitFor(() => expect(getAllReceiveMessageOpt).toHaveBeenCalledTimes(2));
  await kickAndReturn(engine, 'ann', view);
  await waitFor(() => expect(getAllReceiveMessageOpt).toHaveBeenCalledTimes(3));
});

test('it is nobody’s after a logout', async () => {
  const { view } = await openSettled();
  await act(() => view.current.setAlways());
  await act(() => view.session.logout());
  expect(view.current).toMatchObject({ ...off, status: 'loading' });
  await expect(view.current.turnOff()).rejects.toBeInstanceOf(ChatError);
});
