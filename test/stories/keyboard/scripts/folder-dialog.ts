import type { KeyScript } from '../script.js';

export const FOLDER_DIALOG: readonly KeyScript[] = [
  {
    says: 'Escape closes the dialog for a new folder, and the button that opened it has the focus again',
    story: 'components-folder-tabs--default',
    plays: { 'internals/modal.tsx': ['Escape'] },
    async play(stage) {
      const { page } = stage;
      const dialog = page.getByRole('dialog', { name: 'New folder' });
      await stage.focusOn(page.getByRole('button', { name: 'New folder' }));
      await stage.press('Enter');
      await stage.expectSeen(dialog);
      await stage.expectFocus('textbox', 'Name');
      await stage.type('Family');
      await stage.press('Escape');
      await stage.expectGone(dialog);
      await stage.expectFocus('button', 'New folder');
    },
  },
  {
    says: 'no Escape closes the dialog of a folder that is being saved',
    story: 'components-folder-tabs--saving',
    plays: { 'internals/modal.tsx': ['Escape'] },
    async play(stage) {
      const { page } = stage;
      await stage.expectFocus('button', 'Create');
      // A browser lets no page refuse the second one in a row.
      await stage.press('Escape', 2);
      await stage.press('Shift+Tab');
      await stage.expectFocus('button', 'Cancel');
      await stage.expectSeen(page.getByRole('dialog', { name: 'New folder' }));
    },
  },
];
