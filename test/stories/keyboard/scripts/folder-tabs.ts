import type { KeyScript } from '../script.js';

export const FOLDER_TABS: readonly KeyScript[] = [
  {
    says: 'arrows go through the folders as the writing runs and around the ends, Home and End to the ends',
    story: 'components-folder-tabs--mentioned',
    plays: { 'folder-tabs/tab-keys.ts': ['ArrowLeft', 'ArrowRight', 'Home', 'End'] },
    isMirrored: true,
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('tab', { selected: true }));
      await stage.press('Home');
      await stage.expectFocus('tab', /^All/);
      await stage.press(stage.onward);
      await stage.expectFocus('tab', /^Work/);
      await stage.expectSeen(stage.page.getByRole('tabpanel', { name: 'Work' }));
      await stage.press('End');
      await stage.expectFocus('tab', /^Friends/);
      await stage.press(stage.onward);
      await stage.expectFocus('tab', /^All/);
      await stage.press(stage.back);
      await stage.expectFocus('tab', /^Friends/);
      await stage.expectSeen(stage.page.getByRole('tabpanel', { name: 'Friends' }));
    },
  },
  {
    says: 'of many folders the one that was gone to is brought into sight',
    story: 'components-folder-tabs--crowded',
    plays: { 'folder-tabs/tab-keys.ts': ['Home', 'End'] },
    isMirrored: true,
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('tab', { selected: true }));
      await stage.press('End');
      await stage.expectFocus('tab', /^Folder 20/);
      await stage.press('Home');
      await stage.expectFocus('tab', /^All/);
    },
  },
  {
    says: 'F2 changes a folder, Delete and Backspace ask first, and Escape leads back to its tab',
    story: 'components-folder-tabs--default',
    plays: { 'folder-tabs/tab-keys.ts': ['F2', 'Delete', 'Backspace'] },
    async play(stage) {
      const { page } = stage;
      await stage.expectFocus('tab', /^Friends/);
      await stage.press('F2');
      await stage.expectFocus('textbox', 'Name');
      await stage.press('Escape');
      await stage.expectGone(page.getByRole('dialog'));
      await stage.expectFocus('tab', /^Friends/);
      for (const keys of ['Delete', 'Backspace']) {
        await stage.press(keys);
        await stage.expectSeen(page.getByRole('dialog', { name: 'Delete the folder “Friends”?' }));
        await stage.expectFocus('button', 'Cancel');
        await stage.press('Escape');
        await stage.expectGone(page.getByRole('dialog'));
        await stage.expectFocus('tab', /^Friends/);
      }
    },
  },
  {
    says: 'a folder that is deleted by keys gives the focus to the tab of all conversations',
    story: 'components-folder-tabs--default',
    plays: { 'folder-tabs/tab-keys.ts': ['Delete'] },
    async play(stage) {
      await stage.expectFocus('tab', /^Friends/);
      await stage.press('Delete');
      await stage.expectFocus('button', 'Cancel');
      await stage.press('Tab');
      await stage.expectFocus('button', 'Delete');
      await stage.press('Enter');
      await stage.expectGone(stage.page.getByRole('tab', { name: /^Friends/ }));
      await stage.expectFocus('tab', /^All/);
    },
  },
  {
    says: 'an arrow down goes from the folders into the conversations below them',
    story: 'components-conversation-panel--default',
    plays: { 'folder-tabs/tab-keys.ts': ['ArrowDown'] },
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('tab', { name: /^Work/ }));
      await stage.press('ArrowDown');
      await stage.expectFocus('listbox', 'Conversations');
      await stage.expectActive('option', /^Design review/);
    },
  },
];
