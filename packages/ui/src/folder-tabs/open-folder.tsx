'use client';

import { useEffect, useRef } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { closeFirst, Menu } from '../internals/menu.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { DeleteFolder } from './delete-folder.js';
import { LazyFolderDialog } from './lazy-dialogs.js';
import { useFolderItems } from './use-folder-items.js';

/** A folder of which the menu, or one of the dialogs, is open; and what the menu stands beside. */
export interface OpenedFolder {
  readonly kind: 'menu' | 'edit' | 'delete';
  readonly name: string;
  readonly anchor: HTMLElement | undefined;
}

interface OpenFolderProps {
  opened: OpenedFolder;
  /** Opens something else of it, or nothing. */
  onOpen: (next: OpenedFolder | undefined) => void;
  /** It was moved: what is to be said. */
  onMoved: (words: string) => void;
  onSaved: (name: string) => void;
  onDelete: (name: string) => void;
  /** Another device has deleted it while its menu was open. */
  onGone: () => void;
}

/** What is open of a folder. */
export function OpenFolder(props: OpenFolderProps) {
  const { opened, onOpen, onMoved, onSaved, onDelete, onGone } = props;
  const { kind, name } = opened;
  if (kind === 'menu') return <OpenMenu {...{ opened, onOpen, onMoved, onGone }} />;
  if (kind === 'edit') {
    return <LazyFolderDialog name={name} onClose={() => onOpen(undefined)} onSaved={onSaved} />;
  }
  return (
    <DeleteFolder
      name={name}
      onClose={(isWanted) => {
        onOpen(undefined);
        if (isWanted) onDelete(name);
      }}
    />
  );
}

function OpenMenu({
  opened,
  onOpen,
  onMoved,
  onGone,
}: Omit<OpenFolderProps, 'onSaved' | 'onDelete'>) {
  const { name, anchor } = opened;
  const strings = useStrings();
  const formats = useFormats();
  const { itemsOf, isThere, count } = useFolderItems(name);
  const anchorRef = useRef(anchor ?? null);
  const latest = useRef(onGone);
  useEffect(() => {
    latest.current = onGone;
  });
  useEffect(() => {
    if (!isThere) latest.current();
  }, [isThere]);
  const close = () => {
    onOpen(undefined);
    anchor?.focus({ preventScroll: true });
  };
  const items = itemsOf({
    // A dialog gives the focus back to where it was when it was opened.
    edit: () => onOpen({ ...opened, kind: 'edit' }),
    askDelete: () => onOpen({ ...opened, kind: 'delete' }),
    onMoved: (place) =>
      onMoved(
        joined(
          strings.folderMoved(isolate(name), formats.number(place + 1), formats.number(count)),
        ),
      ),
  });
  return (
    <Menu
      label={joined(strings.folderMenu(isolate(name)))}
      items={closeFirst(items, close)}
      anchorRef={anchorRef}
      onClose={(reason) => (reason === 'escape' ? close() : onOpen(undefined))}
    />
  );
}
