import { expect, test } from 'vitest';
import { conversationSnapshot, teamSnapshot } from '../../testing/conversation-snapshots.js';
import { ConversationsView, type ViewOptions } from './conversations-view.js';

const viewOf = (options: Partial<ViewOptions>): ViewOptions => ({
  filter: {},
  sort: 'recent',
  locale: 'en',
  ...options,
});
const [tea, pot, cup] = [
  teamSnapshot('1', 'Tea'),
  teamSnapshot('2', 'Pot'),
  teamSnapshot('3', 'Cup'),
];
const list = [tea, pot, cup];

test('without a filter, in the order of the SDK, it is the list itself', () => {
  expect(new ConversationsView().pick(list, viewOf({}))).toEqual(list);
});

test.each(['recent', 'unread', 'name'] as const)(
  'what is shown stays the same array while only what is not shown changes, sorted by %s',
  (sort) => {
    const view = new ConversationsView();
    const options = viewOf({ sort, filter: { search: 't' } });
    const shown = view.pick(list, options);
    const changed = conversationSnapshot('GROUP3', {
      unreadCount: 1,
      groupProfile: { name: 'Cup' },
    });
    expect(view.pick([tea, pot, changed], options)).toBe(shown);
    expect(view.pick([tea], options)).toEqual([tea]);
  },
);

test('another filter that shows the same shows the same array', () => {
  const view = new ConversationsView();
  const shown = view.pick(list, viewOf({ filter: { search: 't' } }));
  expect(view.pick(list, viewOf({ filter: { search: 'T ' } }))).toBe(shown);
  expect(view.pick(list, viewOf({ filter: { search: 'te' } }))).toEqual([tea]);
});

test('another order, and another language, sort anew', () => {
  const view = new ConversationsView();
  expect(view.pick(list, viewOf({ sort: 'name' }))).toEqual([cup, pot, tea]);
  expect(view.pick(list, viewOf({ sort: 'recent' }))).toEqual(list);
  const names = [teamSnapshot('1', 'Östen'), teamSnapshot('2', 'Zoe')];
  expect(view.pick(names, viewOf({ sort: 'name', locale: 'sv' }))).toEqual([names[1], names[0]]);
  expect(view.pick(names, viewOf({ sort: 'name', locale: 'de' }))).toEqual(names);
});
