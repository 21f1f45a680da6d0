import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { useNavigation } from './use-navigation.js';

beforeEach(() => history.replaceState(null, ''));

it('the way back of the browser leads from any conversation to the list', async () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.openConversation('C2Cann'));
  act(() => result.current.openConversation('C2Cben'));
  expect(result.current.conversationID).toBe('C2Cben');
  history.back();
  await waitFor(() => expect(result.current.conversationID).toBeNull());
});

it('closing is the same way back: nothing is left to go back to twice', async () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.openConversation('C2Cann'));
  const { length } = history;
  act(() => result.current.close());
  await waitFor(() => expect(result.current.conversationID).toBeNull());
  act(() => result.current.openConversation('C2Cben'));
  expect(history.length).toBe(length);
});

it('a reload comes back to what was open', () => {
  const first = renderHook(useNavigation);
  act(() => first.result.current.openConversation('C2Cann'));
  act(() => first.result.current.openContact('ben'));
  first.unmount();
  expect(renderHook(useNavigation).result.current).toMatchObject({
    surface: 'contacts',
    conversationID: 'C2Cann',
    contactID: 'ben',
  });
});

it('the way back from a card leads to the contacts, whichever surface the card was opened from', async () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.openConversation('C2Cann'));
  act(() => result.current.go('contacts'));
  act(() => result.current.openContact('ben'));
  act(() => result.current.close());
  await waitFor(() => expect(result.current.contactID).toBeNull());
  expect(result.current).toMatchObject({ surface: 'contacts', conversationID: null });
});

it('who goes elsewhere and closes what was open in one step is elsewhere, before anything is drawn', () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.openConversation('GROUP@TGS#_makers'));
  act(() => {
    result.current.go('communities');
    // The browser's answer to `close()`, where it comes before React has drawn.
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });
  expect(result.current).toMatchObject({ surface: 'communities', conversationID: null });
});

it('a topic that is open is an entry like others, and a reload comes back to it', async () => {
  const { result, unmount } = renderHook(useNavigation);
  act(() => result.current.go('communities'));
  act(() => result.current.openTopic('GROUP@TGS#_makers@TOPIC#_wood'));
  unmount();
  const again = renderHook(useNavigation).result;
  expect(again.current).toMatchObject({
    surface: 'communities',
    topicConversationID: 'GROUP@TGS#_makers@TOPIC#_wood',
  });
  act(() => again.current.close());
  await waitFor(() => expect(again.current.topicConversationID).toBeNull());
  expect(again.current.surface).toBe('communities');
});

it('what was open on a surface is open when one comes back to it', () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.openConversation('C2Cann'));
  act(() => result.current.go('contacts'));
  expect(result.current.surface).toBe('contacts');
  act(() => result.current.go('chats'));
  expect(result.current).toMatchObject({ surface: 'chats', conversationID: 'C2Cann' });
});

it('the way back from a conversation that a card led to is the list of conversations', async () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.go('contacts'));
  act(() => result.current.openContact('ben'));
  const { length } = history;
  act(() => result.current.openConversation('C2Cben'));
  expect(history.length).toBe(length);
  history.back();
  await waitFor(() => expect(result.current.conversationID).toBeNull());
  expect(result.current).toMatchObject({ surface: 'chats', contactID: null });
});

it('who goes elsewhere from an audio room stays in it, and finds it open on coming back', () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.openRoom('radio'));
  act(() => result.current.go('chats'));
  act(() => result.current.openConversation('C2Cann'));
  expect(result.current).toMatchObject({ surface: 'chats', roomID: 'radio' });
  act(() => result.current.go('rooms'));
  expect(result.current).toMatchObject({ openRoomID: 'radio', roomID: 'radio' });
});

it('who came to an audio room from a conversation and makes it small finds the conversation open', () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.openConversation('GROUPradio'));
  act(() => result.current.openRoom('radio'));
  act(() => result.current.minimiseRoom());
  expect(result.current).toMatchObject({ surface: 'rooms', openRoomID: null, roomID: 'radio' });
  act(() => result.current.go('chats'));
  expect(result.current.conversationID).toBe('GROUPradio');
});

it('who makes an audio room small has nothing to go back from twice', async () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.openRoom('radio'));
  const { length } = history;
  const isBack = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  act(() => result.current.minimiseRoom());
  await act(() => isBack);
  expect(result.current).toMatchObject({ surface: 'rooms', openRoomID: null, roomID: 'radio' });
  act(() => result.current.openRoom('radio'));
  expect(history.length).toBe(length);
});

it('the way back from an audio room leads to the list of rooms, and not out of the room', async () => {
  const { result, unmount } = renderHook(useNavigation);
  act(() => result.current.openRoom('radio'));
  act(() => result.current.close());
  await waitFor(() => expect(result.current.openRoomID).toBeNull());
  expect(result.current).toMatchObject({ surface: 'rooms', roomID: 'radio' });
  unmount();
  const again = renderHook(useNavigation).result.current;
  expect(again).toMatchObject({ surface: 'rooms', openRoomID: null, roomID: 'radio' });
});

it('who leaves the room that is open is on the list, with nothing to go back from twice', async () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.openRoom('radio'));
  const { length } = history;
  const isBack = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  act(() => result.current.leaveRoom());
  expect(result.current).toMatchObject({ surface: 'rooms', openRoomID: null, roomID: null });
  await act(() => isBack);
  expect(result.current).toMatchObject({ surface: 'rooms', openRoomID: null, roomID: null });
  act(() => result.current.openRoom('kitchen'));
  expect(history.length).toBe(length);
  expect(result.current.roomID).toBe('kitchen');
});

it('who goes on to an audio room that they have left is in it again', async () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.openRoom('radio'));
  act(() => result.current.close());
  await waitFor(() => expect(result.current.openRoomID).toBeNull());
  act(() => result.current.leaveRoom());
  expect(result.current.roomID).toBeNull();
  history.forward();
  await waitFor(() => expect(result.current.openRoomID).toBe('radio'));
  expect(result.current.roomID).toBe('radio');
});

it('who leaves a room while a conversation is open stays in the conversation', () => {
  const { result } = renderHook(useNavigation);
  act(() => result.current.openRoom('radio'));
  act(() => result.current.openConversation('C2Cann'));
  act(() => result.current.leaveRoom());
  expect(result.current).toMatchObject({
    surface: 'chats',
    conversationID: 'C2Cann',
    openRoomID: null,
    roomID: null,
  });
});
