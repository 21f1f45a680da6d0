import type { KeyScript } from '../script.js';

export const CONVERSATION_SELECTION: readonly KeyScript[] = [
  {
    says: 'the bar of a selection is one stop for Tab, and arrows go through its buttons',
    story: 'components-conversation-selection--some',
    plays: {
      'conversation-selection/use-toolbar-keys.ts': ['ArrowLeft', 'ArrowRight', 'Home', 'End'],
    },
    isMirrored: true,
    async play(stage) {
      await stage.expectFocus('listbox', 'Conversations');
      await stage.press('Tab');
      await stage.expectFocus('button', 'Cancel');
      await stage.press(stage.onward);
      await stage.expectFocus('button', 'Select all');
      await stage.press(stage.back);
      await stage.expectFocus('button', 'Cancel');
      await stage.press('End');
      await stage.expectFocus('button', 'Delete');
      await stage.press('Shift+Tab');
      await stage.expectFocus('listbox', 'Conversations');
      await stage.press('Tab');
      await stage.expectFocus('button', 'Delete');
      await stage.press('Home');
      await stage.expectFocus('button', 'Cancel');
      await stage.press('Enter');
      await stage.expectGone(stage.page.getByRole('toolbar'));
      await stage.expectFocus('listbox', 'Conversations');
    },
  },
];
