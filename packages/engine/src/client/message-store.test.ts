import { expect, test } from 'vitest';
import { wireMessage } from '../testing/scripted-engine.js';
import { receiveMessage } from './live-message.js';
import { MessageStore } from './message-store.js';

const at = (time: number) => receiveMessage(wireMessage({ time }), 'me');

test('a page comes before the message that it was asked for', () => {
  const store = new MessageStore();
  const [first, second, third] = [at(1001), at(1002), at(1003)];
  store.append(third);
  store.merge('C2Cbob', [first, second], third);
  expect(store.list('C2Cbob')).toEqual([first, second, third]);
});

test('a page whose neighbour is gone meanwhile stands where its times say, in order', () => {
  const store = new MessageStore();
  const [first, second, gone, later] = [at(1001), at(1002), at(1003), at(1004)];
  store.append(gone);
  store.append(later);
  store.remove(gone);
  store.merge('C2Cbob', [first, second], gone);
  expect(store.list('C2Cbob')).toEqual([first, second, later]);
});

test('so it does where everything was forgotten', () => {
  const store = new MessageStore();
  const [first, second, third, gone] = [at(1001), at(1002), at(1003), at(1004)];
  store.append(gone);
  store.forget('C2Cbob');
  store.merge('C2Cbob', [first, second, third], gone);
  expect(store.list('C2Cbob')).toEqual([first, second, third]);
});

test('how far a conversation goes is said by what is stored, wherever that is', () => {
  const store = new MessageStore();
  const [first, refused, last] = [at(1003), at(1009), at(1004)];
  refused.status = 'fail';
  for (const message of [first, refused, last]) store.append(message);
  expect(store.furthest('C2Cbob').time).toBe(1004);
  refused.status = 'success';
  expect(store.furthest('C2Cbob').time).toBe(1009);
});

test('what is taken out, or is not stored any more, goes nowhere', () => {
  const store = new MessageStore();
  const [first, second, third] = [at(1001), at(1002), at(1003)];
  for (const message of [first, second, third]) store.append(message);
  expect(store.furthest('C2Cbob').time).toBe(1003);
  store.remove(third);
  expect(store.furthest('C2Cbob').time).toBe(1002);
  second.status = 'unSend';
  store.noteSentAgain(second);
  expect(store.furthest('C2Cbob').time).toBe(1001);
});

test('what is unread is found in pages that come late, too', () => {
  const store = new MessageStore();
  const [older, read, newer] = [at(1001), at(1002), at(1003)];
  read.isRead = true;
  store.append(read);
  expect(store.unread('C2Cbob')).toEqual([]);
  store.append(newer);
  store.merge('C2Cbob', [older], read);
  expect(store.unread('C2Cbob')).toEqual([older, newer]);
});

test('a name is put to all messages, and with the next only to what came since', () => {
  const store = new MessageStore();
  const [first, second, third] = [at(1001), at(1002), at(1003)];
  const names = () => [first, second, third].map(({ nick }) => nick);
  const rename = (nick: string) => store.rename('C2Cbob', { userID: 'bob', nick, avatar: '' });
  for (const message of [first, second]) store.append(message);
  rename('Bob');
  store.append(third);
  rename('Bob');
  expect(names()).toEqual(['Bob', 'Bob', 'Bob']);
  rename('Robert');
  expect(names()).toEqual(['Robert', 'Robert', 'Robert']);
  rename('Bob');
  expect(names()).toEqual(['Bob', 'Bob', 'Bob']);
});

test('a page that comes late gets the name that all have', () => {
  const store = new MessageStore();
  const [older, newer] = [at(1001), at(1002)];
  const bob = { userID: 'bob', nick: 'Bob', avatar: '' };
  store.append(newer);
  store.rename('C2Cbob', bob);
  store.merge('C2Cbob', [older], newer);
  store.rename('C2Cbob', bob);
  expect(store.list('C2Cbob').map(({ nick }) => nick)).toEqual(['Bob', 'Bob']);
});

test('a message more costs no look at those that were looked at', () => {
  const store = new MessageStore();
  let looks = 0;
  const watched = at(1001);
  watched.isRead = true;
  const { status, from, flow } = watched;
  const watch = <Value>(value: Value) => ({
    get: () => {
      looks += 1;
      return value;
    },
  });
  const ask = () => {
    store.furthest('C2Cbob');
    store.unread('C2Cbob');
    store.rename('C2Cbob', { userID: 'bob', nick: 'Bob', avatar: '' });
  };
  store.append(watched);
  Object.defineProperties(watched, {
    status: watch(status),
    from: watch(from),
    flow: watch(flow),
  });
  ask();
  expect(looks).toBe(3);
  store.append(at(1002));
  ask();
  expect(looks).toBe(3);
});
