'use client';

import { Fragment, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { BackIcon, ForwardIcon, SentIcon } from './icons.js';
import { Popover, type PopoverAnchor } from './popover.js';
import { useStrings } from './strings/strings-provider.js';
import { itemsOf, useMenuKeys } from './use-menu-keys.js';

/** One line of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Behind the label, muted. */
  readonly hint?: ReactNode;
  /** It takes something away. */
  readonly isDanger?: boolean;
  /** Items of different sections have a line between them. */
  readonly section: string;
  /** It can be ticked: by itself, or as one of several. `mixed`: for some of what the menu is about. */
  readonly check?: { readonly kind: 'checkbox' | 'radio'; readonly value: boolean | 'mixed' };
  /** Choosing it shows other items in the place of these. */
  readonly opensPage?: boolean;
  onSelect(): void;
}

interface MenuProps {
  /** Its name. */
  label: string;
  items: readonly MenuItem[];
  /** What it stands beside. */
  anchorRef: RefObject<PopoverAnchor | null>;
  onClose: (reason: 'escape' | 'outside') => void;
  /** Of a page that another one has led to: Escape and the arrow back lead there. */
  onBack?: (() => void) | undefined;
}

/** The item that led to a page, by what the menu and its pages stand beside. */
const doors = new WeakMap<MenuProps['anchorRef'], string>();

/**
 * A menu. Arrows go around, letters jump to an item, Escape, Tab and a press elsewhere close it. On phones it is a sheet at
 * the lower end of the screen.
 *
 * Another page of it is another `key`, with the same anchor: the focus begins anew there, and is back at the item that has
 * led there afterwards.
 */
export function Menu({ label, items, anchorRef, onClose, onBack }: MenuProps) {
  const strings = useStrings();
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = useMenuKeys(ref, { onClose, onBack });
  const [beginAt] = useState(() => (onBack ? undefined : doors.get(anchorRef)));
  useEffect(() => {
    const all = itemsOf(ref.current);
    const first = all.find(({ dataset }) => dataset['action'] === beginAt) ?? all[0];
    // One further down may have to be scrolled to, where there is no room for all.
    first?.focus({ preventScroll: first === all[0] });
  }, [beginAt]);
  return (
    <Popover
      anchorRef={anchorRef}
      side="below"
      isAlone
      onClose={(reason) => (reason === 'escape' && onBack ? onBack() : onClose(reason))}
      className="parlor-menu"
    >
      <div
        ref={ref}
        className="parlor-menu-items"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}
      >
        {onBack && (
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="parlor-menu-item parlor-menu-back"
            onClick={onBack}
          >
            <span className="parlor-menu-icon" aria-hidden="true">
              <BackIcon size={16} className="parlor-mirrored" />
            </span>
            <span className="parlor-visually-hidden">{strings.back}</span>
            <span className="parlor-menu-label">
              <bdi>{label}</bdi>
            </span>
          </button>
        )}
        {items.map((item, index) => (
          <Fragment key={item.id}>
            {index > 0 && items[index - 1]?.section !== item.section && (
              <div className="parlor-menu-line" role="separator" />
            )}
            <MenuLine
              item={item}
              onSelect={() => {
                if (item.opensPage) doors.set(anchorRef, item.id);
                item.onSelect();
              }}
            />
          </Fragment>
        ))}
      </div>
    </Popover>
  );
}

const CHECK_ROLES = { checkbox: 'menuitemcheckbox', radio: 'menuitemradio' } as const;

function MenuLine({ item, onSelect }: { item: MenuItem; onSelect: () => void }) {
  const { check } = item;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only with the roles that can be ticked.
    <button
      type="button"
      role={check ? CHECK_ROLES[check.kind] : 'menuitem'}
      aria-checked={check?.value}
      aria-haspopup={item.opensPage ? 'menu' : undefined}
      tabIndex={-1}
      className="parlor-menu-item"
      data-action={item.id}
      data-danger={item.isDanger || undefined}
      onClick={onSelect}
    >
      <span className="parlor-menu-icon" aria-hidden="true">
        {item.icon}
      </span>
      <span className="parlor-menu-label">
        <bdi>{item.label}</bdi>
      </span>
      {item.hint && <span className="parlor-menu-hint">{item.hint}</span>}
      {check && (
        <span className="parlor-menu-check" data-checked={String(check.value)} aria-hidden="true">
          {check.value === true && <SentIcon size={16} />}
          {check.value === 'mixed' && '–'}
        </span>
      )}
      {item.opensPage && (
        <ForwardIcon size={16} className="parlor-menu-more parlor-mirrored" aria-hidden="true" />
      )}
    </button>
  );
}

/** The same items, of which each closes the menu before it is done. */
export function closeFirst<Item extends MenuItem>(
  items: readonly Item[],
  close: () => void,
): readonly Item[] {
  return items.map((item) => ({
    ...item,
    onSelect: () => {
      close();
      item.onSelect();
    },
  }));
}
