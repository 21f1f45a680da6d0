import { fireEvent, screen, within } from '@testing-library/react';

/** The row of a conversation, by its title: names of options take jsdom long to put together. */
export async function findRow(title: string): Promise<HTMLElement> {
  const selector = '[role="option"] .parlor-conversation-row-title';
  const found = await screen.findByText(title, { selector });
  return found.closest('[role="option"]') as HTMLElement;
}

/** The row that the keyboard is at. */
export function activeRow(): HTMLElement | null {
  const id = screen.getByRole('listbox').getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id);
}

/** Opens the menu of a conversation by right click. */
export async function openRowMenu(name: string): Promise<HTMLElement> {
  fireEvent.contextMenu(await findRow(name), { clientX: 40, clientY: 40 });
  return screen.findByRole('menu');
}

/** The lines of the menu that is open, in its order. */
export function linesOf(menu: HTMLElement): string[] {
  return [...menu.querySelectorAll('.parlor-menu-label')].map((line) => line.textContent ?? '');
}

/** Chooses a line of the menu that is open. */
export async function chooseLine(
  user: { click(item: Element): Promise<void> },
  label: string,
): Promise<void> {
  await user.click(within(screen.getByRole('menu')).getByText(label));
}

/** The names of the rows that are shown, from the top. */
export function shownNames(): string[] {
  const titles = document.querySelectorAll('[role="option"] .parlor-conversation-row-title');
  return [...titles].map((title) => title.textContent ?? '');
}

/** What assistive technology has been told politely last by what floats over the list. */
export function spoken(): string[] {
  return screen.getAllByRole('status').map((region) => region.textContent ?? '');
}
