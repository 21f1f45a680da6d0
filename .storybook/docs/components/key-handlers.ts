/** The keys that one file hears, and what they do. */
export interface KeyHandler {
  /** Where the focus is when they work. */
  readonly place: string;
  /** What each key does; keys that belong together stand with ` · ` between them. */
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * What each file below packages/ui/src that hears named keys does with them. The words are a person's; a check holds the
 * names of the keys against the files, in both directions.
 */
export const KEY_HANDLERS: Readonly<Record<string, KeyHandler>> = {
  'add-friend/by-escape.ts': {
    place: 'A person who was found',
    keys: { Escape: 'back to the search' },
  },
  'add-friend/people-search.tsx': {
    place: 'The search for people',
    keys: {
      'Arrows and pages': 'move in what was found, while the field keeps the focus',
      'Home · End': 'move the caret in the field',
      Enter: 'chooses the one that is marked',
      Escape: 'empties the field',
    },
  },
  'audio-room/hands-place.tsx': {
    place: 'The raised hands, where they lie over the room',
    keys: { Escape: 'closes them' },
  },
  'contacts/contacts.tsx': {
    place: 'A list behind the friends',
    keys: { Escape: 'leads back to the friends' },
  },
  'conversation-list/list-commands.ts': {
    place: 'A conversation',
    keys: {
      'ContextMenu · F10': 'opens its menu (F10 with Shift)',
      'Delete · Backspace': 'deletes it, which can be undone',
      'Ctrl+A': 'selects all',
      'Enter · Space':
        'while conversations are selected: takes this one to them, or away from them',
      Escape: 'ends the selection',
    },
  },
  'conversation-list/use-root-keys.ts': {
    place: 'The list of conversations',
    keys: { 'Ctrl+Z': 'brings back what was deleted last', Escape: 'ends the selection' },
  },
  'conversation-panel/panel-focus.ts': {
    place: 'The panel',
    keys: { Escape: 'ends the search, or leaves the archive' },
  },
  'conversation-selection/use-toolbar-keys.ts': {
    place: 'The bar of a selection',
    keys: {
      'ArrowLeft · ArrowRight': 'to the next of its buttons, as the writing runs',
      'Home · End': 'to the first and to the last one',
    },
  },
  'do-not-disturb-panel/quiet-times.tsx': {
    place: 'A time of day',
    keys: { Enter: 'takes what was typed' },
  },
  'emoji-picker/emoji-picker.tsx': {
    place: 'The search for an emoji',
    keys: { ArrowDown: 'goes into the emoji', Enter: 'chooses the first one that was found' },
  },
  'folder-tabs/tab-keys.ts': {
    place: 'The folders',
    keys: {
      'ArrowLeft · ArrowRight': 'to the next folder, as the writing runs',
      'Home · End': 'to the first and to the last one',
      ArrowDown: 'goes to what is below the folders',
      F2: 'changes the folder',
      'Delete · Backspace': 'asks whether to delete it',
    },
  },
  'gallery/gallery-keys.ts': {
    place: 'The gallery',
    keys: {
      'ArrowLeft · ArrowRight':
        'to the next picture, as the writing runs; an enlarged one is moved',
      'ArrowUp · ArrowDown': 'move an enlarged picture',
      'Home · End': 'to the first and to the last one',
      '+ · - · 0': 'enlarge, make smaller, show whole',
    },
  },
  'group-details/group-details.tsx': {
    place: 'A page behind the first one of a group',
    keys: { Escape: 'leads back' },
  },
  'group-notices/answer-buttons.tsx': {
    place: 'The words that go with an answer',
    keys: { Escape: 'closes the field' },
  },
  'internals/choice-list.tsx': {
    place: 'A list to choose several from',
    keys: {
      'ArrowDown · ArrowUp': 'move in it, while the field above keeps the focus',
      Enter: 'chooses, or takes back',
    },
  },
  'internals/keep-tab.ts': {
    place: 'What lies over everything',
    keys: { Tab: 'goes around in it, and does not leave' },
  },
  'internals/list-keys.ts': {
    place: 'A list',
    keys: {
      'ArrowDown · ArrowUp': 'to the next row and to the one before',
      'PageDown · PageUp': 'a page on and back',
      'Home · End': 'to the first and to the last one',
    },
  },
  'internals/modal.tsx': {
    place: 'A dialog',
    keys: { Escape: 'closes it, and gives the focus back; not while something is on its way' },
  },
  'internals/narrowing-field.tsx': {
    place: 'The field that narrows a list down',
    keys: { ArrowDown: 'goes into the list', Enter: 'chooses the first row', Escape: 'empties it' },
  },
  'internals/popover.tsx': {
    place: 'A card or a menu beside something',
    keys: { Escape: 'closes it, and gives the focus back; leads back from a page of a menu' },
  },
  'internals/use-list-walk.ts': {
    place: 'A list in which one is chosen',
    keys: {
      'Enter · Space': 'chooses the row',
      Backspace: 'takes back a letter of the name',
      'A letter': 'jumps to a name that begins with it',
    },
  },
  'internals/use-menu-keys.ts': {
    place: 'A menu',
    keys: {
      'ArrowDown · ArrowUp': 'to the next item, around the ends',
      'ArrowRight · ArrowLeft': 'into a page of the menu, and back, as the writing runs',
      'Home · End': 'to the first and to the last one',
      Tab: 'closes it',
      'A letter': 'jumps to an item that begins with it',
    },
  },
  'internals/use-toolbar.ts': {
    place: 'A row of buttons',
    keys: {
      'ArrowLeft · ArrowRight': 'to the next button, as the writing runs, around the ends',
      'Home · End': 'to the first and to the last one',
    },
  },
  'invitation-toast/use-region-focus.ts': {
    place: 'An invitation',
    keys: {
      F6: 'goes to it from wherever one is, and back',
      Escape: 'goes back to where one was; it stays open',
    },
  },
  'join-group/group-id-search.tsx': {
    place: 'The ID of a group',
    keys: { Escape: 'empties the field' },
  },
  'join-group/join-group.tsx': {
    place: 'The ID of a group',
    keys: { Enter: 'looks for the group at once, and goes to it' },
  },
  'mention-picker/mention-picker.tsx': {
    place: 'Who can be mentioned',
    keys: { 'Enter · Tab': 'chooses' },
  },
  'mention-picker/option-keys.ts': {
    place: 'Who can be mentioned',
    keys: {
      'ArrowDown · ArrowUp': 'to the next one, around the ends, while the field keeps the focus',
    },
  },
  'message-actions/message-keys.ts': {
    place: 'The messages',
    keys: {
      'ArrowUp · ArrowDown': 'to the message before and to the next one',
      'PageUp · PageDown': 'a page back and on',
      'Home · End': 'to the first and to the last one that is loaded',
      'R · E · C · F · Delete': 'at a message: answer, change, copy, forward, delete',
    },
  },
  'message-actions/toolbar.tsx': {
    place: 'The buttons at a message',
    keys: { 'ArrowLeft · ArrowRight': 'to the next button, as the writing runs' },
  },
  'message-actions/use-pointing.ts': {
    place: 'A message',
    keys: {
      'Enter · ContextMenu · F10': 'opens its menu (F10 with Shift)',
      Escape: 'out of what one is in: the selection, the message, the thread',
    },
  },
  'message-composer/attach-menu.tsx': {
    place: 'What can be added to a message',
    keys: {
      'ArrowDown · ArrowUp': 'to the next item, around the ends',
      'Home · End': 'to the first and to the last one',
      Tab: 'closes it',
    },
  },
  'message-composer/use-escape.ts': {
    place: 'The composer',
    keys: { Escape: 'ends answering or changing a message' },
  },
  'message-composer/use-field-keys.ts': {
    place: 'The field of the composer',
    keys: {
      Enter: 'sends; with Shift it makes a new line (`sendOn` can ask for Ctrl or Cmd)',
      ArrowUp: 'in an empty field: changes the message sent last',
    },
  },
  'reaction-bar/grid-keys.ts': {
    place: 'The emoji',
    keys: {
      'ArrowLeft · ArrowRight · ArrowUp · ArrowDown': 'move in the grid, as the writing runs',
      'Home · End': 'to the ends of the row, with Ctrl of the grid',
    },
  },
  'read-by/read-by.tsx': {
    place: 'The two lists of readers',
    keys: {
      'ArrowLeft · ArrowRight': 'to the other list',
      'Home · End': 'who has read, and who has not',
    },
  },
  'search-panel/message-search.tsx': {
    place: 'The search for messages',
    keys: {
      'ArrowDown · ArrowUp': 'move in what was found, while the field keeps the focus',
      Enter: 'chooses the one that is marked',
      Escape: 'empties the field',
    },
  },
  'seat-grid/layout/next-seat.ts': {
    place: 'The seats',
    keys: {
      'ArrowLeft · ArrowRight · ArrowUp · ArrowDown': 'to the seat in that direction',
      'Home · End': 'to the ends of the row, with Ctrl of the stage',
    },
  },
  'seat-grid/use-grid-keys.ts': {
    place: 'The seats',
    keys: { 'ContextMenu · F10': 'opens the menu of a seat (F10 with Shift)' },
  },
  'user-card/card-remark.tsx': {
    place: 'The remark on a person',
    keys: { Escape: 'closes the field without a change' },
  },
  'user-card/new-group.tsx': {
    place: 'The name of a new friend group',
    keys: { Enter: 'makes it', Escape: 'leaves it' },
  },
  'voice-recorder/voice-recorder.tsx': {
    place: 'The recorder',
    keys: { Escape: 'throws the recording away' },
  },
};
