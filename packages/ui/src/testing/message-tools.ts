import { fireEvent, screen, within } from '@testing-library/react';

/** What goes through the whole story of pressing a key; user-event’s own. */
interface Keyboard {
  keyboard(keys: string): Promise<void>;
}

/** The message that says this, as what has the keyboard's focus. */
export async function findFrame(text: string | RegExp): Promise<HTMLElement> {
  const words = await findWords(text);
  return words.closest('[data-message-id]') as HTMLElement;
}

/** Opens the menu of a message by right click. */
export async function openMenu(text: string | RegExp): Promise<HTMLElement> {
  fireEvent.contextMenu(await findWords(text), { clientX: 40, clientY: 40 });
  return screen.findByRole('menu', { name: 'Message' });
}

/** Chooses an item of the menu that is open. */
export async function choose(user: { click(item: Element): Promise<void> }, name: string | RegExp) {
  await user.click(within(screen.getByRole('menu')).getByRole('menuitem', { name }));
}

/** What the menu that is open offers. */
export function offered(menu: HTMLElement): string[] {
  return within(menu)
    .getAllByRole('menuitem')
    .map((item) => item.querySelector('.parlor-menu-label')?.textContent ?? '');
}

/** Moves the focus to the newest message, as the keyboard does. */
export async function focusNewest({ keyboard }: Keyboard): Promise<void> {
  const list = await screen.findByRole('list', { name: /^Messages/ });
  list.focus();
  await keyboard('{ArrowUp}');
}

/** What a bubble says: other places may say it, too. */
function findWords(text: string | RegExp): Promise<HTMLElement> {
  return screen.findByText(text, { selector: '.parlor-bubble *' });
}
