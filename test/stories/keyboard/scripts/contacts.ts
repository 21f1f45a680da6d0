import type { KeyScript } from '../script.js';

/** The ways to the lists behind the friends; the first says how many requests are new. */
const WAYS = [/^New friends/, 'Groups', 'Blocked'] as const;

export const CONTACTS: readonly KeyScript[] = [
  {
    says: 'each list behind the friends is opened by Enter, and Escape leads back to where it was opened',
    story: 'components-contacts--default',
    plays: { 'contacts/contacts.tsx': ['Escape'] },
    async play(stage) {
      for (const way of WAYS) {
        await stage.focusOn(stage.page.getByRole('button', { name: way, exact: true }));
        await stage.press('Enter');
        await stage.expectFocus('button', 'Back to contacts');
        // From wherever in it the focus is.
        await stage.press('Tab');
        await stage.press('Escape');
        await stage.expectFocus('button', way);
      }
    },
  },
  {
    says: 'a friend is removed by keys alone, and the friends have the focus again',
    story: 'components-contacts--default',
    plays: {},
    async play(stage) {
      const { page } = stage;
      await stage.focusOn(page.getByRole('listbox', { name: 'Contacts' }));
      await stage.press('Home');
      await stage.press('e');
      await stage.expectActive('option', /^Evelyn Brown/);
      await stage.press('Shift+F10');
      await stage.expectSeen(page.getByRole('menu', { name: 'What to do with Evelyn Brown' }));
      await stage.press('r');
      await stage.expectFocus('menuitem', 'Remove from friends…');
      await stage.press('Enter');
      await stage.expectFocus('button', 'Cancel');
      await stage.press('Tab');
      await stage.expectFocus('button', 'Remove');
      await stage.press('Enter');
      await stage.expectGone(page.getByRole('option', { name: /^Evelyn Brown/ }));
      await stage.expectFocus('listbox', 'Contacts');
    },
  },
  {
    says: 'whoever answers requests one by one has the focus at the next one each time',
    story: 'components-friend-applications--default',
    plays: {},
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('button', { name: 'Accept Nia Adebayo' }));
      await stage.press('Enter');
      await stage.expectFocus('button', 'Accept Omar Haddad');
      await stage.press('Tab');
      await stage.expectFocus('button', 'Decline Omar Haddad');
      await stage.press('Enter');
      await stage.expectSeen(stage.page.getByText('No requests', { exact: true }));
      await stage.expectSomeFocus();
    },
  },
  {
    says: 'whoever lets in blocked people one by one has the focus at the next one each time',
    story: 'components-blocked-people--default',
    plays: {},
    async play(stage) {
      await stage.focusOn(stage.page.getByRole('button', { name: 'Unblock Cheap watches' }));
      await stage.press('Enter');
      await stage.expectFocus('button', 'Unblock Rude Robert');
      await stage.press('Enter');
      await stage.expectSeen(stage.page.getByText('Nobody is blocked', { exact: true }));
      await stage.expectSomeFocus();
    },
  },
];
