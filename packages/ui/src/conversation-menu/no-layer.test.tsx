import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { LazyConversationMenu, LazyConversationSelectionBar, LazyToast } from './lazy-parts.js';
import { type ListActions, useListActions } from './list-actions.js';
import { ListProvider } from './list-context.js';
import { NoLayer } from './no-layer.js';

const PARTS = {
  Menu: LazyConversationMenu,
  SelectionBar: LazyConversationSelectionBar,
  Toast: LazyToast,
};

it('what is asked for and could not be loaded is said to be missing, and is not done later', async () => {
  let actions: ListActions | undefined;
  function List() {
    actions = useListActions({ conversations: [], custom: [], isEnabled: true, missing: {} });
    return (
      <ListProvider value={{ actions, parts: PARTS }}>
        <NoLayer />
      </ListProvider>
    );
  }
  render(<List />);
  expect(screen.queryByRole('alert')).toBeNull();
  act(() => actions?.perform('delete', ['C2Cben']));
  expect(screen.getByRole('alert')).toHaveTextContent(/could not be loaded/);
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(actions?.command.read()).toBeUndefined();
  // Pointing at the list loads it once more.
  expect(actions?.isAwake.read()).toBe(false);
});
