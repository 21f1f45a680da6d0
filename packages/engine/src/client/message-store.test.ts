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
