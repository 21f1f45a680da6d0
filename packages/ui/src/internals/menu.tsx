'use client';

import { Fragment, type ReactNode, type RefObject, useEffect, useRef } from 'react';
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

/**
 * A menu. Arrows go around, letters jump to an item, Escape, Tab and a press elsewhere close it. On phones it is a sheet at
 * the lower end of the screen.
 *
 * Another page of it is another `key`: the focus begins anew then.
 */
export function Menu({ label, items, anchorRef, onClose, onBack }: MenuProps) {
  const strings = useStrings();
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = useMenuKeys(ref, { onClose, onBack });
  useEffect(() => itemsOf(ref.current)[0]?.focus({ preventScroll: true }), []);
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
            <MenuLine item={item} />
          </Fragment>
        ))}
      </div>
    </Popover>
  );
}

const CHECK_ROLES = { checkbox: 'menuitemcheckbox', radio: 'menuitemradio' } as const;

function MenuLine({ item }: { item: MenuItem }) {
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
      onClick={item.onSelect}
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
