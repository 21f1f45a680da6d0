import type { Page } from 'playwright-core';
import { focus, keys, type Script, tabTo, types } from './script.js';

/** From the list into a conversation, and to what can be done with a message. */
export const READING: Script = {
  title: 'Find a conversation and read it',
  about:
    'The list is one stop of the Tab key, and so are the messages. The arrows go through their rows, and the focus is on one row at a time.',
  steps: () => [
    focus('Tab to the conversations', (page) => page.getByRole('listbox'), /Muted.*option/),
    keys('Arrow down', ['ArrowDown'], /Aïcha Diallo.*Online.*unread/),
    keys('Arrow down', ['ArrowDown'], /Jonas Weber.*Online/),
    keys('Enter: it is opened beside the list', ['Enter'], /Online.*option, selected/),
    tabTo('Tab to the messages', /^Messages with .*list/),
    keys('Arrow up: the newest', ['ArrowUp'], /article/),
    keys('Arrow up: the one before', ['ArrowUp'], /article/),
    keys('Enter, or the menu key: what can be done with it', ['Enter'], /menuitem/),
    keys('Arrow down', ['ArrowDown'], /menuitem/),
    keys('Escape', ['Escape'], /article/),
    keys('R: it is answered', ['r'], /textbox, Reply to/),
    keys('Escape: it is not', ['Escape'], /textbox$/),
  ],
};

/** Somebody writes back. */
export const WRITING: Script = {
  title: 'Write, and hear the answer',
  about:
    'What others write is read out as it comes, wherever the focus is; more than three messages within a few seconds are counted. What oneself writes is not repeated.',
  steps: (others) => [
    types('Good morning', /textbox/),
    {
      does: 'Jonas Weber answers',
      hears: [/To you too/],
      async act(page) {
        await others.say('To you too.');
        await page.bringToFront();
      },
    },
  ],
};

/** Everything that was ever said. */
export const SEARCHING: Script = {
  title: 'Search in all conversations',
  about: 'The focus stays in the field; the arrows choose among what is found.',
  steps: () => [
    focus('Tab to the search', button('Search in all conversations'), /button, collapsed/),
    keys('Enter', ['Enter'], /combobox/),
    {
      does: 'Type “rain”',
      hears: [/Found in/, /combobox, .*expanded/],
      act: (page) => page.keyboard.type('rain'),
    },
    keys('Arrow down', ['ArrowDown'], /option/),
    keys('Enter: what was found in it', ['Enter'], /\(when idle\) \d messages/),
  ],
};

/** Into the room, onto a seat. */
export const SITTING: Script = {
  title: 'Go into an audio room and sit down',
  about:
    'The stage is one stop of the Tab key; arrows, Home and End go from seat to seat. Who comes and goes is read out, and so is what becomes of the microphone.',
  steps: () => [
    focus('Tab to the rooms', button('Rooms'), /Rooms, button/),
    tabTo('Enter, and Tab to the first room', /^Night radio .*people/, ['Enter']),
    keys('Enter', ['Enter'], /You are here .*people/),
    focus('Tab to the stage', firstSeat, /Seat 1, .*host/),
    keys('Arrow right', ['ArrowRight'], /Seat 2/),
    keys('Enter: one sits down', ['Enter'], /You took/, /Seat 2, You/, /No microphone/),
    keys('Enter: what can be done there', ['Enter'], /menuitem/),
    keys('End', ['End'], /Leave the seat/),
    keys('Enter', ['Enter'], /You left/, /Seat 2, empty/),
  ],
};

function button(name: string) {
  return (page: Page) => page.getByRole('button', { name, exact: true });
}

function firstSeat(page: Page) {
  return page
    .getByRole('grid', { name: /^Seats/ })
    .getByRole('button')
    .first();
}
